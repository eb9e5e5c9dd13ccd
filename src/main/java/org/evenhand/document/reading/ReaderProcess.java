package org.evenhand.document.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.evenhand.document.api.FileType;

/**
 * Has files read by a process that is started for one file and can do nothing else: no environment,
 * an empty folder, little memory, a time limit after which the whole process tree is killed, and no
 * network where the system allows that (see {@link Isolation}). Bytes go in by standard input, the
 * answer comes out by standard output and is bounded.
 */
public class ReaderProcess {
  /** How many times the limit of one reading a caller waits for its turn. */
  private static final int PATIENCE = 6;

  private static final int LONG_AGO = 10;

  private final ReaderSettings settings;
  private final Semaphore turns;

  public ReaderProcess(ReaderSettings settings) {
    this.settings = settings;
    this.turns = new Semaphore(settings.atOnce(), true);
  }

  public ReaderSettings settings() {
    return settings;
  }

  /**
   * Reads one file.
   *
   * @param content its bytes; not closed
   * @param claimed the type that its name claims, or null
   * @param parts takes the files that came with it when it is a message
   * @return what was read, or why it is refused
   * @throws ReaderUnavailable when there is no answer, and not because of the file
   */
  public Reading read(InputStream content, FileType claimed, PartSink parts) {
    return read(content, claimed, Depth.TEXT, parts);
  }

  /** Reads one file, as deep as that. */
  public Reading read(InputStream content, FileType claimed, Depth depth, PartSink parts) {
    takeTurn();
    try (var folder = ReadingFolder.in(settings.folder());
        var run = ReaderRun.start(settings, folder, claimed, depth)) {
      return run.answer(content, parts);
    } catch (IOException failed) {
      throw new ReaderUnavailable("the reader cannot be run: " + failed.getMessage(), failed);
    } finally {
      turns.release();
    }
  }

  /** Whether the reader answers at all; asked with a word of our own. */
  public boolean works() {
    try {
      var word = new ByteArrayInputStream("works".getBytes(StandardCharsets.UTF_8));
      return read(word, FileType.TXT, (part, content) -> {}).type() == FileType.TXT;
    } catch (ReaderUnavailable doesNot) {
      return false;
    }
  }

  /**
   * Deletes what readings left behind that were cut off by the end of the server.
   *
   * @return how many folders
   */
  public int tidy() throws IOException {
    var longAgo = settings.limits().time().multipliedBy(LONG_AGO);
    return ReadingFolder.deleteOlderThan(
        settings.folder(), Clock.systemUTC().instant().minus(longAgo));
  }

  private void takeTurn() {
    try {
      var patience = settings.limits().time().toMillis() * PATIENCE;
      if (!turns.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
        throw new ReaderUnavailable("too many files are being read");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ReaderUnavailable("stopped while waiting for the reader", stopped);
    }
  }
}
