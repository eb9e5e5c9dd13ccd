package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.Rendition;
import org.evenhand.document.application.ListDocuments;
import org.evenhand.document.application.StoreRendition;
import org.evenhand.document.application.WithdrawRendition;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.model.HandedOutCopy;
import org.evenhand.fairness.anonymisation.model.WordsLeftIn;
import org.evenhand.fairness.anonymisation.persistence.Releases;
import org.evenhand.fairness.anonymisation.persistence.ReviewedDocuments;
import org.evenhand.fairness.anonymisation.release.Leak;
import org.evenhand.fairness.anonymisation.release.LeakCheck;
import org.evenhand.fairness.anonymisation.release.ReleasedCopy;
import org.evenhand.fairness.anonymisation.vault.PseudonymVault;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Makes what the blind lane gets of a case: a page and a PDF, new documents that are read again
 * from their bytes and looked through before they are kept. Whoever decides to release calls it in
 * the transaction of that decision.
 */
@Dependent
public class MakeReleasedFile {
  private static final int MOST_SHOWN = 30;

  private final ReadCase cases;
  private final KnownParties parties;
  private final PseudonymVault vault;
  private final ReviewedDocuments reviewed;
  private final ReadBack readBack;
  private final StoreRendition renditions;
  private final ListDocuments documents;
  private final WithdrawRendition withdraw;
  private final Releases releases;
  private final IdSource ids;

  @Inject
  public MakeReleasedFile(
      ReadCase cases,
      KnownParties parties,
      PseudonymVault vault,
      ReviewedDocuments reviewed,
      ReadBack readBack,
      StoreRendition renditions,
      ListDocuments documents,
      WithdrawRendition withdraw,
      Releases releases,
      IdSource ids) {
    this.cases = cases;
    this.parties = parties;
    this.vault = vault;
    this.reviewed = reviewed;
    this.readBack = readBack;
    this.renditions = renditions;
    this.documents = documents;
    this.withdraw = withdraw;
    this.releases = releases;
    this.ids = ids;
  }

  /**
   * Makes, checks and keeps a version of a file.
   *
   * @param version of the file
   * @return what was kept; refused with every hit when the check found anything
   */
  public Outcome<List<DocumentView>> make(
      CaseReference reference, int version, List<ReleasedPart> parts, Actor by) {
    var copies = copies(reference, parts);
    return leaks(reference, copies)
        .then(
            leaks ->
                leaks.isEmpty()
                    ? keep(reference, version, copies, by)
                    : Outcome.refused(blocked(leaks)));
  }

  /**
   * The same in spite of words that the check found; what is no part of the text keeps a file back
   * all the same.
   */
  public Outcome<List<DocumentView>> makeAllTheSame(
      CaseReference reference, int version, List<ReleasedPart> parts, Actor by) {
    var copies = copies(reference, parts);
    return leaks(reference, copies)
        .then(
            leaks -> {
              var foreign =
                  leaks.stream().filter(l -> l.rule() == Leak.Rule.NOT_OF_OUR_MAKING).toList();
              return foreign.isEmpty()
                  ? keep(reference, version, copies, by)
                  : Outcome.refused(blocked(foreign));
            });
  }

  /** What keeps a file back, as problems to be shown. */
  public Outcome<List<Problem>> whatKeepsBack(CaseReference reference, List<ReleasedPart> parts) {
    return leaks(reference, copies(reference, parts)).then(leaks -> Outcome.done(problems(leaks)));
  }

  private List<ReleasedCopy> copies(CaseReference reference, List<ReleasedPart> parts) {
    return ReleasedCopy.of(cases.get(reference).fileNumber(), parts);
  }

  private Outcome<List<Leak>> leaks(CaseReference reference, List<ReleasedCopy> copies) {
    if (vault.isErased(reference)) {
      return Outcome.refused(Problem.at("verdict", "release.namesDestroyed"));
    }
    var known = NamedParties.of(parties.of(reference));
    return readBack.leaks(copies, new LeakCheck(known, originals(reference)));
  }

  /** What the vault keeps, without what a reviewer has left in on purpose. */
  private List<String> originals(CaseReference reference) {
    var leftIn = WordsLeftIn.of(reviewed.of(reference));
    return vault.originalsOf(reference).stream().filter(words -> !leftIn.has(words)).toList();
  }

  private static List<Problem> blocked(List<Leak> leaks) {
    var problems = new ArrayList<>(List.of(Problem.at("verdict", "release.blocked")));
    problems.addAll(problems(leaks));
    return problems;
  }

  private static List<Problem> problems(List<Leak> leaks) {
    var problems = new ArrayList<Problem>();
    leaks.stream()
        .limit(MOST_SHOWN)
        .map(leak -> Problem.of(key(leak), leak.where(), leak.words()))
        .forEach(problems::add);
    if (leaks.size() > MOST_SHOWN) {
      problems.add(Problem.of("release.blocked.more", leaks.size() - MOST_SHOWN));
    }
    return problems;
  }

  private static String key(Leak leak) {
    return "release.blocked." + leak.rule();
  }

  private Outcome<List<DocumentView>> keep(
      CaseReference reference, int version, List<ReleasedCopy> copies, Actor by) {
    documents.released(reference).forEach(earlier -> withdraw.withdraw(earlier.id()));
    var title = ReleasedCopy.titleOf(cases.get(reference).fileNumber());
    var kept = new ArrayList<DocumentView>();
    for (var copy : copies) {
      var rendition =
          new Rendition(reference, Optional.empty(), title, copy.type(), copy.bytes(), by);
      var stored = renditions.store(rendition);
      if (!stored.isDone()) {
        return Outcome.refused(stored.problems());
      }
      releases.add(new HandedOutCopy(ids.next(), reference, version, stored.value()));
      kept.add(stored.value());
    }
    return Outcome.done(kept);
  }
}
