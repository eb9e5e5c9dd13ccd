package org.evenhand.identity.application;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.evenhand.identity.api.NewAccount;
import org.evenhand.identity.persistence.AccountLists;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.identity.persistence.SignInFailures;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Role;
import org.evenhand.testing.MovableClock;

/** The room's verbs on a test's own database, with a clock that the test moves. */
class IdentityFixture {
  static final String PASSWORD = "maple otter lantern";
  static final Actor ADMIN = new Actor("admin", "Administrator", Set.of(Role.SYSTEM_ADMIN));

  final MovableClock clock = new MovableClock("2026-11-21T09:00:00Z");
  final Passwords passwords = new Passwords();
  final RandomGenerator chance = new Random(7);
  final DataSource source;
  final Accounts accounts;
  final boolean demonstration;

  IdentityFixture(DataSource source, boolean demonstration) {
    this.source = source;
    this.accounts = new Accounts(source);
    this.demonstration = demonstration;
  }

  DemonstrationMode mode() {
    return new DemonstrationMode(demonstration);
  }

  CreateAccount create() {
    return new CreateAccount(accounts, passwords, chance, clock);
  }

  SignIn signIn() {
    return new SignIn(accounts, throttle(), passwords, mode(), clock);
  }

  ChangePassword changePassword() {
    return new ChangePassword(accounts, throttle(), passwords, UUID::randomUUID, clock);
  }

  DisableAccount disable() {
    return new DisableAccount(accounts, administered(), clock);
  }

  EnableAccount enable() {
    return new EnableAccount(accounts, administered(), clock);
  }

  ChangeAccount change() {
    return new ChangeAccount(accounts, administered(), clock);
  }

  ResetPassword reset() {
    return new ResetPassword(accounts, administered(), passwords, chance, clock);
  }

  ListAccounts list() {
    return new ListAccounts(new AccountLists(source), mode());
  }

  ShowAccount show() {
    return new ShowAccount(accounts, new AccountLists(source), mode());
  }

  private Administered administered() {
    return new Administered(accounts, mode());
  }

  FindAccounts find() {
    return new FindAccounts(accounts, mode());
  }

  StillOpen stillOpen() {
    return new StillOpen(accounts, mode());
  }

  FirstAccounts first(String user, String password) {
    var asked =
        new FirstAdministrator(
            Optional.ofNullable(user), Optional.ofNullable(password), Optional.empty());
    return new FirstAccounts(accounts, create(), passwords, mode(), clock, asked);
  }

  /** An account that exists, with {@link #PASSWORD}. */
  void account(String name, Role... roles) {
    var wanted = new NewAccount(name, "Somebody called " + name, Set.of(roles), PASSWORD);
    create().add(wanted, ADMIN.account()).value();
  }

  private Throttle throttle() {
    return new Throttle(new SignInFailures(source), clock);
  }
}
