package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.AccountWish;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.model.AccountEvent;
import org.evenhand.identity.model.AccountRules;
import org.evenhand.identity.model.Act;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * Gives a colleague another display name or other roles. Their open sessions end, so that nobody
 * goes on with a role they no longer have.
 */
@Dependent
public class ChangeAccount {
  private final Accounts accounts;
  private final Administered administered;
  private final Clock clock;

  @Inject
  ChangeAccount(Accounts accounts, Administered administered, Clock clock) {
    this.accounts = accounts;
    this.administered = administered;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ChangeAccount() {
    this(null, null, null);
  }

  /** What stands against the change; it changes nothing. */
  @RequiresPermissions(Permission.ADMIN_ACCOUNTS)
  public Outcome<AccountWish> check(Actor by, AccountWish wish) {
    return administered.account(wish.name()).then(account -> checked(by, account, wish));
  }

  /**
   * @param version of the account when the change was thought of, as {@code AccountFile} told it
   * @param once the number of the form it comes from
   * @return the account's name; done too when it says this already
   */
  @RequiresPermissions(Permission.ADMIN_ACCOUNTS)
  public Outcome<String> change(Actor by, AccountWish wish, int version, String once) {
    return administered
        .account(wish.name())
        .then(
            account ->
                checked(by, account, wish).then(sound -> write(by, account, wish, version, once)));
  }

  private Outcome<String> write(
      Actor by, Account account, AccountWish wish, int version, String once) {
    if (AccountEvent.between(account, wish).isEmpty()) {
      return Outcome.done(account.name());
    }
    if (account.stamp() != version) {
      return Outcome.refused(Problem.of("account.changedMeanwhile"));
    }
    var act = new Act(once, clock.instant(), by.account());
    return accounts.change(account, wish, administered.isDemonstration(), act)
        ? Outcome.done(account.name())
        : Outcome.refused(Problem.of("account.changedMeanwhile"));
  }

  private static Outcome<AccountWish> checked(Actor by, Account account, AccountWish wish) {
    List<Problem> problems = new ArrayList<>(AccountRules.check(wish));
    var administers = account.roles().contains(Role.SYSTEM_ADMIN);
    if (account.name().equals(by.account())
        && administers
        && !wish.roles().contains(Role.SYSTEM_ADMIN)) {
      problems.add(Problem.at("roles", "account.own.administrator"));
    }
    return problems.isEmpty() ? Outcome.done(wish) : Outcome.refused(problems);
  }
}
