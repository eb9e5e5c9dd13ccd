package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/** Closes an account: its owner is out with their next click. It is never deleted. */
@Dependent
public class DisableAccount {
  private final Accounts accounts;
  private final DemonstrationMode demonstration;
  private final Clock clock;

  @Inject
  public DisableAccount(Accounts accounts, DemonstrationMode demonstration, Clock clock) {
    this.accounts = accounts;
    this.demonstration = demonstration;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected DisableAccount() {
    this(null, null, null);
  }

  @RequiresPermissions(Permission.ADMIN_ACCOUNTS)
  public Outcome<String> disable(Actor by, String name, String reason) {
    if (reason.isBlank()) {
      return Outcome.refused(Problem.at("reason", "account.reason.missing"));
    }
    if (accounts.find(name).isEmpty()) {
      return Outcome.refused(Problem.at("name", "account.unknown"));
    }
    if (name.equals(by.account())) {
      return Outcome.refused(Problem.at("name", "account.own"));
    }
    if (isLastAdministrator(name)) {
      return Outcome.refused(Problem.at("name", "account.lastAdministrator"));
    }
    accounts.enable(name, false, clock.instant(), by.account(), reason.strip());
    return Outcome.done(name);
  }

  private boolean isLastAdministrator(String name) {
    var open =
        accounts.with(Role.SYSTEM_ADMIN).stream()
            .filter(account -> account.isOpen(demonstration.isOn()))
            .map(Account::name)
            .toList();
    return open.equals(java.util.List.of(name));
  }
}
