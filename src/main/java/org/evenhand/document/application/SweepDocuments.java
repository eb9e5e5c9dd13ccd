package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.evenhand.casefile.application.Routine;
import org.evenhand.document.persistence.ContentRows;
import org.evenhand.document.reading.ReaderProcess;
import org.evenhand.document.store.ContentStore;

/**
 * Tidies up: files of concerns that were never sent, bytes that no row names, folders of readings
 * that a killed server left behind. After it each row has its bytes and all bytes have a row.
 */
@Dependent
public class SweepDocuments implements Routine {
  private final DisposeOfUnfiled unfiled;
  private final ContentRows rows;
  private final ContentStore store;
  private final ReaderProcess reader;
  private final DocumentSettings settings;

  /**
   * What went.
   *
   * @param documents rows that belonged to no case
   * @param contents bytes without a row
   * @param folders leftovers of readings
   */
  public record Swept(int documents, int contents, int folders) {}

  @Inject
  public SweepDocuments(
      DisposeOfUnfiled unfiled,
      ContentRows rows,
      ContentStore store,
      ReaderProcess reader,
      DocumentSettings settings) {
    this.unfiled = unfiled;
    this.rows = rows;
    this.store = store;
    this.reader = reader;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "sweep-documents";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public String run() {
    var swept = sweep();
    return swept.documents()
        + " unfiled, "
        + swept.contents()
        + " contents, "
        + swept.folders()
        + " folders";
  }

  public Swept sweep() {
    try {
      var documents = unfiled.dispose();
      var contents = store.sweep(settings.keepOrphans(), rows::name);
      return new Swept(documents, contents, reader.tidy());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
