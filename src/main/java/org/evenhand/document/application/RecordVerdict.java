package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.document.api.ContentHash;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.api.StoredContent;
import org.evenhand.document.model.Document;
import org.evenhand.document.persistence.Documents;
import org.evenhand.document.reading.Reading;
import org.evenhand.kernel.IdSource;

/**
 * Writes down what an inspection came to, each verdict in a short transaction of its own: a message
 * and what came with it appear together, so that an inspection that was cut off is simply made
 * again.
 */
@Dependent
public class RecordVerdict {
  /** How deep messages within messages are followed. */
  static final int DEEPEST = 4;

  /** After so many times without an answer a file is taken to be the cause. */
  static final int MOST_ATTEMPTS = 5;

  private final Documents documents;
  private final IdSource ids;
  private final Clock clock;

  /**
   * A document before its inspection.
   *
   * @param depth how many messages it is within
   */
  record Standing(DocumentView document, int depth, List<DocumentId> parts) {
    boolean isWaiting() {
      return document.state() == DocumentState.QUARANTINED;
    }
  }

  /** A document after its inspection, and what came with it. */
  record Verdict(DocumentView document, List<DocumentId> parts) {}

  /** A file that came with a message, its bytes kept already. */
  record Part(String name, StoredContent content) {}

  @Inject
  public RecordVerdict(Documents documents, IdSource ids, Clock clock) {
    this.documents = documents;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected RecordVerdict() {
    this(null, null, null);
  }

  @Transactional(TxType.REQUIRES_NEW)
  Standing standing(DocumentId id) {
    var document = documents.get(id);
    return new Standing(document.view(), depth(document), partsOf(id));
  }

  /** Safe, with what came with it; or told as it is, if somebody else was faster. */
  @Transactional(TxType.REQUIRES_NEW)
  Verdict safe(DocumentId id, Reading reading, ContentHash kept, List<Part> parts) {
    var document = documents.hold(id);
    if (document.state() == DocumentState.QUARANTINED) {
      document.isSafe(reading.type(), reading.text().findings(), kept, clock.instant());
      var place = 1;
      for (var part : parts) {
        documents.add(
            document.part(ids.next(), place++, part.name(), part.content(), clock.instant()));
      }
    }
    return new Verdict(document.view(), partsOf(id));
  }

  @Transactional(TxType.REQUIRES_NEW)
  Verdict refused(DocumentId id, Refusal reason, FileType found) {
    var document = documents.hold(id);
    if (document.state() == DocumentState.QUARANTINED) {
      document.isRefused(reason, found, clock.instant());
    }
    return new Verdict(document.view(), List.of());
  }

  @Transactional(TxType.REQUIRES_NEW)
  Verdict notRead(DocumentId id) {
    var document = documents.hold(id);
    if (document.state() == DocumentState.QUARANTINED && document.wasNotRead() >= MOST_ATTEMPTS) {
      document.isRefused(Refusal.TAKES_TOO_LONG, null, clock.instant());
    }
    return new Verdict(document.view(), List.of());
  }

  private List<DocumentId> partsOf(DocumentId message) {
    return documents.partsOf(message).stream().map(Document::id).toList();
  }

  private int depth(Document document) {
    var depth = 0;
    Optional<DocumentId> above = document.partOf();
    while (above.isPresent()) {
      depth++;
      above = documents.get(above.get()).partOf();
    }
    return depth;
  }
}
