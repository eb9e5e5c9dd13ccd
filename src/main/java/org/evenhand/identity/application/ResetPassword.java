package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.IssuedPassword;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.model.Act;
import org.evenhand.identity.model.OneTimePassword;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** Gives a colleague who forgot theirs a new one-time password; their open sessions end. */
@Dependent
public class ResetPassword {
  private final Accounts accounts;
  private final Administered administered;
  private final Passwords passwords;
  private final RandomGenerator chance;
  private final Clock clock;

  @Inject
  ResetPassword(
      Accounts accounts,
      Administered administered,
      Passwords passwords,
      RandomGenerator chance,
      Clock clock) {
    this.accounts = accounts;
    this.administered = administered;
    this.passwords = passwords;
    this.chance = chance;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ResetPassword() {
    this(null, null, null, null, null);
  }

  /**
   * @param once the number of the form it comes from
   */
  @RequiresPermissions(Permission.ADMIN_ACCOUNTS)
  public Outcome<IssuedPassword> reset(Actor by, String name, String once) {
    if (name.equals(by.account())) {
      return Outcome.refused(Problem.of("account.own.password"));
    }
    return administered.account(name).then(account -> issue(by, account, once));
  }

  private Outcome<IssuedPassword> issue(Actor by, Account account, String once) {
    var password = OneTimePassword.next(chance, account.name());
    var act = new Act(once, clock.instant(), by.account());
    return accounts.issuePassword(account.name(), passwords.hash(password), act)
        ? Outcome.done(new IssuedPassword(account.name(), password))
        : Outcome.refused(Problem.of("password.issuedAlready"));
  }
}
