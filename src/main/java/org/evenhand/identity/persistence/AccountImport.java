package org.evenhand.identity.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.identity.api.AccountWish;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.model.AccountEvent;
import org.evenhand.identity.model.Act;

/** Writes many accounts at once, all or none. */
public final class AccountImport {
  private static final String ADD =
      """
      insert into identity.account (name, display_name, password_hash, roles, enabled,
             demonstration, one_time_password, stamp, created_at, created_by, password_set_at,
             failed_since)
      select name, display_name, hash, string_to_array(roles, ' '), true, false, true, 0, ?, ?, ?, 0
        from unnest(?::text[], ?::text[], ?::text[], ?::text[])
          as given (name, display_name, hash, roles)
      on conflict (name) do nothing
      """;
  private static final String CHANGE =
      """
      update identity.account a
         set display_name = given.display_name, roles = string_to_array(given.roles, ' '),
             stamp = a.stamp + 1
        from unnest(?::text[], ?::text[], ?::text[], ?::text[]::integer[])
          as given (name, display_name, roles, stamp)
       where a.name = given.name and a.stamp = given.stamp
      """;
  private static final String NOTE =
      """
      insert into identity.account_event (id, account, at, by, event, detail)
      select given.id, given.account, ?, ?, given.event, given.detail
        from unnest(?::text[]::uuid[], ?::text[], ?::text[], ?::text[])
          as given (id, account, event, detail)
      """;

  private final DataSource source;

  public AccountImport(DataSource source) {
    this.source = source;
  }

  /** An account that is known, and what it is to say. */
  public record Change(Account before, AccountWish wish) {}

  /** What is done when everything is written and nothing is committed yet. */
  @FunctionalInterface
  public interface BeforeItCounts {
    void run();
  }

  /** All accounts there are, by name. */
  public Map<String, Account> known() {
    return new Sql(source)
        .list("select " + AccountRow.COLUMNS + " from identity.account", AccountRow::read).stream()
            .collect(Collectors.toMap(Account::name, Function.identity()));
  }

  /** Whether it was written; not when an account is no longer as it was read. */
  public boolean write(List<Account> added, List<Change> changed, Act act, BeforeItCounts last) {
    return new OwnTransaction(source)
        .decide(
            connection -> {
              var whole =
                  add(connection, added, act) == added.size()
                      && change(connection, changed) == changed.size();
              if (whole) {
                note(connection, added, changed, act);
                last.run();
              }
              return whole;
            },
            whole -> whole);
  }

  private static int add(Connection connection, List<Account> added, Act act) throws SQLException {
    try (var insert = connection.prepareStatement(ADD)) {
      insert.setTimestamp(1, Timestamp.from(act.at()));
      insert.setString(2, act.by());
      insert.setTimestamp(3, Timestamp.from(act.at()));
      insert.setArray(4, texts(connection, added, Account::name));
      insert.setArray(5, texts(connection, added, Account::displayName));
      insert.setArray(6, texts(connection, added, Account::passwordHash));
      insert.setArray(
          7, texts(connection, added, one -> String.join(" ", AccountRow.codes(one.roles()))));
      return insert.executeUpdate();
    }
  }

  private static int change(Connection connection, List<Change> changed) throws SQLException {
    try (var update = connection.prepareStatement(CHANGE)) {
      update.setArray(1, texts(connection, changed, one -> one.wish().name()));
      update.setArray(2, texts(connection, changed, one -> one.wish().displayName()));
      update.setArray(
          3,
          texts(
              connection, changed, one -> String.join(" ", AccountRow.codes(one.wish().roles()))));
      update.setArray(4, texts(connection, changed, one -> String.valueOf(one.before().stamp())));
      return update.executeUpdate();
    }
  }

  private record Noted(String account, AccountEvent event) {}

  private static void note(
      Connection connection, List<Account> added, List<Change> changed, Act act)
      throws SQLException {
    var noted = new ArrayList<Noted>();
    added.forEach(one -> noted.add(new Noted(one.name(), AccountEvent.created(one.roles()))));
    changed.forEach(
        one ->
            AccountEvent.between(one.before(), one.wish())
                .forEach(event -> noted.add(new Noted(one.wish().name(), event))));
    try (var insert = connection.prepareStatement(NOTE)) {
      insert.setTimestamp(1, Timestamp.from(act.at()));
      insert.setString(2, act.by());
      insert.setArray(
          3, texts(connection, noted, one -> act.id(one.account(), one.event().kind()).toString()));
      insert.setArray(4, texts(connection, noted, Noted::account));
      insert.setArray(5, texts(connection, noted, one -> one.event().kind()));
      insert.setArray(6, texts(connection, noted, one -> one.event().detail()));
      insert.executeUpdate();
    }
  }

  private static <T> java.sql.Array texts(
      Connection connection, List<T> rows, Function<T, String> text) throws SQLException {
    return connection.createArrayOf("text", rows.stream().map(text).toArray());
  }
}
