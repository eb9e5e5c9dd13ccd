package org.evenhand.identity.model;

import java.util.random.RandomGenerator;

/**
 * Makes passwords for handing over: sixteen letters and digits that are not mistaken for each other
 * when they are read out, in groups of four. That is chance of 78 bits.
 */
public final class OneTimePassword {
  /** How many days it lets its owner in; one that lies about longer is nobody's secret any more. */
  public static final int LASTS_DAYS = 14;

  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int IN_A_GROUP = 4;

  private OneTimePassword() {}

  /**
   * @param chance a secure one
   * @param account whose it will be
   */
  public static String next(RandomGenerator chance, String account) {
    var password = drawn(chance);
    while (!PasswordRule.check("", password, account).isEmpty()) {
      password = drawn(chance);
    }
    return password;
  }

  private static String drawn(RandomGenerator chance) {
    var password = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      password.append(group == 0 ? "" : "-");
      for (int sign = 0; sign < IN_A_GROUP; sign++) {
        password.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
      }
    }
    return password.toString();
  }
}
