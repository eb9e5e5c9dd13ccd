package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.api.NewAccount;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.model.AccountRules;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** Gives a colleague an account. Refused where its roles must stay apart or its name was used. */
@Dependent
public class CreateAccount {
  private final Accounts accounts;
  private final Passwords passwords;
  private final Clock clock;

  @Inject
  public CreateAccount(Accounts accounts, Passwords passwords, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected CreateAccount() {
    this(null, null, null);
  }

  @RequiresPermissions(Permission.ADMIN_ACCOUNTS)
  public Outcome<AccountView> create(Actor by, NewAccount wanted) {
    return add(wanted, by.account());
  }

  /** Without asking who is acting: at the first start there is nobody yet. */
  Outcome<AccountView> add(NewAccount wanted, String by) {
    var problems = AccountRules.check(wanted);
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    var account =
        new Account(
            wanted.name(),
            wanted.displayName().strip(),
            passwords.hash(wanted.password()),
            wanted.roles(),
            true,
            false,
            0,
            clock.instant(),
            Optional.empty());
    return accounts.add(account, by)
        ? Outcome.done(account.view())
        : Outcome.refused(Problem.at("name", "account.name.taken"));
  }
}
