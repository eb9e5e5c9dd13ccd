package org.evenhand.document.store;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.util.Arrays;
import org.evenhand.document.application.KeyAccess;

/** Opens what was sealed, a segment at a time. Altered bytes are an {@link AlteredContent}. */
final class SealedInput extends InputStream {
  private final PushbackInputStream in;
  private final Segments segments;
  private byte[] segment = {};
  private int read;
  private boolean ended;

  SealedInput(InputStream source, KeyAccess keys) throws IOException {
    var header = new DataInputStream(source);
    try {
      var mark = header.readNBytes(Segments.MARK.length);
      if (!Arrays.equals(mark, Segments.MARK)) {
        throw new AlteredContent("not sealed by this product");
      }
      var wrapped = new byte[header.readUnsignedShort()];
      header.readFully(wrapped);
      var prefix = new byte[Segments.PREFIX];
      header.readFully(prefix);
      segments = new Segments(keys.unwrap(wrapped), prefix);
    } catch (EOFException cut) {
      throw new AlteredContent("cut off in its header");
    }
    in = new PushbackInputStream(source);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (read == segment.length) {
      if (ended) {
        return -1;
      }
      openNext();
    }
    var step = Math.min(length, segment.length - read);
    System.arraycopy(segment, read, buffer, offset, step);
    read += step;
    return step;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void openNext() throws IOException {
    var sealed = in.readNBytes(Segments.PLAIN + Segments.TAG);
    var next = in.read();
    if (next >= 0) {
      in.unread(next);
    }
    ended = next < 0;
    try {
      segment = segments.open(sealed, sealed.length, ended);
      read = 0;
    } catch (GeneralSecurityException | ProviderException altered) {
      throw new AlteredContent("a segment does not open");
    }
  }
}
