package org.evenhand.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.evenhand.identity.model.Account;
import org.evenhand.kernel.Role;

/** All accounts that ever were. Each change is one statement that also notes who made it. */
@Dependent
public class Accounts {
  private static final String COLUMNS =
      "name, display_name, password_hash, roles, enabled, demonstration, stamp, created_at,"
          + " last_sign_in_at";
  private static final String NOTE =
      " insert into identity.account_event (account, at, by, event, detail)"
          + " select name, ?, ?, ?, ? from changed";

  private final Sql sql;

  @Inject
  public Accounts(@OfIdentity DataSource source) {
    this.sql = new Sql(source);
  }

  public Optional<Account> find(String name) {
    return sql.one(
        "select " + COLUMNS + " from identity.account where name = ?", Accounts::account, name);
  }

  public List<Account> all() {
    return sql.list(
        "select " + COLUMNS + " from identity.account order by display_name, name",
        Accounts::account);
  }

  public List<Account> with(Role role) {
    return sql.list(
        "select "
            + COLUMNS
            + " from identity.account where roles @> array[?]::text[] order by display_name, name",
        Accounts::account,
        role.code());
  }

  /** Whether it was added; not when the name was ever taken. */
  public boolean add(Account account, String by) {
    return sql.change(
            "with changed as (insert into identity.account (name, display_name, password_hash,"
                + " roles, enabled, demonstration, stamp, created_at, created_by, password_set_at,"
                + " failed_since) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"
                + " on conflict (name) do nothing returning name)"
                + NOTE,
            account.name(),
            account.displayName(),
            account.passwordHash(),
            codes(account.roles()),
            account.enabled(),
            account.demonstration(),
            account.stamp(),
            account.createdAt(),
            by,
            account.createdAt(),
            account.createdAt(),
            by,
            "CREATED",
            String.join(" ", codes(account.roles())))
        > 0;
  }

  /** Gives a new password; open sessions end. */
  public void setPassword(String name, String hash, Instant at, String by) {
    sql.change(
        "with changed as (update identity.account set password_hash = ?, password_set_at = ?,"
            + " stamp = stamp + 1 where name = ? returning name)"
            + NOTE,
        hash,
        at,
        name,
        at,
        by,
        "PASSWORD_SET",
        "");
  }

  /** Stores the same password under today's parameters; nobody is signed out. */
  public void rehash(String name, String hash) {
    sql.change("update identity.account set password_hash = ? where name = ?", hash, name);
  }

  /** Opens or closes an account; open sessions end. Whether anything changed. */
  public boolean enable(String name, boolean enabled, Instant at, String by, String reason) {
    return sql.change(
            "with changed as (update identity.account set enabled = ?, stamp = stamp + 1"
                + " where name = ? and enabled <> ? returning name)"
                + NOTE,
            enabled,
            name,
            enabled,
            at,
            by,
            enabled ? "ENABLED" : "DISABLED",
            reason)
        > 0;
  }

  /** Notes a sign-in and hands back how many attempts had failed before it. */
  public int signedIn(String name, Instant at) {
    return sql.one(
            "with before as (select name, failed_since from identity.account where name = ?),"
                + " now as (update identity.account set last_sign_in_at = ?, failed_since = 0"
                + " where name = ?)"
                + " select failed_since from before",
            row -> row.getInt(1),
            name,
            at,
            name)
        .orElse(0);
  }

  public void failed(String name) {
    sql.change("update identity.account set failed_since = failed_since + 1 where name = ?", name);
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("name"),
        row.getString("display_name"),
        row.getString("password_hash"),
        roles((String[]) row.getArray("roles").getArray()),
        row.getBoolean("enabled"),
        row.getBoolean("demonstration"),
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

  private static List<String> codes(Set<Role> roles) {
    return roles.stream().sorted().map(Role::code).toList();
  }
}
