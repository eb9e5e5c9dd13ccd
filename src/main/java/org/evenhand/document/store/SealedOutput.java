package org.evenhand.document.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.evenhand.document.application.KeyAccess;

/** Seals what is written. What was not {@link #finish finished} cannot be read again. */
final class SealedOutput extends OutputStream {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final OutputStream out;
  private final Segments segments;
  private final byte[] segment = new byte[Segments.PLAIN];
  private int filled;

  SealedOutput(OutputStream out, KeyAccess keys) throws IOException {
    this.out = out;
    var dataKey = random(Segments.DATA_KEY);
    var prefix = random(Segments.PREFIX);
    var wrapped = keys.wrap(dataKey);
    out.write(Segments.MARK);
    out.write(wrapped.length >> 8);
    out.write(wrapped.length);
    out.write(wrapped);
    out.write(prefix);
    segments = new Segments(dataKey, prefix);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (var done = 0; done < length; ) {
      if (filled == segment.length) {
        seal(false);
      }
      var step = Math.min(length - done, segment.length - filled);
      System.arraycopy(bytes, offset + done, segment, filled, step);
      filled += step;
      done += step;
    }
  }

  /** Writes the last segment. */
  void finish() throws IOException {
    seal(true);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void seal(boolean last) throws IOException {
    try {
      out.write(segments.seal(segment, filled, last));
      filled = 0;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] random(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
