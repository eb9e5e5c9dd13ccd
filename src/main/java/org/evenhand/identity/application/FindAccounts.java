package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Role;

/**
 * Who there is: to hand work over to, to name in a step, to show a colleague's name. Names and
 * roles of colleagues are no secret among staff.
 */
@Dependent
public class FindAccounts {
  private final Accounts accounts;
  private final DemonstrationMode demonstration;

  @Inject
  public FindAccounts(Accounts accounts, DemonstrationMode demonstration) {
    this.accounts = accounts;
    this.demonstration = demonstration;
  }

  /** For the command line, where nothing is injected. */
  public static FindAccounts in(DataSource casework) {
    return new FindAccounts(new Accounts(casework), new DemonstrationMode(false));
  }

  /** Colleagues of a role who can sign in, by display name. */
  public List<AccountView> with(Role role) {
    return accounts.with(role).stream()
        .filter(account -> account.isOpen(demonstration.isOn()))
        .map(Account::view)
        .toList();
  }

  /** An account, also a closed one: what it did is still shown under its name. */
  public Optional<AccountView> named(String name) {
    return accounts.find(name).map(Account::view);
  }

  /** The name that colleagues see, by account, of everybody there ever was. */
  public Map<String, String> displayNames() {
    return accounts.displayNames();
  }
}
