package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.AccountFile;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.persistence.AccountLists;
import org.evenhand.identity.persistence.Accounts;

/** One account and what was done to it, for those who administer it. */
@Dependent
public class ShowAccount {
  /** How many acts are shown, the newest. */
  public static final int MOST_ACTS = 200;

  private final Accounts accounts;
  private final AccountLists lists;
  private final DemonstrationMode demonstration;

  @Inject
  public ShowAccount(Accounts accounts, AccountLists lists, DemonstrationMode demonstration) {
    this.accounts = accounts;
    this.lists = lists;
    this.demonstration = demonstration;
  }

  /** For the container's interceptors. */
  protected ShowAccount() {
    this(null, null, null);
  }

  /** Empty when there is no such account, and for a demonstration account anywhere else. */
  @RequiresPermissions(Permission.ADMIN_ACCOUNTS)
  public Optional<AccountFile> show(String name) {
    return accounts
        .find(name)
        .filter(account -> !account.demonstration() || demonstration.isOn())
        .map(
            account ->
                new AccountFile(account.view(), account.stamp(), lists.acts(name, MOST_ACTS)));
  }
}
