package org.evenhand.web.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.identity.api.AccountFile;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.ShowAccount;

/** The account that an address names. */
@Dependent
public class AccountAtDoor {
  private final ShowAccount showAccount;

  @Inject
  public AccountAtDoor(ShowAccount showAccount) {
    this.showAccount = showAccount;
  }

  /**
   * @throws NotShown when there is no such account
   */
  AccountFile open(String name) {
    return showAccount.show(name == null ? "" : name).orElseThrow(NotShown::new);
  }
}
