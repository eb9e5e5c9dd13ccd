package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.model.PasswordRule;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** Gives a colleague who forgot theirs a new password; their open sessions end. */
@Dependent
public class ResetPassword {
  private final Accounts accounts;
  private final Passwords passwords;
  private final Clock clock;

  @Inject
  public ResetPassword(Accounts accounts, Passwords passwords, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ResetPassword() {
    this(null, null, null);
  }

  @RequiresPermissions(Permission.ADMIN_ACCOUNTS)
  public Outcome<String> reset(Actor by, String name, String wanted) {
    var account = accounts.find(name);
    if (account.isEmpty()) {
      return Outcome.refused(Problem.at("name", "account.unknown"));
    }
    if (account.get().demonstration()) {
      return Outcome.refused(Problem.at("password", "password.demonstration"));
    }
    var problems = PasswordRule.check("password", wanted, name);
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    accounts.setPassword(name, passwords.hash(wanted), clock.instant(), by.account());
    return Outcome.done(name);
  }
}
