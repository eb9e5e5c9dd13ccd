package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.model.Act;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;

/** Opens a closed account again, with the password and the roles it had. */
@Dependent
public class EnableAccount {
  private final Accounts accounts;
  private final Administered administered;
  private final Clock clock;

  @Inject
  EnableAccount(Accounts accounts, Administered administered, Clock clock) {
    this.accounts = accounts;
    this.administered = administered;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected EnableAccount() {
    this(null, null, null);
  }

  /**
   * @param once the number of the form it comes from
   * @return the account's name; done too when it is open already
   */
  @RequiresPermissions(Permission.ADMIN_ACCOUNTS)
  public Outcome<String> enable(Actor by, String name, String reason, String once) {
    return administered
        .account(name, reason)
        .then(
            account -> {
              var act = new Act(once, clock.instant(), by.account());
              accounts.open(name, reason.strip(), act);
              return Outcome.done(name);
            });
  }
}
