package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.api.OpenedDocument;
import org.evenhand.document.model.FileName;
import org.evenhand.document.persistence.Documents;
import org.evenhand.document.store.ContentStore;
import org.evenhand.kernel.Actor;

/**
 * Lets somebody into a document; the {@link DocumentGate} keeps a record of it. What is missing,
 * what is still in quarantine, what was refused or withdrawn, and what this person may not see are
 * one answer: nothing. So the answer tells nobody that there is something.
 */
@Dependent
public class OpenDocument {
  private final Documents documents;
  private final DocumentGate gate;
  private final ContentStore store;

  @Inject
  public OpenDocument(Documents documents, DocumentGate gate, ContentStore store) {
    this.documents = documents;
    this.gate = gate;
    this.store = store;
  }

  /** For the container's interceptors. */
  protected OpenDocument() {
    this(null, null, null);
  }

  @Transactional
  public Optional<OpenedDocument> open(DocumentId id, Actor actor) {
    var found = documents.find(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var document = found.get();
    if (document.state() != DocumentState.SAFE || !gate.lets(actor, document.view())) {
      return Optional.empty();
    }
    var ascii = new FileName(document.fileName()).ascii();
    return Optional.of(
        new OpenedDocument(document.view(), ascii, () -> store.open(document.hash())));
  }
}
