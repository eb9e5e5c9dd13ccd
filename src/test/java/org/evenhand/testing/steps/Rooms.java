package org.evenhand.testing.steps;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.application.Casework;
import org.evenhand.casefile.application.Escalated;
import org.evenhand.casefile.application.GivenCases;
import org.evenhand.casefile.application.ListClocks;
import org.evenhand.casefile.application.SweepClocks;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.application.AppendEntries;
import org.evenhand.decisionlog.application.FindEntries;
import org.evenhand.decisionlog.application.LogDatabase;
import org.evenhand.decisionlog.application.RecordEntry;
import org.evenhand.document.reading.ReaderProcess;
import org.evenhand.document.reading.Readers;
import org.evenhand.document.store.ContentStore;
import org.evenhand.document.store.InstallationKey;
import org.evenhand.fairness.anonymisation.application.AskToDestroyNames;
import org.evenhand.fairness.anonymisation.application.DecideOnErasure;
import org.evenhand.fairness.anonymisation.application.ListErasures;
import org.evenhand.fairness.anonymisation.persistence.Vault;
import org.evenhand.fairness.anonymisation.vault.MasterKeys;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.persistence.OfIdentity;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.referral.application.ReceiveConcern;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.evenhand.testing.TestDatabase;
import org.evenhand.workflow.application.CompleteStep;
import org.evenhand.workflow.application.GiveWork;
import org.evenhand.workflow.application.ListFilesToComplete;
import org.evenhand.workflow.application.MyWork;
import org.evenhand.workflow.application.OpenStep;
import org.evenhand.workflow.application.ProcessEngineDoor;
import org.evenhand.workflow.application.RaiseRisk;
import org.evenhand.workflow.application.ReviewUnblindings;
import org.evenhand.workflow.application.StartSidePath;
import org.evenhand.workflow.application.TakeInWhatArrived;
import org.evenhand.workflow.application.TakeWork;
import org.evenhand.workflow.application.Unblind;
import org.evenhand.workflow.application.Undo;
import org.evenhand.workflow.application.WatchArrivals;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * The rooms and the workflow put together from their own constructors, as the server does it, on a
 * real database. Only the server itself is not there: its resources, the pages, the engine. What
 * the engine is asked is written down.
 */
public final class Rooms implements AutoCloseable {
  /** What the server gives; here it comes from {@link Server} and its like. */
  private static final Set<Class<?>> OF_THE_SERVER =
      Set.of(
          Undo.class,
          LogDatabase.class,
          RecordEntry.class,
          CurrentActor.class,
          ProcessEngineDoor.class);

  /** Where somebody comes in; every step is one. */
  private static final List<Class<?>> DOORS =
      List.of(
          HumanStep.class,
          CompleteStep.class,
          OpenStep.class,
          StartSidePath.class,
          TakeWork.class,
          TakeInWhatArrived.class,
          RaiseRisk.class,
          AskToDestroyNames.class,
          DecideOnErasure.class,
          ListErasures.class,
          ListFilesToComplete.class,
          GiveWork.class,
          WatchArrivals.class,
          ListClocks.class,
          SweepClocks.class,
          Escalated.class,
          MyWork.class,
          Unblind.class,
          ReviewUnblindings.class,
          FindEntries.class,
          GivenCases.class,
          ReceiveConcern.class,
          AppendEntries.class);

  private static final List<Class<?>> PRODUCT =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("org.evenhand")
              .stream()
              .filter(type -> type.isAnnotatedWith(Dependent.class) || isShared(type))
              .<Class<?>>map(JavaClass::reflect)
              .filter(type -> OF_THE_SERVER.stream().noneMatch(has -> has.isAssignableFrom(type)))
              .toList();

  static final CaseworkTransactions UNIT;
  static final TestDatabase DATABASE = Databases.fresh();

  static {
    UNIT = new CaseworkTransactions(DATABASE);
    ACaseWithEverything.colleagues(DATABASE);
    ACaseWithEverything.pool(UNIT);
  }

  private final WeldContainer container;

  public Rooms() {
    var beans = new LinkedHashSet<Class<?>>();
    DOORS.forEach(door -> asksFor(door, beans));
    beans.addAll(List.of(Server.class, Undone.class, LogAtOnce.class));
    container =
        new Weld().disableDiscovery().addBeanClasses(beans.toArray(Class[]::new)).initialize();
  }

  private static boolean isShared(JavaClass type) {
    return type.isAnnotatedWith(ApplicationScoped.class);
  }

