package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.api.DocumentKind;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.api.DocumentText;
import org.evenhand.document.api.FileType;
import org.evenhand.document.model.Document;
import org.evenhand.document.persistence.Documents;
import org.evenhand.document.reading.ReadingJson;
import org.evenhand.document.store.ContentStore;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * The text of a document, as it was read when the document left quarantine; nothing is parsed
 * again. For the code of steps, whose doors have asked already who is there; people open documents
 * through {@link OpenDocument}.
 */
@Dependent
public class ReadText {
  private final Documents documents;
  private final ContentStore store;

  @Inject
  public ReadText(Documents documents, ContentStore store) {
    this.documents = documents;
    this.store = store;
  }

  /** What was read from an original: identified lane only. */
  public Outcome<DocumentText> ofOriginal(DocumentId id) {
    var document = documents.find(id).filter(found -> found.kind() == DocumentKind.ORIGINAL);
    var reading = document.flatMap(Document::reading);
    if (reading.isEmpty()) {
      return Outcome.refused(Problem.of("document.notReadable"));
    }
    try (var kept = store.open(reading.get())) {
      return Outcome.done(ReadingJson.read(kept).text());
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  /** A released text as it was released, plain or as a page; withdrawn ones are refused. */
  public Outcome<String> ofRendition(DocumentId id) {
    var rendition =
        documents
            .find(id)
            .filter(found -> found.kind() == DocumentKind.RENDITION)
            .filter(found -> found.state() == DocumentState.SAFE)
            .filter(found -> found.released().type() != FileType.PDF);
    if (rendition.isEmpty()) {
      return Outcome.refused(Problem.of("document.notReadable"));
    }
    try (var content = store.open(rendition.get().hash())) {
      return Outcome.done(new String(content.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
