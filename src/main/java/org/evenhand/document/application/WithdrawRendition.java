package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.persistence.Documents;

/** Takes a released text out of the blind lane at once; it stays, for those who look into why. */
@Dependent
public class WithdrawRendition {
  private final Documents documents;

  @Inject
  public WithdrawRendition(Documents documents) {
    this.documents = documents;
  }

  /** For the container's interceptors. */
  protected WithdrawRendition() {
    this(null);
  }

  @Transactional
  public void withdraw(DocumentId id) {
    documents.hold(id).withdraw();
  }
}
