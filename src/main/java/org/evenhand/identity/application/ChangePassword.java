package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.identity.model.Act;
import org.evenhand.identity.model.PasswordRule;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Changes one's own password. All open sessions of the account end, the one it is done in too, so
 * that somebody else who knows the old one is out at once.
 */
@Dependent
public class ChangePassword {
  private final Accounts accounts;
  private final Throttle throttle;
  private final Passwords passwords;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  ChangePassword(
      Accounts accounts, Throttle throttle, Passwords passwords, IdSource ids, Clock clock) {
    this.accounts = accounts;
    this.throttle = throttle;
    this.passwords = passwords;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ChangePassword() {
    this(null, null, null, null, null);
  }

  /**
   * @param address the network address the request comes from; guessing the old password is slowed
   *     down like guessing at sign-in
   */
  @RequiresAuthentication
  public Outcome<String> change(Actor own, String old, String wanted, String address) {
    var name = own.account();
    if (DemonstrationAccounts.named(name).isPresent()) {
      return Outcome.refused(Problem.at("new", "password.demonstration"));
    }
    if (throttle.enter(name, address).isPresent()) {
      return Outcome.refused(Problem.at("old", "password.tooOften"));
    }
    var account = accounts.find(name).orElseThrow();
    if (old.length() > PasswordRule.LONGEST || !passwords.match(old, account.passwordHash())) {
      return Outcome.refused(Problem.at("old", "password.wrongOld"));
    }
    throttle.passed(name, address);
    var problems = PasswordRule.check("new", wanted, name);
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    if (old.equals(wanted)) {
      return Outcome.refused(Problem.at("new", "password.same"));
    }
    var act = new Act(ids.next().toString(), clock.instant(), name);
    accounts.setPassword(name, passwords.hash(wanted), act);
    return Outcome.done(name);
  }
}
