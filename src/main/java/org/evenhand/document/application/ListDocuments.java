package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.api.DocumentKind;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.ReleasedView;
import org.evenhand.document.model.Document;
import org.evenhand.document.persistence.Documents;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Page;

/** What there is. Each lane has its own question, and gets its own kind of answer. */
@Dependent
public class ListDocuments {
  private final Documents documents;

  @Inject
  public ListDocuments(Documents documents) {
    this.documents = documents;
  }

  /** Every original of a case, in whatever state, oldest first: identified lane only. */
  public List<DocumentView> originals(CaseReference reference) {
    return documents.of(reference, DocumentKind.ORIGINAL).stream().map(Document::view).toList();
  }

  /** Every original of some cases, in whatever state, oldest first: identified lane only. */
  public Map<CaseReference, List<DocumentView>> originals(Collection<CaseReference> references) {
    return documents.of(references, DocumentKind.ORIGINAL).stream()
        .map(Document::view)
        .collect(Collectors.groupingBy(document -> document.caseReference().orElseThrow()));
  }

  /**
   * One page of the originals of a case, oldest first: identified lane only.
   *
   * @param healthToo whether those about health are among them
   */
  public Page<DocumentView> originals(
      CaseReference reference, boolean healthToo, int first, int size) {
    return new Page<>(
        documents.originals(reference, healthToo, first, size).stream()
            .map(Document::view)
            .toList(),
        documents.countOriginals(reference, healthToo));
  }

  /** Every rendition of a case, withdrawn ones too: identified lane only. */
  public List<DocumentView> renditions(CaseReference reference) {
    return documents.of(reference, DocumentKind.RENDITION).stream().map(Document::view).toList();
  }

  /** What has been released for the blind lane and not withdrawn. */
  public List<ReleasedView> released(CaseReference reference) {
    return documents.of(reference, DocumentKind.RENDITION).stream()
        .filter(document -> document.state() == DocumentState.SAFE)
        .map(Document::released)
        .toList();
  }

  /** One document: identified lane only. */
  public Optional<DocumentView> find(DocumentId id) {
    return documents.find(id).map(Document::view);
  }

  /** What came with a message, in the order it came: identified lane only. */
  public List<DocumentView> partsOf(DocumentId message) {
    return documents.partsOf(message).stream().map(Document::view).toList();
  }
}
