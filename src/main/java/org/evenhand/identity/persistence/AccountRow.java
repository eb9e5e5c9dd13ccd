package org.evenhand.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.identity.model.Account;
import org.evenhand.kernel.Role;

/** How an account lies in its table. */
final class AccountRow {
  static final String COLUMNS =
      "name, display_name, password_hash, roles, enabled, demonstration, one_time_password, stamp,"
          + " created_at, last_sign_in_at";

  private AccountRow() {}

  static Account read(ResultSet row) throws SQLException {
    return new Account(
        row.getString("name"),
        row.getString("display_name"),
        row.getString("password_hash"),
        roles((String[]) row.getArray("roles").getArray()),
        row.getBoolean("enabled"),
        row.getBoolean("demonstration"),
        row.getBoolean("one_time_password"),
        row.getInt("stamp"),
        row.getTimestamp("created_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("last_sign_in_at")).map(Timestamp::toInstant));
  }

  /** A code that this version does not know gives nothing. */
  private static Set<Role> roles(String[] codes) {
    var roles = EnumSet.noneOf(Role.class);
    Arrays.stream(codes).flatMap(code -> Role.ofCode(code).stream()).forEach(roles::add);
    return roles;
  }

  static List<String> codes(Set<Role> roles) {
    return roles.stream().sorted().map(Role::code).toList();
  }
}
