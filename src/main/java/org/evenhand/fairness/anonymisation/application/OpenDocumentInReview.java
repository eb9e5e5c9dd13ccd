package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.fairness.anonymisation.api.DocumentInReview;
import org.evenhand.fairness.anonymisation.model.Labels;
import org.evenhand.fairness.anonymisation.persistence.ReviewedDocuments;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CaseReference;

/**
 * Puts a document before its reviewer, with what the case calls everybody, and counts the time that
 * it is looked at.
 */
@Dependent
public class OpenDocumentInReview {
  private final ReviewedDocuments documents;
  private final Clock clock;

  @Inject
  public OpenDocumentInReview(ReviewedDocuments documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected OpenDocumentInReview() {
    this(null, null);
  }

  /** The document at this place of the file, from one; empty where there is none. */
  @Transactional
  @RequiresPermissions(Permission.ANONYMISE)
  public Optional<DocumentInReview> open(CaseReference reference, int place) {
    var all = documents.of(reference);
    var shown = all.stream().filter(document -> document.place() == place).findFirst();
    shown.ifPresent(document -> document.isTouched(clock.instant()));
    return shown.map(one -> one.inReview(all.size(), List.copyOf(Labels.of(all).all())));
  }
}
