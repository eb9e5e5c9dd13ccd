package org.evenhand.fairness.anonymisation.vault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.application.GivenCases;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.casefile.persistence.GivenRows;
import org.evenhand.fairness.anonymisation.application.DestroyNames;
import org.evenhand.fairness.anonymisation.application.ReIdentify;
import org.evenhand.fairness.anonymisation.application.SweepVault;
import org.evenhand.fairness.anonymisation.persistence.KeptPseudonyms;
import org.evenhand.identity.application.MayOpen;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.identity.persistence.AccessRecords;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.CaseReference;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.evenhand.testing.OneConnection;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;

/** The vault and the casework beside it, on a database of their own. */
public final class VaultFixture {
  public static final CaseReference CASE = new CaseReference("FTP-2026-0417");
  public static final String KEY = "a master key of the tests, long enough";

  public final MovableClock clock = new MovableClock("2026-03-17T09:30:00Z");
  private final TestDatabase database = Databases.fresh();
  public final CaseworkTransactions unit = new CaseworkTransactions(database);
  private final AtomicInteger statements = new AtomicInteger();
  private final DataSource counted = counted(OneConnection.of(database.vault()));
  private String keys = KEY;

  public TestDatabase database() {
    return database;
  }

  /** What the vault's master keys are from now on. */
  public void hasKeys(String... oldestFirst) {
    keys = String.join("\n", oldestFirst);
  }

  MasterKeys masters() {
    return new MasterKeys(() -> keys);
  }

  public SealedNames names() {
    return new SealedNames(counted, masters(), new SecureRandom(), clock);
  }

  SealedNames namesOfAnotherServer() {
    return new SealedNames(database.vault(), masters(), new SecureRandom(), clock);
  }

  public ReceiptedVault vault() {
    return new ReceiptedVault(names(), receipts());
  }

  public KeptPseudonyms receipts() {
    return new KeptPseudonyms(unit.source());
  }

  public KeyKeeper keeper() {
    return new KeyKeeper(counted, masters(), UUID::randomUUID, new SecureRandom(), clock);
  }

  public Orphans orphans() {
    return new Orphans(counted, UUID::randomUUID, clock);
  }

  public SweepVault sweeping() {
    return new SweepVault(orphans(), receipts(), clock);
  }

  public ReIdentificationLog log() {
    return new ReIdentificationLog(counted, UUID::randomUUID);
  }

  public ReIdentify reIdentifying() {
    var mayOpen = new MayOpen(new Involvements(unit.source()));
    var given = new GivenCases(new GivenRows(unit.source()));
    var access = new NoteAccess(new AccessRecords(unit.source()), clock);
    return new ReIdentify(vault(), log(), readCase(), given, mayOpen, access, clock);
  }

  public DestroyNames destroying() {
    return new DestroyNames(keeper(), receipts(), readCase());
  }

  ReadCase readCase() {
    return new ReadCase(
        new Cases(unit.entities()), new Chronology(unit.source(), UUID::randomUUID, clock));
  }

  public CaseView view(CaseReference reference) {
    return unit.asking(entities -> readCase().get(reference));
  }

  public CaseReference aCase() {
    return CaseFixture.aCase(unit, clock, CaseFixture.SOCIAL_WORK);
  }

  /** Remembers them as a step does that is committed. */
  public void remember(CaseReference reference, PseudonymEntry... entries) {
    unit.doing(() -> vault().remember(reference, List.of(entries)));
  }

  public List<PseudonymEntry> read(CaseReference reference) {
    return names().read(reference).orElseThrow();
  }

  public static PseudonymEntry person(int number, String... forms) {
    return new PseudonymEntry("P" + number, "[Person " + number + "]", "NAME", List.of(forms));
  }

  /** How many statements the vault is sent while something is done. */
  public int statementsOf(Runnable something) {
    var before = statements.get();
    something.run();
    return statements.get() - before;
  }

  /** All rows of a table, as text, as the owner sees them. */
  public List<String> rows(String table) {
    return column("select t::text from vault." + table + " t");
  }

  public List<String> column(String sql) {
    try (var connection = database.access(Login.MIGRATOR).open();
        var statement = connection.createStatement()) {
      var rows = statement.executeQuery(sql);
      var column = new ArrayList<String>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getSQLState(), e);
    }
  }

  /** Ends every connection of a login. */
  public void cutOff(Login login) {
    try (var connection = database.superuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where usename = '"
              + login.role()
              + "' and datname = current_database()");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public void execute(Login login, String... sql) {
    try {
      database.execute(login, sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private DataSource counted(DataSource source) {
    return proxy(
        DataSource.class,
        source,
        (method, result) ->
            result instanceof Connection connection
                ? proxy(
                    Connection.class,
                    connection,
                    (inner, made) -> {
                      if (inner.endsWith("Statement")) {
                        statements.incrementAndGet();
                      }
                      return made;
                    })
                : result);
  }

  private interface Seen {
    Object of(String method, Object result);
  }

  private static <T> T proxy(Class<T> type, T real, Seen seen) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return seen.of(method.getName(), method.invoke(real, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
