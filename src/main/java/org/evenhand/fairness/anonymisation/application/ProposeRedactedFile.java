package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Anonymiser;
import org.evenhand.fairness.anonymisation.proposal.CaseDocument;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.fairness.anonymisation.proposal.Suitability.Verdict;
import org.evenhand.fairness.anonymisation.proposal.resolution.Passage;
import org.evenhand.kernel.CaseReference;

/** Proposes the anonymised text of a case, for a person to correct. It decides nothing. */
@Dependent
public class ProposeRedactedFile {
  private final SourceTexts sources;
  private final KnownParties parties;

  @Inject
  public ProposeRedactedFile(SourceTexts sources, KnownParties parties) {
    this.sources = sources;
    this.parties = parties;
  }

  /**
   * What is proposed.
   *
   * @param text of all documents, one after the other
   * @param lookAt what a person should look at first, each with the words in the source
   */
  public record ProposedFile(String text, List<LookAt> lookAt) {}

  /**
   * Something the anonymiser is not sure of.
   *
   * @param about a code: what the words may tell, or why a document cannot be relied on
   */
  public record LookAt(What what, String about, String words) {}

  /** What was done about it, in the order a person should look at it. */
  public enum What {
    /** A whole document that cannot be relied on. */
    DOCUMENT,
    LEFT_IN,
    TAKEN_OUT
  }

  /** The proposal for everything there is now; the same again as long as nothing is added. */
  public ProposedFile propose(CaseReference reference) {
    var documents = sources.of(reference);
    var proposals = new Anonymiser(parties.of(reference), Policy.TRIAGE).propose(documents);
    var lookAt = new ArrayList<LookAt>();
    for (int i = 0; i < documents.size(); i++) {
      lookAt.addAll(lookAt(documents.get(i), proposals.get(i)));
    }
    return new ProposedFile(together(proposals), List.copyOf(lookAt));
  }

  private static List<LookAt> lookAt(CaseDocument document, Proposal proposal) {
    var found = new ArrayList<LookAt>();
    if (proposal.suitability().verdict() != Verdict.ANONYMISE) {
      var why = proposal.suitability().reason().name();
      found.add(new LookAt(What.DOCUMENT, why, document.id()));
    }
    proposal.passages().stream()
        .filter(passage -> passage.review() || passage.action() == Action.POSSIBLE)
        .map(passage -> lookAt(document.text(), passage))
        .distinct()
        .forEach(found::add);
    return found;
  }

  private static LookAt lookAt(String source, Passage passage) {
    var words = source.substring(passage.start(), passage.end()).replaceAll("\\s+", " ");
    var what = passage.isHidden() ? What.TAKEN_OUT : What.LEFT_IN;
    return new LookAt(what, about(passage), words);
  }

  private static String about(Passage passage) {
    return switch (passage.kind()) {
      case NAME, TITLE, EMAIL, URL, HANDLE, HASHTAG, USERNAME -> "NAME";
      case ADDRESS, PLACE, BIRTHPLACE -> "PLACE";
      case REGNO, PHONE, NINO, PASSPORT, BANK, CASENO -> "NUMBER";
      case DOB, DATE, TRAINDATE, EMPDATE, QUANTITY -> "DATE";
      case PRONOUN -> "PRONOUN";
      case ORG -> "ORG";
      case AGE -> "AGE";
      case TRAINING, HEALTH, CUE -> passage.characteristic().map(Enum::name).orElse("OTHER");
    };
  }

  private static String together(List<Proposal> proposals) {
    var text = new StringBuilder();
    for (var proposal : proposals) {
      if (text.length() > 0) {
        text.append("\n\n").append(proposal.id()).append("\n\n");
      }
      text.append(proposal.text().strip());
    }
    return text.toString();
  }
}
