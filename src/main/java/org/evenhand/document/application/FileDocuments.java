package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Collection;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.model.Document;
import org.evenhand.document.persistence.Documents;
import org.evenhand.kernel.CaseReference;

/** Puts documents into their case once there is one, with everything that came with them. */
@Dependent
public class FileDocuments {
  private final Documents documents;

  @Inject
  public FileDocuments(Documents documents) {
    this.documents = documents;
  }

  /** For the container's interceptors. */
  protected FileDocuments() {
    this(null);
  }

  /**
   * @throws IllegalStateException when one of them is not there or belongs to another case
   */
  @Transactional
  public void fileUnder(CaseReference reference, Collection<DocumentId> ids) {
    var waiting = new ArrayDeque<>(ids);
    while (!waiting.isEmpty()) {
      var document = documents.hold(waiting.poll());
      document.fileUnder(reference);
      documents.partsOf(document.id()).stream().map(Document::id).forEach(waiting::add);
    }
  }
}
