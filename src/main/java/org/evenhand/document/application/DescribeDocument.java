package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.api.LegalRestriction;
import org.evenhand.document.api.Sensitivity;
import org.evenhand.document.persistence.Documents;
import org.evenhand.kernel.Actor;

/** Says what a document is about and what limits its use. */
@Dependent
public class DescribeDocument {
  private final Documents documents;
  private final Clock clock;

  @Inject
  public DescribeDocument(Documents documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected DescribeDocument() {
    this(null, null);
  }

  /** A restriction that changes has to be cleared anew. */
  @Transactional
  public void describe(
      DocumentId id, String title, Sensitivity sensitivity, LegalRestriction restriction) {
    documents.hold(id).describe(title, sensitivity, restriction);
  }

  /** This person answers for sharing it in spite of its restriction. */
  @Transactional
  public void clearRestriction(DocumentId id, Actor actor) {
    documents.hold(id).clearRestriction(actor, clock.instant());
  }
}
