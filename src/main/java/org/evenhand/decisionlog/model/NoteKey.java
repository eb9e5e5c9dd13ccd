package org.evenhand.decisionlog.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A verifier key for signed notes: {@code name+hash+base64(0x01 || key)}, as C2SP <a
 * href="https://c2sp.org/signed-note">signed-note</a> and Go's {@code sumdb/note} write it.
 */
public final class NoteKey {
  static final byte ED25519 = 1;
  static final int HASH_LENGTH = 4;

  private final String name;
  private final byte[] key;

  NoteKey(String name, byte[] key) {
    this.name = checkName(name);
    this.key = key;
  }

  /**
   * @throws IllegalArgumentException if it is not an Ed25519 verifier key in its one spelling
   */
  public static NoteKey parse(String text) {
    var parts = text.split("\\+", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a verifier key: name+hash+key expected");
    }
    var key = new NoteKey(parts[0], raw(parts[2]));
    if (!key.toString().equals(text)) {
      throw new IllegalArgumentException("not a verifier key: its hash does not fit");
    }
    return key;
  }

  /** Who signs; for a log its origin. */
  public String name() {
    return name;
  }

  /** The first four bytes of SHA-256(name || newline || 0x01 || key), in hexadecimal. */
  public String hash() {
    return HexFormat.of().formatHex(hashBytes());
  }

  /** The text of a note, if this key signed it. */
  public Optional<String> open(SignedNote note) {
    var text = note.text().getBytes(StandardCharsets.UTF_8);
    return note.signatures().stream()
        .filter(signature -> signature.name().equals(name))
        .filter(signature -> Arrays.equals(signature.keyHash(), hashBytes()))
        .filter(signature -> Ed25519.verify(key, text, signature.bytes()))
        .findFirst()
        .map(signature -> note.text());
  }

  byte[] hashBytes() {
    var hash = Hash.of((name + "\n").getBytes(StandardCharsets.UTF_8), new byte[] {ED25519}, key);
    return Arrays.copyOf(hash.bytes(), HASH_LENGTH);
  }

  static byte[] raw(String base64) {
    var bytes = Base64.getDecoder().decode(base64);
    if (bytes.length != 1 + Ed25519.KEY_LENGTH || bytes[0] != ED25519) {
      throw new IllegalArgumentException("not an Ed25519 key");
    }
    return Arrays.copyOfRange(bytes, 1, bytes.length);
  }

  static String encoded(byte[] raw) {
    var bytes = new byte[1 + raw.length];
    bytes[0] = ED25519;
    System.arraycopy(raw, 0, bytes, 1, raw.length);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String checkName(String name) {
    if (name.isEmpty() || name.contains("+") || name.codePoints().anyMatch(NoteKey::isSpace)) {
      throw new IllegalArgumentException("a key name is not empty and has no space and no +");
    }
    return name;
  }

  private static boolean isSpace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  @Override
  public String toString() {
    return name + "+" + hash() + "+" + encoded(key);
  }
}
