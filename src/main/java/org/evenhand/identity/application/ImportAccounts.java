package org.evenhand.identity.application;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.evenhand.exchange.CsvFile;
import org.evenhand.exchange.CsvRow;
import org.evenhand.exchange.Progress;
import org.evenhand.exchange.RowProblems;
import org.evenhand.exchange.RowReport;
import org.evenhand.identity.api.AccountWish;
import org.evenhand.identity.api.IssuedPassword;
import org.evenhand.identity.model.Account;
import org.evenhand.identity.model.AccountEvent;
import org.evenhand.identity.model.AccountRows;
import org.evenhand.identity.model.Act;
import org.evenhand.identity.model.OneTimePassword;
import org.evenhand.identity.persistence.AccountImport;
import org.evenhand.identity.persistence.AccountImport.Change;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Role;

/**
 * Gives many colleagues accounts from a CSV file, as {@code docs/import-accounts.md} describes it,
 * for the command line. All or nothing; loading the same file again changes nothing. New accounts
 * get one-time passwords; accounts that the file leaves out stay as they are.
 */
public final class ImportAccounts {
  private final AccountImport accounts;
  private final Passwords passwords = new Passwords();
  private final RandomGenerator chance;
  private final IdSource ids;
  private final Clock clock;

  /**
   * @param chance a secure one
   */
  public ImportAccounts(DataSource casework, RandomGenerator chance, IdSource ids, Clock clock) {
    this.accounts = new AccountImport(casework);
    this.chance = chance;
    this.ids = ids;
    this.clock = clock;
  }

  /** Takes the passwords before the accounts count; what it throws lets nothing count. */
  @FunctionalInterface
  public interface PasswordsGoTo {
    void take(List<IssuedPassword> issued);
  }

  /**
   * Reads the file to its end and loads it if nothing is wrong with it.
   *
   * @param dryRun only say what would happen
   * @throws IOException when the file cannot be read
   */
  public RowReport run(
      InputStream file, boolean dryRun, Actor actor, Progress progress, PasswordsGoTo hand)
      throws IOException {
    var problems = new RowProblems("identity");
    var known = accounts.known();
    var wanted = new LinkedHashMap<AccountWish, CsvRow>();
    var reader = new AccountRows();
    var read =
        new CsvFile(AccountRows.columns(), problems)
            .read(
                new BufferedInputStream(file),
                row -> reader.read(row).ifPresent(wish -> wanted.put(wish, row)));
    var plan = Plan.of(wanted, known);
    var stays = !dryRun && problems.isEmpty();
    if (stays && plan.changesSomething()) {
      write(plan, new Act(ids.next().toString(), clock.instant(), actor.account()), progress, hand);
    }
    return RowReport.compared(
        stays, read, wanted.size(), plan.added().size(), plan.changed().size(), problems);
  }

  private void write(Plan plan, Act act, Progress progress, PasswordsGoTo hand) {
    var issued = new ArrayList<IssuedPassword>();
    var made = new ArrayList<Account>();
    for (var wish : plan.added()) {
      var password = OneTimePassword.next(chance, wish.name());
      issued.add(new IssuedPassword(wish.name(), password));
      made.add(account(wish, passwords.hash(password), act));
      progress.reached("write", made.size());
    }
    if (!accounts.write(made, plan.changed(), act, () -> hand.take(issued))) {
      throw new IllegalStateException(
          "an account was changed by somebody else at the same time; nothing was loaded, try again");
    }
  }

  private static Account account(AccountWish wish, String hash, Act act) {
    return new Account(
        wish.name(),
        wish.displayName(),
        hash,
        wish.roles(),
        true,
        false,
        true,
        0,
        act.at(),
        Optional.empty());
  }

  /** What comes of the file: who is new, and whose account says something else. */
  private record Plan(List<AccountWish> added, List<Change> changed) {
    static Plan of(Map<AccountWish, CsvRow> wanted, Map<String, Account> known) {
      var plan = new Plan(new ArrayList<>(), new ArrayList<>());
      wanted.forEach((wish, row) -> plan.take(wish, row, known.get(wish.name())));
      plan.keepAnAdministrator(wanted, known);
      return plan;
    }

    private void take(AccountWish wish, CsvRow row, Account known) {
      if (known == null) {
        added.add(wish);
      } else if (known.demonstration()) {
        row.problem(AccountRows.USER_NAME, "account.demonstration");
      } else if (!AccountEvent.between(known, wish).isEmpty()) {
        changed.add(new Change(known, wish));
      }
    }

    /** Where somebody can administer, somebody still can afterwards. */
    private void keepAnAdministrator(Map<AccountWish, CsvRow> wanted, Map<String, Account> known) {
      var losing =
          changed.stream()
              .filter(change -> isOpenAdministrator(change.before()))
              .filter(change -> !change.wish().roles().contains(Role.SYSTEM_ADMIN))
              .toList();
      var before = known.values().stream().filter(Plan::isOpenAdministrator).count();
      var given = added.stream().anyMatch(wish -> wish.roles().contains(Role.SYSTEM_ADMIN));
      if (!losing.isEmpty() && losing.size() == before && !given) {
        var row = wanted.get(losing.get(0).wish());
        row.problem(AccountRows.ROLES, "account.lastAdministrator.import");
      }
    }

    private static boolean isOpenAdministrator(Account account) {
      return account.isOpen(false) && account.roles().contains(Role.SYSTEM_ADMIN);
    }

    boolean changesSomething() {
      return !added.isEmpty() || !changed.isEmpty();
    }
  }
}
