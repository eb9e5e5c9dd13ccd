package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.AccountFilter;
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.persistence.AccountLists;
import org.evenhand.kernel.Page;

/** The accounts there are, for those who administer them. */
@Dependent
public class ListAccounts {
  private final AccountLists lists;
  private final DemonstrationMode demonstration;

  @Inject
  public ListAccounts(AccountLists lists, DemonstrationMode demonstration) {
    this.lists = lists;
    this.demonstration = demonstration;
  }

  /** For the container's interceptors. */
  protected ListAccounts() {
    this(null, null);
  }

  /**
   * One page of them, by display name. Demonstration accounts are there in a demonstration only.
   *
   * @param first how many come before the page
   */
  @RequiresPermissions(Permission.ADMIN_ACCOUNTS)
  public Page<AccountView> list(AccountFilter filter, int first, int size) {
    return lists.page(filter, demonstration.isOn(), first, size);
  }
}
