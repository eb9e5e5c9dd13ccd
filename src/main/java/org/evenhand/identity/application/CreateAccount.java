package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.api.AccountWish;
import org.evenhand.identity.api.IssuedPassword;
import org.evenhand.identity.api.NewAccount;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.model.AccountRules;
import org.evenhand.identity.model.Act;
import org.evenhand.identity.model.OneTimePassword;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Gives a colleague an account with a one-time password. Refused where its roles must stay apart or
 * its name was used.
 */
@Dependent
public class CreateAccount {
  private final Accounts accounts;
  private final Passwords passwords;
  private final RandomGenerator chance;
  private final Clock clock;

  @Inject
  public CreateAccount(
      Accounts accounts, Passwords passwords, RandomGenerator chance, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.chance = chance;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected CreateAccount() {
    this(null, null, null, null);
  }

  /** What stands against such an account; it makes none. */
  @RequiresPermissions(Permission.ADMIN_ACCOUNTS)
  public Outcome<AccountWish> check(AccountWish wish) {
    return checked(wish);
  }

  /**
   * @param once the number of the form it comes from
   */
  @RequiresPermissions(Permission.ADMIN_ACCOUNTS)
  public Outcome<IssuedPassword> create(Actor by, AccountWish wish, String once) {
    return checked(wish).then(sound -> issue(by, sound, once));
  }

  private Outcome<IssuedPassword> issue(Actor by, AccountWish wish, String once) {
    var password = OneTimePassword.next(chance, wish.name());
    return store(wish, password, true, new Act(once, clock.instant(), by.account()))
        .then(account -> Outcome.done(new IssuedPassword(account.name(), password)));
  }

  private Outcome<AccountWish> checked(AccountWish wish) {
    var problems = new ArrayList<>(AccountRules.check(wish));
    if (accounts.find(wish.name()).isPresent()) {
      problems.add(0, Problem.at("name", "account.name.taken"));
    }
    return problems.isEmpty() ? Outcome.done(wish) : Outcome.refused(problems);
  }

  /** Without asking who is acting: at the first start there is nobody yet. */
  Outcome<AccountView> add(NewAccount wanted, String by) {
    var problems = AccountRules.check(wanted);
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    var act = new Act("first", clock.instant(), by);
    return store(wanted.wish(), wanted.password(), false, act);
  }

  private Outcome<AccountView> store(AccountWish wish, String password, boolean oneTime, Act act) {
    var account =
        new Account(
            wish.name(),
            wish.displayName(),
            passwords.hash(password),
            wish.roles(),
            true,
            false,
            oneTime,
            0,
            act.at(),
            Optional.empty());
    return accounts.add(account, act)
        ? Outcome.done(account.view())
        : Outcome.refused(Problem.at("name", "account.name.taken"));
  }
}
