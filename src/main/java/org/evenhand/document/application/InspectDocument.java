package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.reading.ReaderProcess;
import org.evenhand.document.reading.ReaderUnavailable;
import org.evenhand.document.reading.Reading;
import org.evenhand.document.reading.ReadingJson;
import org.evenhand.document.store.ContentStore;

/**
 * Looks at a document in quarantine, and at everything that came with it: by the malware scanner
 * where there is one, then in the reader process. What was read is kept sealed beside the original.
 *
 * <p>No transaction is open while a file is being read, which can take many seconds; so call it
 * after the reception has committed. When scanner or reader give no answer the document stays in
 * quarantine, to be tried again; nothing passes because nobody looked. A file that the reader never
 * answers about, while it answers about others, is refused in the end.
 */
@Dependent
public class InspectDocument {
  private static final Logger LOG = Logger.getLogger(InspectDocument.class.getName());
  private static final int MOST_DOCUMENTS = 200;

  private final ContentStore store;
  private final Scanner scanner;
  private final ReaderProcess reader;
  private final RecordVerdict verdicts;

  @Inject
  public InspectDocument(
      ContentStore store, Scanner scanner, ReaderProcess reader, RecordVerdict verdicts) {
    this.store = store;
    this.scanner = scanner;
    this.reader = reader;
    this.verdicts = verdicts;
  }

  /** For the container's interceptors. */
  protected InspectDocument() {
    this(null, null, null, null);
  }

  /**
   * Looks at a document; one that has left quarantine already is only told.
   *
   * @return the document first, then what came with it, each as it stands now
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public List<DocumentView> inspect(DocumentId id) {
    var waiting = new ArrayDeque<DocumentId>(List.of(id));
    var told = new ArrayList<DocumentView>();
    while (!waiting.isEmpty() && told.size() < MOST_DOCUMENTS) {
      var verdict = inspectOne(verdicts.standing(waiting.poll()));
      told.add(verdict.document());
      waiting.addAll(verdict.parts());
    }
    return told;
  }

  private RecordVerdict.Verdict inspectOne(RecordVerdict.Standing standing) {
    var document = standing.document();
    if (!standing.isWaiting()) {
      return new RecordVerdict.Verdict(document, standing.parts());
    }
    try {
      if (isMalware(document)) {
        return verdicts.refused(document.id(), Refusal.MALWARE, null);
      }
      if (standing.depth() > RecordVerdict.DEEPEST) {
        return verdicts.refused(document.id(), Refusal.TOO_DEEP, null);
      }
      return read(document);
    } catch (ReaderUnavailable noAnswer) {
      tellOperator(document, noAnswer);
      return reader.works()
          ? verdicts.notRead(document.id())
          : new RecordVerdict.Verdict(document, List.of());
    } catch (ScannerUnavailable | IOException noAnswer) {
      tellOperator(document, noAnswer);
      return new RecordVerdict.Verdict(document, List.of());
    }
  }

  private static void tellOperator(DocumentView document, Exception noAnswer) {
    LOG.warning("document " + document.id() + " stays in quarantine: " + noAnswer.getMessage());
    LOG.log(Level.FINE, "why", noAnswer);
  }

  private boolean isMalware(DocumentView document) throws IOException {
    try (var content = store.open(document.hash())) {
      return scanner.scan(content).isPresent();
    }
  }

  private RecordVerdict.Verdict read(DocumentView document) throws IOException {
    var parts = new ArrayList<RecordVerdict.Part>();
    Reading reading;
    try (var content = store.open(document.hash())) {
      reading =
          reader.read(
              content,
              FileType.claimedBy(document.fileName()).orElse(null),
              (part, bytes) ->
                  parts.add(new RecordVerdict.Part(part.name(), store.put(bytes, part.size()))));
    }
    if (reading.isRefused()) {
      return verdicts.refused(document.id(), reading.refusal(), reading.type());
    }
    var kept = ReadingJson.write(reading);
    var stored = store.put(new ByteArrayInputStream(kept), kept.length);
    return verdicts.safe(document.id(), reading, stored.hash(), parts);
  }
}
