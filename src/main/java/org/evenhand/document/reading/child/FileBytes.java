package org.evenhand.document.reading.child;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The first and the last bytes of a file. */
final class FileBytes {
  private static final int WINDOW = 66 * 1024;

  private final long size;
  private final byte[] head;
  private final byte[] tail;

  private FileBytes(long size, byte[] head, byte[] tail) {
    this.size = size;
    this.head = head;
    this.tail = tail;
  }

  static FileBytes of(Path file) throws IOException {
    var size = Files.size(file);
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      var window = (int) Math.min(WINDOW, size);
      var head = new byte[window];
      in.readFully(head);
      in.seek(size - window);
      var tail = new byte[window];
      in.readFully(tail);
      return new FileBytes(size, head, tail);
    }
  }

  long size() {
    return size;
  }

  byte[] head() {
    return head;
  }

  byte[] tail() {
    return tail;
  }

  /** Whether the file begins with these bytes, given as hexadecimal digits. */
  boolean begins(String hex) {
    return has(hex, 0);
  }

  boolean has(String hex, int offset) {
    var wanted = java.util.HexFormat.of().parseHex(hex);
    if (head.length < offset + wanted.length) {
      return false;
    }
    return java.util.Arrays.equals(head, offset, offset + wanted.length, wanted, 0, wanted.length);
  }

  /** The first bytes as text of one byte a character, small letters; for looking for marks. */
  String start(int length) {
    var end = Math.min(length, head.length);
    return new String(head, 0, end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }

  /** The last bytes as text of one byte a character, as they are. */
  String end() {
    return new String(tail, StandardCharsets.ISO_8859_1);
  }
}
