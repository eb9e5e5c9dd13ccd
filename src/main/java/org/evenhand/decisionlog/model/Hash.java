package org.evenhand.decisionlog.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 value of 32 bytes. */
public final class Hash {
  /** In bytes. */
  public static final int LENGTH = 32;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
    }
    this.bytes = bytes;
  }

  /** The SHA-256 of the parts, one after another. */
  public static Hash of(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return new Hash(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Takes 32 bytes for a hash that was made elsewhere. */
  public static Hash wrap(byte[] bytes) {
    return new Hash(bytes.clone());
  }

  /**
   * Reads 64 lower-case hexadecimal digits.
   *
   * @throws IllegalArgumentException for anything else; capitals too, so that a hash has one
   *     spelling
   */
  public static Hash ofHex(String text) {
    var hash = new Hash(HexFormat.of().parseHex(text));
    if (!hash.hex().equals(text)) {
      throw new IllegalArgumentException("not lower-case hexadecimal: " + text);
    }
    return hash;
  }

  /**
   * Reads standard base64 with padding.
   *
   * @throws IllegalArgumentException for anything else; a second spelling of the same bytes too
   */
  public static Hash ofBase64(String text) {
    var hash = new Hash(Base64.getDecoder().decode(text));
    if (!hash.base64().equals(text)) {
      throw new IllegalArgumentException("not canonical base64: " + text);
    }
    return hash;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
