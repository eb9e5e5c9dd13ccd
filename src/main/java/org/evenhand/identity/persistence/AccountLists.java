package org.evenhand.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.evenhand.identity.api.AccountAct;
import org.evenhand.identity.api.AccountFilter;
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.model.Account;
import org.evenhand.kernel.Page;

/** Accounts as those who administer them look them up, and what was done to each. */
@Dependent
public class AccountLists {
  private static final String WANTED =
      """
       from identity.account
      where (not demonstration or ?)
        and (cardinality(?::text[]) = 0 or roles && ?::text[])
        and (enabled = ?::boolean or ?::boolean is null)
        and not exists (select from unnest(?::text[]) as wanted (word)
                         where position(word in lower(name || ' ' || display_name)) = 0)
      """;

  private final Sql sql;

  @Inject
  public AccountLists(@OfIdentity DataSource source) {
    this.sql = new Sql(source);
  }

  /**
   * One page of those that are looked for, by display name.
   *
   * @param demonstration whether demonstration accounts are among them
   */
  public Page<AccountView> page(AccountFilter filter, boolean demonstration, int first, int size) {
    var open = filter.open().orElse(null);
    var roles = AccountRow.codes(filter.roles());
    Object[] wanted = {demonstration, roles, roles, open, open, filter.words()};
    Object[] paged = {
      demonstration, roles, roles, open, open, filter.words(), size, first,
    };
    var total = sql.one("select count(*)" + WANTED, row -> row.getLong(1), wanted).orElseThrow();
    var accounts =
        sql.list(
            "select "
                + AccountRow.COLUMNS
                + WANTED
                + " order by lower(display_name), name limit ? offset ?",
            AccountRow::read,
            paged);
    return new Page<>(accounts.stream().map(Account::view).toList(), total);
  }

  /** What was done to an account, the newest first. */
  public List<AccountAct> acts(String account, int most) {
    return sql.list(
        "select at, by, event, detail from identity.account_event where account = ?"
            + " order by at desc, event limit ?",
        row ->
            new AccountAct(
                row.getTimestamp("at").toInstant(),
                row.getString("by"),
                row.getString("event"),
                row.getString("detail")),
        account,
        most);
  }
}
