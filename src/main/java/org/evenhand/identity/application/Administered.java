package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Which accounts an administrator may act on: those of real colleagues. Demonstration accounts stay
 * as they are in a demonstration, and are not there anywhere else.
 */
@Dependent
class Administered {
  static final int LONGEST_REASON = 500;

  private final Accounts accounts;
  private final DemonstrationMode demonstration;

  @Inject
  Administered(Accounts accounts, DemonstrationMode demonstration) {
    this.accounts = accounts;
    this.demonstration = demonstration;
  }

  Outcome<Account> account(String name) {
    var found =
        accounts.find(name).filter(account -> !account.demonstration() || demonstration.isOn());
    if (found.isEmpty()) {
      return Outcome.refused(Problem.at("name", "account.unknown"));
    }
    return found.get().demonstration()
        ? Outcome.refused(Problem.of("account.demonstration"))
        : Outcome.done(found.get());
  }

  /** The same for an act that needs a reason. */
  Outcome<Account> account(String name, String reason) {
    if (reason.isBlank()) {
      return Outcome.refused(Problem.at("reason", "account.reason.missing"));
    }
    return reason.length() > LONGEST_REASON
        ? Outcome.refused(Problem.at("reason", "account.reason.long", LONGEST_REASON))
        : account(name);
  }

  boolean isDemonstration() {
    return demonstration.isOn();
  }
}
