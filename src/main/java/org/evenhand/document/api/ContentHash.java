package org.evenhand.document.api;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of some bytes, as 64 small hexadecimal digits: the name that they are kept under. */
public record ContentHash(String value) {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  public ContentHash {
    if (value == null || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a SHA-256: " + value);
    }
  }

  public static ContentHash of(byte[] digest) {
    return new ContentHash(HexFormat.of().formatHex(digest));
  }

  @Override
  public String toString() {
    return value;
  }
}
