package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.evenhand.document.application.ListDocuments;
import org.evenhand.document.application.WithdrawRendition;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.kernel.CaseReference;

/**
 * A released file gives somebody away: from now on nobody in the blind lane reads it, nor any
 * earlier release of the same case, which may say the same, nor a copy of one.
 */
@Dependent
public class QuarantineReleasedFile {
  private final AnonymisedFiles files;
  private final ListDocuments documents;
  private final WithdrawRendition withdraw;
  private final Clock clock;

  @Inject
  public QuarantineReleasedFile(
      AnonymisedFiles files, ListDocuments documents, WithdrawRendition withdraw, Clock clock) {
    this.files = files;
    this.documents = documents;
    this.withdraw = withdraw;
    this.clock = clock;
  }

  /**
   * @param by the account of whoever said so
   */
  public void of(CaseReference reference, String by) {
    files.released(reference).forEach(file -> file.quarantine(by, clock.instant()));
    documents.released(reference).forEach(copy -> withdraw.withdraw(copy.id()));
  }
}
