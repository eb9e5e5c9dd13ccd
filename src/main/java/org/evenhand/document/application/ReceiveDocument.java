package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.Reception;
import org.evenhand.document.api.StoredContent;
import org.evenhand.document.model.Document;
import org.evenhand.document.persistence.Documents;
import org.evenhand.document.store.ContentStore;
import org.evenhand.document.store.NoRoom;
import org.evenhand.document.store.TooLarge;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Takes a file in, into quarantine. Its bytes are on disk for good before its row is written, in
 * the transaction that is going on; should that fail, the bytes are swept away later. Nothing of
 * the file is looked at: that is for {@link InspectDocument}, once the transaction has committed.
 */
@Dependent
public class ReceiveDocument {
  /** The field that a refusal is told at. */
  public static final String FIELD = "file";

  private static final long MEGABYTE = 1024L * 1024;

  private final ContentStore store;
  private final Documents documents;
  private final DocumentSettings settings;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public ReceiveDocument(
      ContentStore store,
      Documents documents,
      DocumentSettings settings,
      IdSource ids,
      Clock clock) {
    this.store = store;
    this.documents = documents;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ReceiveDocument() {
    this(null, null, null, null, null);
  }

  /**
   * Takes in a file of at most the installation's size.
   *
   * @param content read to its end; not closed
   * @return the document, in quarantine, or why it is refused: too large, empty, no room for it, in
   *     its case already
   * @throws UncheckedIOException when the content breaks off; nothing is kept
   */
  @Transactional
  public Outcome<DocumentView> receive(Reception reception, InputStream content) {
    try {
      var bytes = new PushbackInputStream(content);
      var first = bytes.read();
      if (first < 0) {
        return Outcome.refused(Problem.at(FIELD, "document.refused.EMPTY"));
      }
      bytes.unread(first);
      var stored = store.put(bytes, settings.largestFile());
      return isThere(reception, stored)
          ? Outcome.refused(Problem.at(FIELD, "document.already"))
          : Outcome.done(keep(reception, stored));
    } catch (TooLarge tooLarge) {
      var megabytes = settings.largestFile() / MEGABYTE;
      return Outcome.refused(Problem.at(FIELD, "document.refused.TOO_LARGE", megabytes));
    } catch (NoRoom noRoom) {
      return Outcome.refused(Problem.at(FIELD, "document.noRoom"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The same bytes once more: a form that was sent twice, or a file that somebody has added. */
  private boolean isThere(Reception reception, StoredContent stored) {
    return reception
        .caseReference()
        .filter(reference -> documents.isThere(reference, stored.hash()))
        .isPresent();
  }

  private DocumentView keep(Reception reception, StoredContent stored) {
    var document = Document.received(ids.next(), reception, stored, clock.instant());
    reception.replaces().map(documents::get).ifPresent(document::replaces);
    documents.add(document);
    return document.view();
  }
}
