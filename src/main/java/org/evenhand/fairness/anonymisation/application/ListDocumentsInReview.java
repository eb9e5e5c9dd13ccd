package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.fairness.anonymisation.api.DocumentOfFile;
import org.evenhand.fairness.anonymisation.model.ReviewedDocument;
import org.evenhand.fairness.anonymisation.persistence.ReviewedDocuments;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CaseReference;

/** Lists the documents of a case's anonymised file and how far each is. */
@Dependent
public class ListDocumentsInReview {
  private final ReviewedDocuments documents;

  @Inject
  public ListDocumentsInReview(ReviewedDocuments documents) {
    this.documents = documents;
  }

  /** For the container's interceptors. */
  protected ListDocumentsInReview() {
    this(null);
  }

  @Transactional
  @RequiresPermissions(Permission.ANONYMISE)
  public List<DocumentOfFile> of(CaseReference reference) {
    return documents.of(reference).stream().map(ReviewedDocument::listed).toList();
  }
}