  /** The beans that would have to be there for one of this type, and those for them. */
  private static void asksFor(Class<?> type, Set<Class<?>> beans) {
    for (var bean : PRODUCT) {
      if (type.isAssignableFrom(bean) && beans.add(bean)) {
        Arrays.stream(bean.getDeclaredConstructors())
            .filter(made -> made.isAnnotationPresent(Inject.class))
            .flatMap(made -> Arrays.stream(made.getParameterTypes()))
            .forEach(needed -> asksFor(needed, beans));
      }
    }
  }

  public <T> T get(Class<T> type) {
    return container.select(type).get();
  }

  public CaseworkTransactions unit() {
    return UNIT;
  }

  public TestDatabase database() {
    return DATABASE;
  }

  public Server server() {
    return get(Server.class);
  }

  @Override
  public void close() {
    container.close();
  }

  /** What the server gives the rooms. */
  @ApplicationScoped
  public static class Server implements CurrentActor, ProcessEngineDoor {
    private final List<String> asked = new ArrayList<>();
    private Map<String, String> scope = Map.of();
    private Actor actor = Actor.SYSTEM;
    private boolean undone;

    @Produces
    @Singleton
    MovableClock clock() {
      return new MovableClock("2026-03-02T09:00:00Z");
    }

    @Produces
    @Singleton
    IdSource ids() {
      return UUID::randomUUID;
    }

    @Produces
    @Singleton
    RandomGenerator chance() {
      return new Random(7);
    }

    @Produces
    @Singleton
    RuleSets rules() {
      return RuleSets.shipped();
    }

    @Produces
    @Casework
    EntityManager entities() {
      return UNIT.entities();
    }

    @Produces
    @Casework
    DataSource source() {
      return UNIT.source();
    }

    @Produces
    @Vault
    DataSource vault() {
      return DATABASE.vault();
    }

    @Produces
    @Singleton
    MasterKeys vaultKeys() {
      return new MasterKeys(() -> "k".repeat(40));
    }

    @Produces
    @OfIdentity
    DataSource identity() {
      return UNIT.source();
    }

    @Produces
    @ConfigProperty
    boolean demonstration() {
      return false;
    }

    @Produces
    @Singleton
    ContentStore documents() throws IOException {
      var folder = Files.createTempDirectory(Path.of("target"), "documents");
      return new ContentStore(folder, new InstallationKey("k".repeat(40)), Clock.systemUTC());
    }

    @Produces
    @Singleton
    ReaderProcess reader() {
      return Readers.usual();
    }

    @Produces
    LogDatabase log() {
      return new LogDatabase(UNIT.source());
    }

    /** From now on this one acts, at a task whose process carries these ids. */
    public void at(Actor acting, Map<String, String> carried) {
      actor = acting;
      scope = Map.copyOf(carried);
      asked.clear();
      undone = false;
    }

    /** What the engine was asked to do since. */
    public List<String> asked() {
      return List.copyOf(asked);
    }

    public boolean isUndone() {
      return undone;
    }

    void undo() {
      undone = true;
    }

    @Override
    public Actor get() {
      return actor;
    }

    @Override
    public void start(String process, CaseReference reference, Map<String, Object> variables) {
      asked.add("start " + process);
    }

    @Override
    public void startAt(
        String process, CaseReference reference, String activity, Map<String, Object> variables) {
      asked.add("start " + process + " at " + activity);
    }

    @Override
    public void complete(UUID task, Map<String, Object> variables) {
      asked.add("complete " + variables);
    }

    @Override
    public Map<String, String> scopeOf(UUID task) {
      return scope;
    }

    @Override
    public int tell(CaseReference reference, String message, Map<String, Object> variables) {
      asked.add("tell " + message);
      return 1;
    }
  }

  /** A refused request is rolled back by who began the transaction. */
  @Dependent
  static class Undone extends Undo {
    private final Server server;

    @Inject
    Undone(Server server) {
      this.server = server;
    }

    @Override
    public void everything() {
      server.undo();
    }
  }

  /** Entries of the decision log, written in the transaction they tell of. */
  @Dependent
  static class LogAtOnce implements RecordEntry {
    private final LogDatabase database;
    private final AppendEntries append;

    @Inject
    LogAtOnce(LogDatabase database, AppendEntries append) {
      this.database = database;
      this.append = append;
    }

    @Override
    public void record(EntryDraft draft) {
      database.with(connection -> append.append(connection, List.of(draft)));
    }
  }

  /** The time that everybody has here. */
  public Clock clock() {
    return get(MovableClock.class);
  }
}
