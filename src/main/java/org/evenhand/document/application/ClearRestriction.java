package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.persistence.Documents;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;

/** Somebody answers for sharing a document in spite of what limits its use. */
@Dependent
public class ClearRestriction {
  private final Documents documents;
  private final Clock clock;

  @Inject
  public ClearRestriction(Documents documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ClearRestriction() {
    this(null, null);
  }

  @Transactional
  @RequiresPermissions(Permission.DOCUMENT_ADD)
  public void clear(DocumentId id, Actor actor) {
    documents.hold(id).clearRestriction(actor, clock.instant());
  }
}
