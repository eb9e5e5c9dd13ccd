package org.evenhand.identity.model;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.exchange.Column;
import org.evenhand.exchange.CsvRow;
import org.evenhand.identity.api.AccountWish;
import org.evenhand.kernel.Role;

/** Reads rows about accounts one after another and says what is wrong with each by itself. */
public final class AccountRows {
  public static final String USER_NAME = "user_name";
  public static final String DISPLAY_NAME = "display_name";
  public static final String ROLES = "roles";

  private static final Map<String, String> COLUMNS =
      Map.of("name", USER_NAME, "displayName", DISPLAY_NAME, "roles", ROLES);
  private final Map<String, Long> rowOf = new HashMap<>();

  /** The columns of the file; {@code docs/import-accounts.md} says what each holds. */
  public static List<Column> columns() {
    return List.of(
        Column.required(USER_NAME, 60),
        Column.required(DISPLAY_NAME, 200),
        Column.required(ROLES, 500));
  }

  /** What the account is to say, if nothing is wrong with the row. */
  public Optional<AccountWish> read(CsvRow row) {
    var name = row.required(USER_NAME);
    var displayName = row.required(DISPLAY_NAME);
    var roles = row.required(ROLES).map(cell -> roles(row, cell)).orElse(Set.of());
    if (!row.isSound()) {
      return Optional.empty();
    }
    var wish = new AccountWish(name.orElseThrow(), displayName.orElseThrow(), roles);
    AccountRules.check(wish)
        .forEach(
            problem ->
                row.problem(
                    COLUMNS.get(problem.field()), problem.key(), problem.arguments().toArray()));
    var first = rowOf.putIfAbsent(wish.name(), row.number());
    if (first != null) {
      row.problem(USER_NAME, "account.twice", String.valueOf(first));
    }
    return row.isSound() ? Optional.of(wish) : Optional.empty();
  }

  private static Set<Role> roles(CsvRow row, String cell) {
    var roles = EnumSet.noneOf(Role.class);
    for (var typed : cell.split(";")) {
      var code = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
      if (!code.isEmpty()) {
        Role.ofCode(code)
            .ifPresentOrElse(roles::add, () -> row.problem(ROLES, "account.role", typed.strip()));
      }
    }
    return roles;
  }
}
