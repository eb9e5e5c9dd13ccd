package org.evenhand.atomicity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.evenhand.fairness.anonymisation.vault.PseudonymEntry;
import org.evenhand.fairness.anonymisation.vault.PseudonymVault;
import org.evenhand.kernel.CaseReference;

/** Has the vault remember somebody in the middle of a transaction of casework. */
@Dependent
public class Rememberer {
  private final PseudonymVault vault;
  private final NoteApart notes;

  @Inject
  public Rememberer(PseudonymVault vault, NoteApart notes) {
    this.vault = vault;
    this.notes = notes;
  }

  /** For the container's interceptors. */
  protected Rememberer() {
    this(null, null);
  }

  @Transactional
  public void remember(CaseReference reference, PseudonymEntry entry) {
    notes.note(reference, "before");
    vault.remember(reference, List.of(entry));
    notes.note(reference, "after");
  }

  @Transactional
  public void rememberAndThenTooLate(CaseReference reference, PseudonymEntry entry) {
    vault.remember(reference, List.of(entry));
    throw new Desk.TooLate();
  }

  public void rememberOutsideOfATransaction(CaseReference reference, PseudonymEntry entry) {
    vault.remember(reference, List.of(entry));
  }

  public List<PseudonymEntry> remembered(CaseReference reference) {
    return vault.entriesOf(reference);
  }
}
