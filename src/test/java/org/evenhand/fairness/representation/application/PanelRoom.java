package org.evenhand.fairness.representation.application;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.evenhand.diversity.api.Answer;
import org.evenhand.diversity.api.Declaration;
import org.evenhand.diversity.application.LoadDeclarations;
import org.evenhand.diversity.application.ReadQuestions;
import org.evenhand.diversity.application.RunAnalysis;
import org.evenhand.diversity.model.SubjectKey;
import org.evenhand.diversity.persistence.Analyses;
import org.evenhand.diversity.persistence.BehindTheWall;
import org.evenhand.diversity.persistence.PanelChecks;
import org.evenhand.fairness.representation.api.Reconciliation;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.evenhand.testing.OneConnection;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;

/** The room on a database of its own, with a pool of members. Cases are left aside. */
public final class PanelRoom {
  static final Actor ASSURANCE =
      new Actor("delroy.winterbourne", "Delroy Winterbourne", Set.of(Role.EQUALITY_ASSURANCE));
  private static final String KEY = "a key of the tests that is long enough";
  private static final int LAY = 36;
  private final TestDatabase database = Databases.fresh();
  private final MovableClock clock = new MovableClock("2025-01-02T09:00:00Z");
  private final List<UUID> members = new ArrayList<>();
  private final DataSource casework = OneConnection.of(database.casework());
  private final AtomicInteger number = new AtomicInteger();
  private final DataSource diversity;
  private final RunAnalysis analysis;

  /**
   * @param size of the pool; the first 36 are lay, and every other of them may take the chair
   */
  public PanelRoom(int size) {
    diversity = OneConnection.of(database.diversity());
    var wall = new BehindTheWall(diversity);
    var key = new SubjectKey(KEY);
    var analyses = new Analyses(wall, key, new Random(1), clock);
    analysis =
        new RunAnalysis(analyses, new PanelChecks(wall, analyses, key, new Random(2), clock));
    try {
      database.execute(
          Login.MIGRATOR,
          "alter table casework.panel drop constraint panel_case_reference_fkey",
          "alter table casework.hearing drop constraint hearing_case_reference_fkey");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    for (int i = 0; i < size; i++) {
      var id = id("member " + i);
      members.add(id);
      sql(
          "insert into casework.panel_member (id, name, kind, may_chair, account, appointed_from,"
              + " appointed_to, training_until, suspended, version)"
              + " values (?, ?, ?, ?, ?, '2024-01-01', '2031-12-31', '2031-12-31', false, 1)",
          id,
          "Member " + i,
          i < LAY ? "LAY" : "PROFESSIONAL",
          i < LAY && i % 2 == 0,
          "member." + i);
    }
  }

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  public TestDatabase database() {
    return database;
  }

  public MovableClock clock() {
    return clock;
  }

  public List<UUID> members() {
    return members;
  }

  DataSource casework() {
    return casework;
  }

  public RunAnalysis analysis() {
    return analysis;
  }

  public void moveTo(String day) {
    var then = Instant.parse(day + "T09:00:00Z");
    clock.move(Duration.between(clock.instant(), then));
  }

  public void benchmark() {
    var id = id("workforce");
    sql(
        "insert into casework.benchmark (id, kind, version, as_at, source, loaded_at, account)"
            + " values (?, 'WORKFORCE', '2024', '2024-03-31', 'invented', now(), 'test')",
        id);
    for (var share : List.of("FEMALE 600", "MALE 400")) {
      var parts = share.split(" ");
      sql(
          "insert into casework.benchmark_share (benchmark_id, item, grp, people)"
              + " values (?, 'SEX', ?, ?)",
          id,
          parts[0],
          Long.parseLong(parts[1]));
    }
  }

  /** What each member declares, in the order of the pool. */
  public void declare(List<String> sexes) {
    var declarations = new ArrayList<Declaration>();
    for (int i = 0; i < sexes.size(); i++) {
      declarations.add(
          new Declaration(
              new PersonId(members.get(i)),
              Answer.of("SEX", sexes.get(i)),
              "2026.1",
              YearMonth.of(2025, 1)));
    }
    LoadDeclarations.into(diversity, KEY, new Random(3)).load(declarations);
  }

  /** A chair, another lay member and one of the profession, by places in the pool. */
  public UUID name(String reference, LocalDate sits, int chair, int lay, int professional) {
    var panel = id("panel " + number.incrementAndGet());
    sql(
        "insert into casework.panel (id, case_reference, purpose, sits_from, named_by, named_at)"
            + " values (?, ?, 'FINAL', ?, 'miriam.abelsohn', ?)",
        panel,
        caseOf(reference),
        sits,
        Timestamp.from(clock.instant()));
    for (var place : List.of(chair, lay, professional)) {
      sql(
          "insert into casework.panel_seat (panel_id, member_id, chair) values (?, ?, ?)",
          panel,
          members.get(place),
          place == chair);
    }
    return panel;
  }

  /** The same for the same word. */
  private static String caseOf(String word) {
    return "SW-2025-" + (100_000 + Math.floorMod(id(word).hashCode(), 900_000));
  }

  /** Eleven panels in the quarter that begins on that day, each on a case of its own. */
  public void quarter(LocalDate first) {
    var professionals = members.size() - LAY;
    for (int i = 0; i < 11; i++) {
      var n = number.get();
      name(
          "SW-" + n,
          first.plusDays(5L * i),
          2 * n % LAY,
          (2 * n + 1) % LAY,
          LAY + n % professionals);
    }
  }

  public void hearing(UUID panel, LocalDate day, String state) {
    sql(
        "insert into casework.hearing (id, case_reference, type, state, first_day, last_day, mode,"
            + " venue, panel_id, directions, notice_waived, attended, represented, privacy, version)"
            + " values (?, 'SW-h', 'FINAL', ?, ?, ?, '', '', ?, '', '', ?, '', '', 1)",
        id("hearing of " + panel),
        state,
        day,
        day,
        panel,
        Set.of("OPEN", "ANNOUNCED").contains(state) ? "YES" : "NOT_KNOWN");
  }

  public void changeHearing(UUID panel, LocalDate day, String state) {
    sql(
        "update casework.hearing set state = ?, first_day = ?, attended = ? where panel_id = ?",
        state,
        day,
        Set.of("OPEN", "ANNOUNCED").contains(state) ? "YES" : "NOT_KNOWN",
        panel);
  }

  public CheckPanels checking() {
    return new CheckPanels(casework, (reference, day) -> new HashSet<>(members), analysis, clock);
  }

  public ReadCheckStatus status() {
    return new ReadCheckStatus(casework, clock);
  }

  public ReadRepresentation reading() {
    return new ReadRepresentation(casework, analysis, new ReadQuestions(), () -> ASSURANCE, clock);
  }

  public SignOffPeriod signing() {
    return new SignOffPeriod(casework, reading(), () -> ASSURANCE, clock);
  }

  public StandPanelDown standingDown(Role role) {
    var actor = new Actor("miriam.abelsohn", "Miriam Abelsohn", Set.of(role));
    return new StandPanelDown(casework, () -> actor, clock);
  }

  public Reconciliation counts() {
    return reading().report(ASSURANCE).counts();
  }

  /** A statement as the running server sends it. */
  public void sql(String statement, Object... values) {
    try (Connection connection = casework.getConnection();
        var prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** Everything in a table, as text and in order. */
  public List<String> rows(String table) {
    try (Connection connection = casework.getConnection();
        var statement = connection.createStatement()) {
      var found = statement.executeQuery("select t::text from casework." + table + " t order by 1");
      var rows = new ArrayList<String>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(table, e);
    }
  }
}
