package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.model.AccountEvent;
import org.evenhand.identity.model.Act;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** Closes an account: its owner is out with their next click. It is never deleted. */
@Dependent
public class DisableAccount {
  private final Accounts accounts;
  private final Administered administered;
  private final Clock clock;

  @Inject
  DisableAccount(Accounts accounts, Administered administered, Clock clock) {
    this.accounts = accounts;
    this.administered = administered;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected DisableAccount() {
    this(null, null, null);
  }

  /**
   * @param once the number of the form it comes from
   * @return the account's name; done too when it is closed already
   */
  @RequiresPermissions(Permission.ADMIN_ACCOUNTS)
  public Outcome<String> disable(Actor by, String name, String reason, String once) {
    if (name.equals(by.account())) {
      return Outcome.refused(Problem.of("account.own"));
    }
    return administered
        .account(name, reason)
        .then(
            account ->
                close(account, reason.strip(), new Act(once, clock.instant(), by.account())));
  }

  private Outcome<String> close(Account account, String reason, Act act) {
    if (!account.enabled()
        || accounts.close(account.name(), reason, administered.isDemonstration(), act)) {
      return Outcome.done(account.name());
    }
    return accounts.isDone(account.name(), AccountEvent.DISABLED, act)
        ? Outcome.done(account.name())
        : Outcome.refused(Problem.of("account.lastAdministrator"));
  }
}
