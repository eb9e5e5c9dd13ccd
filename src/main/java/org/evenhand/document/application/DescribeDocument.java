package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.api.LegalRestriction;
import org.evenhand.document.api.Sensitivity;
import org.evenhand.document.persistence.Documents;
import org.evenhand.identity.api.Permission;

/** Says what a document is about and what limits its use. */
@Dependent
public class DescribeDocument {
  private final Documents documents;

  @Inject
  public DescribeDocument(Documents documents) {
    this.documents = documents;
  }

  /** For the container's interceptors. */
  protected DescribeDocument() {
    this(null);
  }

  /** A restriction that changes has to be cleared anew. */
  @Transactional
  @RequiresPermissions(Permission.DOCUMENT_ADD)
  public void describe(
      DocumentId id, String title, Sensitivity sensitivity, LegalRestriction restriction) {
    documents.hold(id).describe(title, sensitivity, restriction);
  }
}
