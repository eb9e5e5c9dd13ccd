package org.evenhand.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.evenhand.identity.api.AccountWish;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.model.AccountEvent;
import org.evenhand.identity.model.Act;
import org.evenhand.kernel.Role;

/**
 * All accounts that ever were. Each change is one statement that also notes who made it; the same
 * act a second time changes nothing.
 */
@Dependent
public class Accounts {
  private static final String NOTE =
      """
       insert into identity.account_event (id, account, at, by, event, detail)
       select e.id, c.name, ?, ?, e.event, e.detail
         from changed c, unnest(?::text[]::uuid[], ?::text[], ?::text[]) as e (id, event, detail)
      """;
  private static final String NOT_DONE_YET =
      " and not exists (select from identity.account_event where id = any (?::text[]::uuid[]))";

  /**
   * Administrators who can sign in. Two changes at once each lock them all, in one order, so the
   * second sees what the first has left.
   */
  private static final String ADMINISTRATORS =
      """
      administrators as materialized (
        select name from identity.account
         where enabled and (not demonstration or ?) and roles @> array['system_admin']
         order by name for update)
      """;

  private static final String SOMEBODY_ADMINISTERS =
      " (not roles @> array['system_admin']"
          + " or (select count(*) from administrators where name <> ?) > 0)";

  private final Sql sql;

  @Inject
  public Accounts(@OfIdentity DataSource source) {
    this.sql = new Sql(source);
  }

  public Optional<Account> find(String name) {
    return sql.one(
        "select " + AccountRow.COLUMNS + " from identity.account where name = ?",
        AccountRow::read,
        name);
  }

  public List<Account> with(Role role) {
    return sql.list(
        "select "
            + AccountRow.COLUMNS
            + " from identity.account where roles @> array[?]::text[] order by display_name, name",
        AccountRow::read,
        role.code());
  }

  /** What colleagues see, by account name; of everybody there ever was. */
  public Map<String, String> displayNames() {
    var names = new HashMap<String, String>();
    sql.list(
        "select name, display_name from identity.account",
        row -> names.put(row.getString("name"), row.getString("display_name")));
    return names;
  }

  /** Whether it was added; not when the name was ever taken. */
  public boolean add(Account account, Act act) {
    var values =
        List.of(
            account.name(),
            account.displayName(),
            account.passwordHash(),
            AccountRow.codes(account.roles()),
            account.enabled(),
            account.demonstration(),
            account.oneTimePassword(),
            account.stamp(),
            account.createdAt(),
            act.by(),
            account.createdAt());
    return noting(
        act,
        account.name(),
        List.of(AccountEvent.created(account.roles())),
        "with changed as (insert into identity.account (name, display_name, password_hash,"
            + " roles, enabled, demonstration, one_time_password, stamp, created_at, created_by,"
            + " password_set_at, failed_since) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"
            + " on conflict (name) do nothing returning name)",
        values);
  }

  /**
   * Says other things of its owner; open sessions end where the roles differ.
   *
   * @param seen the account as it was when the change was thought of
   * @param demonstration whether demonstration accounts can sign in
   * @return whether it was changed; not when it is no longer as it was seen, nor when nobody who
   *     administers would be left
   */
  public boolean change(Account seen, AccountWish wish, boolean demonstration, Act act) {
    var values =
        new ArrayList<Object>(
            List.of(demonstration, wish.displayName(), AccountRow.codes(wish.roles())));
    values.addAll(List.of(seen.name(), seen.stamp(), AccountRow.codes(wish.roles()), seen.name()));
    return noting(
        act,
        seen.name(),
        AccountEvent.between(seen, wish),
        "with "
            + ADMINISTRATORS
            + ", changed as (update identity.account set display_name = ?, roles = ?,"
            + " stamp = stamp + 1 where name = ? and stamp = ?"
            + " and (?::text[] @> array['system_admin'] or"
            + SOMEBODY_ADMINISTERS
            + ") returning name)",
        values);
  }

  /** Gives a password that its owner chose; open sessions end. */
  public void setPassword(String name, String hash, Act act) {
    password(name, hash, false, act, "PASSWORD_SET");
  }

  /** Gives a password that its owner must change first of all; open sessions end. */
  public boolean issuePassword(String name, String hash, Act act) {
    return password(name, hash, true, act, AccountEvent.PASSWORD_ISSUED);
  }

  private boolean password(String name, String hash, boolean oneTime, Act act, String event) {
    return noting(
        act,
        name,
        List.of(new AccountEvent(event, "")),
        "with changed as (update identity.account set password_hash = ?, one_time_password = ?,"
            + " password_set_at = ?, stamp = stamp + 1 where name = ?"
            + NOT_DONE_YET
            + " returning name)",
        List.of(hash, oneTime, act.at(), name, List.of(act.id(name, event).toString())));
  }

  /** Whether somebody else made the password before a time, and its owner none of their own yet. */
  public boolean isPasswordIssuedBefore(String name, Instant time) {
    return sql.one(
            "select one_time_password and password_set_at < ? from identity.account where name = ?",
            row -> row.getBoolean(1),
            time,
            name)
        .orElse(false);
  }

  /** Stores the same password under today's parameters; nobody is signed out. */
  public void rehash(String name, String hash) {
    sql.change("update identity.account set password_hash = ? where name = ?", hash, name);
  }

  /** Opens an account; whether it was closed. */
  public boolean open(String name, String reason, Act act) {
    return noting(
        act,
        name,
        List.of(new AccountEvent("ENABLED", reason)),
        "with changed as (update identity.account set enabled = true, stamp = stamp + 1"
            + " where name = ? and not enabled"
            + NOT_DONE_YET
            + " returning name)",
        List.of(name, List.of(act.id(name, "ENABLED").toString())));
  }

  /**
   * Closes an account; open sessions end.
   *
   * @param demonstration whether demonstration accounts can sign in
   * @return whether it was open and is closed now; not when nobody who administers would be left
   */
  public boolean close(String name, String reason, boolean demonstration, Act act) {
    return noting(
        act,
        name,
        List.of(new AccountEvent(AccountEvent.DISABLED, reason)),
        "with "
            + ADMINISTRATORS
            + ", changed as (update identity.account set enabled = false, stamp = stamp + 1"
            + " where name = ? and enabled and"
            + SOMEBODY_ADMINISTERS
            + NOT_DONE_YET
            + " returning name)",
        List.of(
            demonstration, name, name, List.of(act.id(name, AccountEvent.DISABLED).toString())));
  }

  /** Whether this act on the account was done before, whatever came after it. */
  public boolean isDone(String name, String event, Act act) {
    return sql.one(
            "select 1 from identity.account_event where id = ?",
            row -> row.getInt(1),
            act.id(name, event))
        .isPresent();
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

  /** Whether the change was made, and with it noted. */
  private boolean noting(
      Act act, String account, List<AccountEvent> events, String change, List<Object> values) {
    var all = new ArrayList<>(values);
    all.addAll(Arrays.asList(act.at(), act.by()));
    all.add(events.stream().map(event -> act.id(account, event.kind()).toString()).toList());
    all.add(events.stream().map(AccountEvent::kind).toList());
    all.add(events.stream().map(AccountEvent::detail).toList());
    return sql.change(change + NOTE, all.toArray()) > 0;
  }
}
