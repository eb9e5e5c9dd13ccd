package org.evenhand.correspondence.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The text of a letter and the hash that proves it. */
public final class LetterText {
  private LetterText() {}

  /** SHA-256 over subject, an empty line and text, in UTF-8, as hexadecimal digits. */
  public static String sha256(String subject, String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = (subject + "\n\n" + text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException cannotHappen) {
      throw new IllegalStateException(cannotHappen);
    }
  }
}
