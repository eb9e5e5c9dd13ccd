package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.identity.api.Welcome;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.model.OneTimePassword;
import org.evenhand.identity.model.PasswordRule;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Is this person who they say they are? Refusals are the same for a wrong password, an unknown name
 * and a closed account, and take as long; waiting is the same for names that exist and names that
 * do not. It works outside any transaction, because an attempt counts even if all else fails.
 */
@Dependent
public class SignIn {
  private static final Problem WRONG = Problem.of("signIn.wrong");

  private final Accounts accounts;
  private final Throttle throttle;
  private final Passwords passwords;
  private final DemonstrationMode demonstration;
  private final Clock clock;

  @Inject
  public SignIn(
      Accounts accounts,
      Throttle throttle,
      Passwords passwords,
      DemonstrationMode demonstration,
      Clock clock) {
    this.accounts = accounts;
    this.throttle = throttle;
    this.passwords = passwords;
    this.demonstration = demonstration;
    this.clock = clock;
  }

  /**
   * @param typed the account name as typed
   * @param address the network address the attempt comes from
   */
  public Outcome<Welcome> attempt(String typed, String password, String address) {
    var name = typed.strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      return Outcome.refused(Problem.at("user", "signIn.user.missing"));
    }
    if (password.isEmpty()) {
      return Outcome.refused(Problem.at("password", "signIn.password.missing"));
    }
    var tooEarly = throttle.enter(name, address);
    return tooEarly.isPresent()
        ? Outcome.refused(waiting(tooEarly.get()))
        : compare(name, password, address);
  }

  private Outcome<Welcome> compare(String name, String password, String address) {
    try {
      var account = accounts.find(name);
      if (!isRight(account, password)) {
        accounts.failed(name);
        return Outcome.refused(WRONG);
      }
      throttle.passed(name, address);
      if (isExpired(account.orElseThrow())) {
        return Outcome.refused(Problem.of("signIn.expired", OneTimePassword.LASTS_DAYS));
      }
      return Outcome.done(welcome(account.orElseThrow(), password));
    } catch (Passwords.Busy busy) {
      return Outcome.refused(Problem.of("signIn.busy"));
    }
  }

  private boolean isRight(Optional<Account> account, String password) {
    if (password.length() > PasswordRule.LONGEST) {
      return false;
    }
    if (account.isEmpty()) {
      passwords.matchNobody(password);
      return false;
    }
    var matches = passwords.match(password, account.get().passwordHash());
    return matches && account.get().isOpen(demonstration.isOn());
  }

  private boolean isExpired(Account account) {
    var since = clock.instant().minus(Duration.ofDays(OneTimePassword.LASTS_DAYS));
    return account.oneTimePassword() && accounts.isPasswordIssuedBefore(account.name(), since);
  }

  private Welcome welcome(Account account, String password) {
    if (passwords.isOutdated(account.passwordHash())) {
      accounts.rehash(account.name(), passwords.hash(password));
    }
    var failed = accounts.signedIn(account.name(), clock.instant());
    return new Welcome(account.signedIn(), failed, account.lastSignInAt());
  }

  private Problem waiting(Instant till) {
    var seconds = Math.max(1, Duration.between(clock.instant(), till).toSeconds() + 1);
    return seconds < 60
        ? Problem.of("signIn.wait.seconds", seconds)
        : Problem.of("signIn.wait.minutes", (seconds + 59) / 60);
  }
}
