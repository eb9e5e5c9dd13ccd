package org.evenhand.identity.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.kernel.Problem;

/**
 * A password is long, is not what everybody tries first, and is not the account's name. It needs no
 * digits or signs, and it never expires: the advice of the National Cyber Security Centre.
 */
public final class PasswordRule {
  /** In characters. */
  public static final int SHORTEST = 12;

  /** In characters; longer input is refused before it is hashed. */
  public static final int LONGEST = 200;

  private static final int FEWEST_DIFFERENT = 5;
  private static final Set<String> WELL_KNOWN =
      Set.of(
          DemonstrationAccounts.PASSWORD,
          "password1234",
          "passwordpassword",
          "123456789012",
          "1234567890123",
          "qwertyuiop12",
          "qwertyuiopasdf",
          "letmeinplease",
          "iloveyou1234",
          "administrator",
          "changemeplease",
          "correcthorsebatterystaple",
          "socialworker",
          "socialworker1");

  private PasswordRule() {}

  /** What is wrong with a password that somebody chose, told at the field it was typed in. */
  public static List<Problem> check(String field, String password, String account) {
    var plain = password.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    if (password.length() < SHORTEST) {
      return List.of(Problem.at(field, "password.short", SHORTEST));
    }
    if (password.length() > LONGEST) {
      return List.of(Problem.at(field, "password.long", LONGEST));
    }
    if (!account.isEmpty() && plain.contains(account)) {
      return List.of(Problem.at(field, "password.likeName"));
    }
    if (WELL_KNOWN.contains(plain) || plain.chars().distinct().count() < FEWEST_DIFFERENT) {
      return List.of(Problem.at(field, "password.common"));
    }
    return List.of();
  }
}
