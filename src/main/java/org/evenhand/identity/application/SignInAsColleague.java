package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.evenhand.identity.api.Welcome;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** Becoming an invented colleague without a password; in demonstration mode and never else. */
@Dependent
public class SignInAsColleague {
  private final Accounts accounts;
  private final DemonstrationMode demonstration;
  private final Clock clock;

  @Inject
  public SignInAsColleague(Accounts accounts, DemonstrationMode demonstration, Clock clock) {
    this.accounts = accounts;
    this.demonstration = demonstration;
    this.clock = clock;
  }

  public Outcome<Welcome> become(String name) {
    var colleague =
        accounts
            .find(name)
            .filter(Account::demonstration)
            .filter(account -> demonstration.isOn() && account.enabled());
    if (colleague.isEmpty()) {
      return Outcome.refused(Problem.of("signIn.noSuchColleague"));
    }
    var account = colleague.get();
    var failed = accounts.signedIn(account.name(), clock.instant());
    return Outcome.done(new Welcome(account.signedIn(), failed, account.lastSignInAt()));
  }
}
