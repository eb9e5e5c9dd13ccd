package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.evenhand.casefile.application.GivenCases;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.fairness.anonymisation.api.ReIdentification;
import org.evenhand.fairness.anonymisation.api.ReIdentification.Answer;
import org.evenhand.fairness.anonymisation.api.ReIdentified;
import org.evenhand.fairness.anonymisation.model.PurposeMustSayWhatFor;
import org.evenhand.fairness.anonymisation.vault.PseudonymEntry;
import org.evenhand.fairness.anonymisation.vault.PseudonymVault;
import org.evenhand.fairness.anonymisation.vault.ReIdentificationLog;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.api.Reach;
import org.evenhand.identity.application.MayOpen;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * Tells who is behind a pseudonym: a data protection officer, or a lead who may open the case
 * anyway; never somebody who decides at triage, whatever else they do. That it was asked, by whom,
 * what for and with what answer is on record before anything is told; a refusal is on record too.
 */
@Dependent
public class ReIdentify {
  private static final int LONGEST_LABEL = 200;

  private final PseudonymVault vault;
  private final ReIdentificationLog log;
  private final ReadCase cases;
  private final GivenCases given;
  private final MayOpen mayOpen;
  private final NoteAccess access;
  private final Clock clock;

  @Inject
  public ReIdentify(
      PseudonymVault vault,
      ReIdentificationLog log,
      ReadCase cases,
      GivenCases given,
      MayOpen mayOpen,
      NoteAccess access,
      Clock clock) {
    this.vault = vault;
    this.log = log;
    this.cases = cases;
    this.given = given;
    this.mayOpen = mayOpen;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @param label as it stands in the anonymised file, with or without its brackets
   * @param purpose what the name is needed for, in words that somebody else can judge
   */
  public Outcome<ReIdentified> ask(
      Actor by, CaseReference reference, String label, String purpose) {
    if (!may(by, reference)) {
      record(by, reference, label, purpose, Answer.NOT_FOR_THEM);
      return Outcome.refused(Problem.of("reIdentify.notForYou"));
    }
    var unclear = PurposeMustSayWhatFor.check(purpose);
    if (unclear.isPresent()) {
      return Outcome.refused(unclear.get());
    }
    if (vault.isErased(reference)) {
      record(by, reference, label, purpose, Answer.DESTROYED);
      return Outcome.refused(Problem.of("reIdentify.destroyed", reference));
    }
    var found = found(reference, label);
    if (found.isEmpty()) {
      record(by, reference, label, purpose, Answer.NO_SUCH_PSEUDONYM);
      return Outcome.refused(Problem.at("label", "reIdentify.noSuchPseudonym", reference));
    }
    record(by, reference, found.get(0).label(), purpose, Answer.TOLD);
    access.note(by, new Opened(reference, "PSEUDONYM", found.get(0).label()));
    return Outcome.done(told(found));
  }

  private boolean may(Actor by, CaseReference reference) {
    if (!Permissions.permit(by, Permission.PSEUDONYM_RESOLVE) || by.is(Role.TRIAGE_OFFICER)) {
      return false;
    }
    return by.is(Role.DATA_PROTECTION_OFFICER)
        ? mayOpen.conflicted(by, List.of(reference)).isEmpty()
        : cases
            .find(reference)
            .filter(file -> mayOpen.reach(by, given.inTheHandsOf(by, file)).includes(Reach.WHOLE))
            .isPresent();
  }

  private List<PseudonymEntry> found(CaseReference reference, String label) {
    return vault.entriesOf(reference).stream()
        .filter(entry -> bare(entry.label()).equals(bare(label)))
        .toList();
  }

  private static String bare(String label) {
    return label.replaceAll("[\\[\\]\\s]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private void record(
      Actor by, CaseReference reference, String label, String purpose, Answer answer) {
    log.add(
        new ReIdentification(
            clock.instant(),
            by.account(),
            reference.value(),
            shortened(label, LONGEST_LABEL),
            shortened(purpose, PurposeMustSayWhatFor.LONGEST),
            answer));
  }

  /** Whoever is refused may have typed anything; the database takes no NUL. */
  private static String shortened(String text, int most) {
    var kept = text.replace("\0", "").strip();
    return kept.length() <= most ? kept : kept.substring(0, most);
  }

  private static ReIdentified told(List<PseudonymEntry> found) {
    return new ReIdentified(
        found.get(0).label(),
        found.stream().map(entry -> new ReIdentified.Behind(entry.kind(), entry.forms())).toList());
  }
}
