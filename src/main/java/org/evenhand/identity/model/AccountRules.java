package org.evenhand.identity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.identity.api.AccountWish;
import org.evenhand.identity.api.NewAccount;
import org.evenhand.kernel.Problem;

/** What must be true of an account before it exists. */
public final class AccountRules {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
  private static final int LONGEST_DISPLAY_NAME = 80;

  private AccountRules() {}

  /** What stands against an account that says this. */
  public static List<Problem> check(AccountWish account) {
    var problems = new ArrayList<Problem>();
    if (!NAME.matcher(account.name()).matches()) {
      problems.add(Problem.at("name", "account.name.shape"));
    }
    if (account.displayName().isBlank()) {
      problems.add(Problem.at("displayName", "account.displayName.missing"));
    }
    if (account.displayName().length() > LONGEST_DISPLAY_NAME) {
      problems.add(Problem.at("displayName", "account.displayName.long", LONGEST_DISPLAY_NAME));
    }
    if (account.roles().isEmpty()) {
      problems.add(Problem.at("roles", "account.roles.missing"));
    }
    problems.addAll(RolesThatMustStayApart.check(account.roles()));
    return problems;
  }

  /** The same together with the password that it begins with. */
  public static List<Problem> check(NewAccount account) {
    var problems = new ArrayList<>(check(account.wish()));
    problems.addAll(PasswordRule.check("password", account.password(), account.name()));
    return problems;
  }
}
