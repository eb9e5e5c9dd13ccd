package org.evenhand.referral.model;

import java.util.UUID;

/**
 * The number under which somebody outside knows their concern: three groups of four letters and
 * digits that nobody confuses when reading them out. It is drawn by lot, so it tells neither how
 * many concerns there are nor which came first.
 */
public final class AcknowledgementNumber {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS = 5;
  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  private AcknowledgementNumber() {}

  /**
   * @param lot a random id (version 4); its last 60 bits are all chance
   */
  public static String drawnFrom(UUID lot) {
    var bits = lot.getLeastSignificantBits();
    var number = new StringBuilder();
    for (var i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        number.append('-');
      }
      number.append(LETTERS.charAt((int) (bits & 31)));
      bits >>>= BITS;
    }
    return number.toString();
  }

  /** A number as somebody typed or read it out, in the form it is kept in. */
  public static String typed(String text) {
    var plain =
        text.toUpperCase(java.util.Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return plain.replaceAll("(.{4})(?=.)", "$1-");
  }
}
