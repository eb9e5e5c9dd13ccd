package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Colleague.signsIn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.evenhand.diversity.api.Answer;
import org.evenhand.diversity.api.Declaration;
import org.evenhand.diversity.application.LoadDeclarations;
import org.evenhand.diversity.application.RunAnalysis;
import org.evenhand.diversity.model.SubjectKey;
import org.evenhand.diversity.persistence.Analyses;
import org.evenhand.diversity.persistence.BehindTheWall;
import org.evenhand.diversity.persistence.PanelChecks;
import org.evenhand.fairness.representation.application.CheckPanels;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.PersonId;
import org.evenhand.testing.ServerForTests;
import org.evenhand.testing.Visitor;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;

/**
 * Equality assurance looks at twelve months of panels, signs the verdict, and whoever names panels
 * sees that and nothing else.
 */
class AssuranceSignsAYearOfPanelsIT {
  private static final int MEMBERS = 60;
  private static final int LAY = 36;
  private static final int PANELS = 44;
  private final List<UUID> members = new ArrayList<>();
  private final LocalDate today = ServerForTests.today();

  /** The first day of the quarter that ended a year ago. */
  private final LocalDate first =
      today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1).minusMonths(15);

  @Test
  void andTheOthersSeeTheVerdict() throws SQLException, IOException {
    try (var assurance = signsIn("delroy.winterbourne")) {
      assurance.page().navigate("/fairness");
      assurance.page().click("a:has-text('Do panels mirror the workforce?')");
      assertThat(assurance.reads()).contains("No twelve months to look at yet");
      assurance.lookAt("panels-none");
      aYearOfPanels();
      assurance.page().navigate("/fairness/panels");
      assertThat(assurance.reads())
          .contains("44 panels", "All seats against the workforce", "Every confirmed panel")
          .doesNotContain("Member of the year");
      assurance.lookAt("panels");
      assurance.page().click("a:has-text('Sign this verdict')");
      assurance.lookAt("panels-sign");
      assurance.page().click("button:has-text('Publish it')");
      assertThat(assurance.reads()).contains("Signed by Delroy Winterbourne");
      assurance.lookAt("panels-signed");
    }
    try (var scheduler = signsIn("miriam.abelsohn")) {
      scheduler.page().navigate("/hearings/panel-check");
      assertThat(scheduler.reads())
          .contains("the check is done", "signed by Delroy Winterbourne")
          .doesNotContain("seats", "%");
      scheduler.lookAt("panel-check");
    }
    theFigures();
    assertThat(Colleague.findings()).isEmpty();
  }

  private static void theFigures() {
    try (var assurance = Visitor.signedIn(ServerForTests.address(), "delroy.winterbourne");
        var scheduler = Visitor.signedIn(ServerForTests.address(), "miriam.abelsohn")) {
      assertThat(assurance.get("/fairness/panels-figures").body())
          .startsWith("against,characteristic,group,")
          .contains("WORKFORCE,SEX,Female,600,132,");
      for (var address :
          List.of("/fairness/panels", "/fairness/panels-figures", "/fairness/sign-panels")) {
        assertThat(scheduler.get(address).status()).isEqualTo(404);
      }
    }
  }

  private void aYearOfPanels() throws SQLException, IOException {
    for (int i = 0; i < MEMBERS; i++) {
      members.add(id("member of the year " + i));
    }
    var key =
        Files.readString(ServerForTests.folder().resolve("keys").resolve("key-diversity")).strip();
    declare(key);
    try (var connection = ServerForTests.superuser().open()) {
      connection.setAutoCommit(false);
      write(connection);
      connection.commit();
    }
    check(key);
  }

  private void declare(String key) {
    var declarations = new ArrayList<Declaration>();
    for (int i = 0; i < MEMBERS; i++) {
      var sex = i % 3 == 0 ? "MALE" : "FEMALE";
      if (i % 10 != 9) {
        declarations.add(
            new Declaration(
                new PersonId(members.get(i)),
                Answer.of("SEX", sex),
                "2026.1",
                YearMonth.from(first)));
      }
    }
    LoadDeclarations.into(ServerForTests.access(Login.DIVERSITY).dataSource(), key, new Random(1))
        .load(declarations);
  }

  /** All at once, so that the server never sees a part of it. */
  private void write(Connection connection) throws SQLException {
    execute(
        connection,
        "alter table casework.panel drop constraint if exists panel_case_reference_fkey");
    for (int i = 0; i < MEMBERS; i++) {
      execute(
          connection,
          "insert into casework.panel_member (id, name, kind, may_chair, account, appointed_from,"
              + " appointed_to, training_until, suspended, version)"
              + " values (?, ?, ?, ?, ?, '2020-01-01', '2040-12-31', '2040-12-31', false, 1)",
          members.get(i),
          "Member of the year " + i,
          i < LAY ? "LAY" : "PROFESSIONAL",
          i < LAY && i % 2 == 0,
          "member.of.the.year." + i);
    }
    for (int i = 0; i < PANELS; i++) {
      panel(connection, i, first.plusMonths(3L * (i / 11)).plusDays(7L * (i % 11)));
    }
    benchmark(connection);
  }

  private void panel(Connection connection, int i, LocalDate sits) throws SQLException {
    var panel = id("panel of the year " + i);
    execute(
        connection,
        "insert into casework.panel (id, case_reference, purpose, sits_from, named_by, named_at)"
            + " values (?, ?, 'FINAL', ?, 'miriam.abelsohn', ?)",
        panel,
        "PAST-2020-" + (1_000 + i),
        sits,
        sits.minusDays(20).atStartOfDay().atOffset(ZoneOffset.UTC));
    for (var place : List.of(2 * i % LAY, (2 * i + 1) % LAY, LAY + i % (MEMBERS - LAY))) {
      execute(
          connection,
          "insert into casework.panel_seat (panel_id, member_id, chair) values (?, ?, ?)",
          panel,
          members.get(place),
          place == 2 * i % LAY);
    }
  }

  private void benchmark(Connection connection) throws SQLException {
    execute(
        connection,
        "insert into casework.benchmark (id, kind, version, as_at, source, loaded_at, account)"
            + " values (?, 'WORKFORCE', '2024', '2024-03-31', 'invented', now(), 'test')",
        id("workforce"));
    for (var group : List.of("FEMALE", "MALE")) {
      execute(
          connection,
          "insert into casework.benchmark_share (benchmark_id, item, grp, people)"
              + " values (?, 'SEX', ?, ?)",
          id("workforce"),
          group,
          group.equals("FEMALE") ? 600 : 400);
    }
  }

  /** What the server's own routine does within ten minutes. */
  private void check(String key) {
    var clock =
        Clock.offset(
            Clock.systemUTC(),
            Duration.ofDays(today.toEpochDay() - CivilTime.today(Clock.systemUTC()).toEpochDay()));
    var wall = new BehindTheWall(ServerForTests.access(Login.DIVERSITY).dataSource());
    var subjects = new SubjectKey(key);
    var analyses = new Analyses(wall, subjects, new Random(2), clock);
    var checks = new PanelChecks(wall, analyses, subjects, new Random(3), clock);
    new CheckPanels(
            ServerForTests.access(Login.CASEWORK).dataSource(),
            (reference, day) -> Set.copyOf(new HashSet<>(members)),
            new RunAnalysis(analyses, checks),
            clock)
        .run();
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static void execute(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
