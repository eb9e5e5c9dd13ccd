package org.evenhand.decisionlog.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a file line by line as bytes; a line ends with a newline and with nothing else. */
final class Lines implements AutoCloseable {
  private static final int LONGEST = 1 << 26;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
  private int at;
  private int end;
  private boolean endedProperly = true;

  Lines(InputStream in) {
    this.in = in;
  }

  /**
   * The next line without its newline; null at the end.
   *
   * @throws IOException also if a line is longer than 64 MiB, which no entry is
   */
  byte[] next() throws IOException {
    line.reset();
    while (true) {
      if (at == end && !fill()) {
        endedProperly = line.size() == 0;
        return endedProperly ? null : line.toByteArray();
      }
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      line.write(buffer, from, at - from);
      if (line.size() > LONGEST) {
        throw new IOException("a line is longer than 64 MiB");
      }
      if (at < end) {
        at++;
        return line.toByteArray();
      }
    }
  }

  /** Whether the last line ended with a newline too. */
  boolean endedProperly() {
    return endedProperly;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
