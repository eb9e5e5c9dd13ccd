package org.evenhand.document.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

/** Hands a file to a process, beside whoever reads the answer. */
final class Feeder {
  private static final int BUFFER = 1 << 16;

  private final CompletableFuture<IOException> ended = new CompletableFuture<>();

  Feeder(InputStream content, OutputStream process) {
    var thread = new Thread(() -> ended.complete(feed(content, process)), "document-reader-feed");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Waits until the file was handed over, or the process closed its ear.
   *
   * @throws IOException when the file itself could not be read
   */
  void end() throws IOException {
    var failed = ended.join();
    if (failed != null) {
      throw failed;
    }
  }

  /** A process that has heard enough closes its input; that is no failure of ours. */
  private static IOException feed(InputStream content, OutputStream process) {
    var buffer = new byte[BUFFER];
    try (process) {
      for (int got = read(content, buffer); got >= 0; got = read(content, buffer)) {
        process.write(buffer, 0, got);
      }
      return null;
    } catch (ContentBroken broken) {
      return broken.cause;
    } catch (IOException heardEnough) {
      return null;
    }
  }

  private static int read(InputStream content, byte[] buffer) throws ContentBroken {
    try {
      return content.read(buffer);
    } catch (IOException broken) {
      throw new ContentBroken(broken);
    }
  }

  private static final class ContentBroken extends IOException {
    private static final long serialVersionUID = 1L;

    private final IOException cause;

    ContentBroken(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
