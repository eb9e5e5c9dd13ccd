package org.evenhand.document.reading.child;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Refusal;

/**
 * A picture: never decoded here, only walked through, to know that it is one, how large it would
 * become and that nothing else follows it.
 */
final class Picture implements FormatReader {
  private static final long MOST_PIXELS = 150_000_000L;
  private static final int TRAILER = 1 << 20;

  private final boolean png;

  Picture(boolean png) {
    this.png = png;
  }

  @Override
  public void read(Path file, ReadingInProgress reading) throws IOException {
    reading.found(Finding.PICTURES);
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (png) {
        walkPng(in, reading);
      } else {
        walkJpeg(in, reading);
      }
      checkTrailer(in.readNBytes(TRAILER));
    } catch (EOFException cut) {
      throw new Refused(Refusal.DAMAGED);
    }
  }

  private static void walkPng(DataInputStream in, ReadingInProgress reading) throws IOException {
    in.skipNBytes(8);
    for (var first = true; ; first = false) {
      reading.goOn();
      var length = in.readInt() & 0xffffffffL;
      var name = in.readInt();
      if (first) {
        if (name != 0x49484452 || length != 13) {
          throw new Refused(Refusal.DAMAGED);
        }
        size(in.readInt() & 0xffffffffL, in.readInt() & 0xffffffffL, reading);
        length -= 8;
      }
      in.skipNBytes(length + 4);
      if (name == 0x49454e44) {
        return;
      }
    }
  }

  private static void walkJpeg(DataInputStream in, ReadingInProgress reading) throws IOException {
    in.skipNBytes(2);
    var sized = false;
    while (true) {
      reading.goOn();
      if (in.readUnsignedByte() != 0xff) {
        throw new Refused(Refusal.DAMAGED);
      }
      var marker = in.readUnsignedByte();
      while (marker == 0xff) {
        marker = in.readUnsignedByte();
      }
      if (marker == 0xd9 || marker == 0xda) {
        if (!sized) {
          throw new Refused(Refusal.DAMAGED);
        }
        skipToEnd(in, marker);
        return;
      }
      var length = in.readUnsignedShort() - 2;
      var frame =
          marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
      if (frame && length >= 5) {
        in.readUnsignedByte();
        size(in.readUnsignedShort(), in.readUnsignedShort(), reading);
        sized = true;
        length -= 5;
      }
      in.skipNBytes(Math.max(0, length));
    }
  }

  /** Scans are ended by the one marker that no scan can contain. */
  private static void skipToEnd(DataInputStream in, int marker) throws IOException {
    var previous = 0;
    var now = marker == 0xd9 ? 0xd9 : in.read();
    while (now >= 0 && !(previous == 0xff && now == 0xd9) && marker != 0xd9) {
      previous = now;
      now = in.read();
    }
    if (now < 0) {
      throw new EOFException();
    }
  }

  private static void size(long one, long other, ReadingInProgress reading) throws Refused {
    if (one * other > MOST_PIXELS) {
      throw new Refused(Refusal.EXPANDS_TOO_FAR);
    }
    reading.field("size in pixels", one + " by " + other);
  }

  private static void checkTrailer(byte[] trailer) throws Refused {
    var text =
        new String(trailer, java.nio.charset.StandardCharsets.ISO_8859_1)
            .toLowerCase(java.util.Locale.ROOT);
    for (var mark : new String[] {"<script", "<html", "<?php", "%pdf-", "pk\u0003\u0004", "rar!"}) {
      if (text.contains(mark)) {
        throw new Refused(Refusal.TWO_TYPES_AT_ONCE);
      }
    }
    if (text.startsWith("mz") || text.startsWith("\u007felf")) {
      throw new Refused(Refusal.TWO_TYPES_AT_ONCE);
    }
  }
}
