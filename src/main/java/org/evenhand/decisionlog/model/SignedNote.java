package org.evenhand.decisionlog.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures under it: C2SP <a href="https://c2sp.org/signed-note">signed-note</a>.
 *
 * @param text ends with a newline
 * @param signatures at least one
 */
public record SignedNote(String text, List<Signature> signatures) {
  private static final String DASH = "\u2014 ";
  private static final String BREAK = "\n\n" + DASH;

  /**
   * @param name who signed
   * @param keyHash four bytes that tell keys of one name apart
   * @param bytes the signature itself
   */
  public record Signature(String name, byte[] keyHash, byte[] bytes) {
    private static Signature parse(String line) {
      var parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", 2) : null;
      if (parts == null || parts.length != 2 || parts[0].isEmpty()) {
        throw new IllegalArgumentException("not a signature line");
      }
      var both = Base64.getDecoder().decode(parts[1]);
      if (both.length <= NoteKey.HASH_LENGTH) {
        throw new IllegalArgumentException("the signature is too short");
      }
      return new Signature(
          parts[0],
          Arrays.copyOf(both, NoteKey.HASH_LENGTH),
          Arrays.copyOfRange(both, NoteKey.HASH_LENGTH, both.length));
    }

    private String line() {
      var both = Arrays.copyOf(keyHash, keyHash.length + bytes.length);
      System.arraycopy(bytes, 0, both, keyHash.length, bytes.length);
      return DASH + name + " " + Base64.getEncoder().encodeToString(both) + "\n";
    }
  }

  public SignedNote {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || signatures.isEmpty()) {
      throw new IllegalArgumentException("a note is lines of text and at least one signature");
    }
  }

  /**
   * @throws IllegalArgumentException if it is not a note in its one spelling
   */
  public static SignedNote parse(String note) {
    int at = note.lastIndexOf(BREAK);
    if (at < 0 || !note.endsWith("\n")) {
      throw new IllegalArgumentException("not a signed note");
    }
    var signatures = new ArrayList<Signature>();
    for (var line : note.substring(at + 2, note.length() - 1).split("\n", -1)) {
      signatures.add(Signature.parse(line));
    }
    var parsed = new SignedNote(note.substring(0, at + 1), signatures);
    if (!parsed.toString().equals(note)) {
      throw new IllegalArgumentException("not a signed note in its canonical form");
    }
    return parsed;
  }

  @Override
  public String toString() {
    var note = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> note.append(signature.line()));
    return note.toString();
  }
}
