package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.evenhand.identity.api.DemonstrationAccount;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.model.Act;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/**
 * Sees to it, at every start, that somebody can sign in: in a demonstration the invented
 * colleagues, anywhere else an administrator, whom the first start is given by its environment.
 */
@Dependent
public class FirstAccounts {
  private final Accounts accounts;
  private final CreateAccount create;
  private final Passwords passwords;
  private final DemonstrationMode demonstration;
  private final Clock clock;
  private final FirstAdministrator administrator;

  @Inject
  public FirstAccounts(
      Accounts accounts,
      CreateAccount create,
      Passwords passwords,
      DemonstrationMode demonstration,
      Clock clock,
      FirstAdministrator administrator) {
    this.accounts = accounts;
    this.create = create;
    this.passwords = passwords;
    this.demonstration = demonstration;
    this.clock = clock;
    this.administrator = administrator;
  }

  /**
   * Adds what is missing and changes nothing that is there.
   *
   * @return how many accounts were added; refused when nobody could administer the installation
   */
  public Outcome<Integer> prepare() {
    return demonstration.isOn() ? Outcome.done(colleagues()) : administrator();
  }

  private int colleagues() {
    var missing =
        DemonstrationAccounts.all().stream()
            .filter(colleague -> accounts.find(colleague.name()).isEmpty())
            .toList();
    if (missing.isEmpty()) {
      return 0;
    }
    // one hash for all: the password is printed on the sign-in page anyway
    var hash = passwords.hash(DemonstrationAccounts.PASSWORD);
    var act = new Act("first", clock.instant(), Actor.SYSTEM.account());
    missing.forEach(colleague -> accounts.add(account(colleague, hash), act));
    return missing.size();
  }

  private Account account(DemonstrationAccount colleague, String hash) {
    return new Account(
        colleague.name(),
        colleague.displayName(),
        hash,
        Set.of(colleague.role()),
        true,
        true,
        false,
        0,
        clock.instant(),
        Optional.empty());
  }

  private Outcome<Integer> administrator() {
    if (accounts.with(Role.SYSTEM_ADMIN).stream().anyMatch(account -> account.isOpen(false))) {
      return Outcome.done(0);
    }
    return administrator
        .asked()
        .then(wanted -> create.add(wanted, Actor.SYSTEM.account()))
        .then(added -> Outcome.done(1));
  }
}
