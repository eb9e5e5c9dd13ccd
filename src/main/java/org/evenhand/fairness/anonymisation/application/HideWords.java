package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.evenhand.fairness.anonymisation.api.Sort;
import org.evenhand.fairness.anonymisation.model.Labels;
import org.evenhand.fairness.anonymisation.model.ReviewedDocument;
import org.evenhand.fairness.anonymisation.model.ReviewedPassage;
import org.evenhand.fairness.anonymisation.model.SameWords;
import org.evenhand.fairness.anonymisation.model.SameWords.Hidden;
import org.evenhand.fairness.anonymisation.proposal.Anonymiser;
import org.evenhand.fairness.anonymisation.proposal.CaseDocument;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.KnownParty.Part;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.evenhand.fairness.anonymisation.vault.PseudonymEntry;
import org.evenhand.fairness.anonymisation.vault.PseudonymVault;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Hides words that a reviewer names in all documents of a case. Of a person every form of the name
 * is found that the anonymiser knows; anything else is found as it is written.
 */
@Dependent
class HideWords {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 200;
  private final PseudonymVault vault;
  private final CurrentActor actor;

  @Inject
  HideWords(PseudonymVault vault, CurrentActor actor) {
    this.vault = vault;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected HideWords() {
    this(null, null);
  }

  /** The entity of a label that a reviewer gave. */
  static String entity(String label) {
    return "reviewer:" + label;
  }

  /**
   * @param label of the case, or empty for a new one of this sort
   * @return how many passages; refused where the words stand nowhere
   */
  Outcome<Integer> hide(
      CaseReference reference, List<ReviewedDocument> all, String typed, Sort sort, String label) {
    var words = typed.strip();
    if (words.length() < SHORTEST || words.length() > LONGEST) {
      return Outcome.refused(Problem.at("missed", "review.wordsMissing", SHORTEST, LONGEST));
    }
    var labels = Labels.of(all);
    if (!label.isEmpty() && !labels.all().contains(label)) {
      return Outcome.refused(Problem.at("whose", "answer.notOffered"));
    }
    var called = label.isEmpty() ? labels.next(sort) : label;
    var entity = labels.entityOf(called).orElse(sort == Sort.DETAIL ? "" : entity(called));
    var as = new Hidden(kind(sort), entity, called, actor.get().account());
    if (!entity.isEmpty()) {
      remember(reference, entity, called, as.kind(), words);
    }
    return everywhere(all, document -> found(document.source(), words, sort, as));
  }

  /** Hides the words of a passage wherever they stand, as the passage is. */
  Outcome<Integer> hideLike(
      CaseReference reference, List<ReviewedDocument> all, String words, ReviewedPassage passage) {
    var label = Labels.bare(passage.replacement());
    var as = new Hidden(passage.kind(), passage.entity(), label, actor.get().account());
    if (!passage.entity().isEmpty()) {
      remember(reference, passage.entity(), label, passage.kind(), words);
    }
    return everywhere(all, document -> SameWords.of(words, document.source(), as));
  }

  private Outcome<Integer> everywhere(
      List<ReviewedDocument> all, Function<ReviewedDocument, List<ReviewedPassage>> finder) {
    int touched = 0;
    boolean any = false;
    for (var document : all) {
      var found = finder.apply(document);
      any |= !found.isEmpty();
      touched += document.hide(found);
    }
    return any ? Outcome.done(touched) : Outcome.refused(Problem.at("missed", "review.notFound"));
  }

  private static List<ReviewedPassage> found(String source, String words, Sort sort, Hidden as) {
    var same = SameWords.of(words, source, as);
    if (sort != Sort.PERSON && sort != Sort.CHILD) {
      return same;
    }
    var found = new ArrayList<ReviewedPassage>();
    same.stream().filter(passage -> isAName(source, passage, words)).forEach(found::add);
    found.addAll(otherForms(source, words, as));
    return found;
  }

  /** Hope is not hope, unless it was typed so. */
  private static boolean isAName(String source, ReviewedPassage passage, String typed) {
    var written = source.substring(passage.start(), passage.end());
    return Character.isUpperCase(written.codePointAt(0))
        || !Character.isUpperCase(typed.codePointAt(0));
  }

  /** Initials, reversed, misspelt: whatever the anonymiser makes of a known name. */
  private static List<ReviewedPassage> otherForms(String source, String words, Hidden as) {
    var party = KnownParty.person(as.entity(), Part.OTHER, words);
    var proposal =
        new Anonymiser(List.of(party), Policy.TRIAGE)
            .propose(List.of(new CaseDocument("", source)))
            .get(0);
    return proposal.passages().stream()
        .filter(passage -> passage.isHidden() && passage.entity().equals(as.entity()))
        .filter(passage -> passage.kind() == Kind.NAME)
        .map(
            passage ->
                SameWords.passage(
                    passage.start(),
                    passage.end(),
                    source.substring(passage.start(), passage.end()),
                    as))
        .toList();
  }

  private void remember(
      CaseReference reference, String entity, String label, Kind kind, String words) {
    vault.remember(
        reference, List.of(new PseudonymEntry(entity, label, kind.name(), List.of(words))));
  }

  private static Kind kind(Sort sort) {
    return switch (sort) {
      case PERSON, CHILD -> Kind.NAME;
      case ORGANISATION -> Kind.ORG;
      case PLACE -> Kind.PLACE;
      case DETAIL -> Kind.CUE;
    };
  }
}
