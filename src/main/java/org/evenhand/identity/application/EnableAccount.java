package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** Opens a closed account again. */
@Dependent
public class EnableAccount {
  private final Accounts accounts;
  private final Clock clock;

  @Inject
  public EnableAccount(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected EnableAccount() {
    this(null, null);
  }

  @RequiresPermissions(Permission.ADMIN_ACCOUNTS)
  public Outcome<String> enable(Actor by, String name, String reason) {
    if (reason.isBlank()) {
      return Outcome.refused(Problem.at("reason", "account.reason.missing"));
    }
    if (accounts.find(name).isEmpty()) {
      return Outcome.refused(Problem.at("name", "account.unknown"));
    }
    accounts.enable(name, true, clock.instant(), by.account(), reason.strip());
    return Outcome.done(name);
  }
}
