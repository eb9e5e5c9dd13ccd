package org.evenhand.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.web.identity.CasesOfEveryStage.account;
import static org.evenhand.web.identity.CasesOfEveryStage.count;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Stage;
import org.evenhand.kernel.Role;
import org.evenhand.testing.Cells;
import org.evenhand.testing.ServerForTests;
import org.evenhand.testing.Visitor;
import org.evenhand.web.identity.CasesOfEveryStage.Relation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Threat T1: a curious colleague types addresses. Every role asks the running product for every
 * address with a case in it, at every stage, given the case or not; and posts every form with a
 * token that is valid, of a case they may have, to every case they may not. What comes back is
 * written down cell by cell in {@code access-over-http.csv}. When it differs, what came back now is
 * in {@code target/access-over-http.csv}: read the difference against {@code docs/access.md} before
 * copying it over.
 */
class EveryRoleAtEveryDoorT1IT {
  private static final URI SERVER = ServerForTests.address();
  private static final Cells WRITTEN_DOWN = Cells.read("/access-over-http.csv");
  private static final int AT_ONCE = 4;

  /** What comes back to one role, by address, stage and relation. */
  private static final Map<Role, Map<String, String>> ANSWERS = new TreeMap<>();

  private static CasesOfEveryStage cases;
  private static Duration took;
  private static Duration cost;

  @BeforeAll
  static void everybodyTriesEverything() throws Exception {
    cases = CasesOfEveryStage.arranged();
    document();
    var begun = System.nanoTime();
    var before = ofTheServer();
    var workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var trials = new ArrayList<Callable<CuriousColleague>>();
      for (var role : Role.values()) {
        trials.add(() -> new CuriousColleague(SERVER, role, cases).tryEverything());
      }
      for (var trial : workers.invokeAll(trials)) {
        ANSWERS.put(trial.get().role(), trial.get().answers());
      }
    } finally {
      workers.shutdownNow();
    }
    took = Duration.ofNanos(System.nanoTime() - begun);
    cost = ofTheServer().minus(before);
    Files.writeString(Path.of("target", "access-over-http.csv"), asTable());
  }

  /** One comes in by the form; the others are copies of its row. */
  private static void document() {
    var of = cases.at(Stage.INVESTIGATION, Relation.ANYBODY).reference();
    try (var lead = Visitor.signedIn(SERVER, account(Role.LEAD_INVESTIGATOR))) {
      CuriousColleague.addsADocument(lead, of);
    }
    cases.documentsLike(cases.received(of));
  }

  @AfterAll
  static void leaveNothingBehind() {
    if (cases != null) {
      cases.close();
    }
  }

  @Test
  void isAnsweredAsIsWrittenDownInEveryCell() {
    assertThat(asTable().lines().toList()).isEqualTo(WRITTEN_DOWN.text().lines().toList());
  }

  @Test
  void hasThousandsOfCellsAndTakesSeconds() {
    var cells = WRITTEN_DOWN.rows().stream().mapToInt(row -> row.size() - 3).sum();
    assertThat(cells).isGreaterThan(5_000);
    System.out.println("access over http: " + cells + " cells, " + took + ", server " + cost);
  }

  private static Duration ofTheServer() {
    return ServerForTests.application().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Test
  void changesNothingThatWasNotTheirsToChange() {
    for (var text :
        List.of(
            "casework.note where text",
            "casework.case_file where summary",
            "casework.chronology where detail",
            "casework.declared_conflict where reason",
            "casework.step_draft where answers::text")) {
      assertThat(count("select count(*) from " + text + " like '%stolen%'")).as(text).isZero();
    }
    var kept = "select count(*) from casework.note where text like 'Note of matrix.%'";
    assertThat(count(kept)).isEqualTo(cellsThatSay("post note", "done"));
    // of eighteen that nobody had taken, eight were taken by those whose they are; none was given
    // up
    var waiting =
        "select count(*) from casework.work_item where case_reference like ? and assignee is null";
    assertThat(count(waiting, CasesOfEveryStage.REFERENCES + "%")).isEqualTo(10);
    var documents =
        "select count(*) from casework.document where case_reference like ? and file_name <> ?";
    assertThat(count(documents, CasesOfEveryStage.REFERENCES + "%", "ward.txt")).isZero();
  }

  @Test
  void leavesARecordOfEachAttemptAndRaisesTheAlarmAtGuessing() {
    for (var role : List.of(Role.EDI_ANALYST, Role.BOARD_MEMBER, Role.SYSTEM_ADMIN)) {
      var attempts = "select count(distinct asked) from identity.denial where account = ?";
      assertThat(count(attempts, account(role))).as(role.code()).isGreaterThan(10);
    }
    for (var role : Role.values()) {
      var denied = count("select count(*) from identity.denial where account = ?", account(role));
      var alarms =
          count(
              "select count(*) from identity.alert where kind = 'GUESSING' and account = ?",
              account(role));
      assertThat(denied).as(role.code()).isGreaterThanOrEqualTo(50);
      assertThat(alarms).as(role + " was denied " + denied).isPositive();
    }
  }

  @Test
  void notesWhoWasShownWhat() {
    for (var role : Role.values()) {
      var noted =
          count(
              "select count(distinct case_reference) from casework.access_record"
                  + " where account = ? and kind = 'CASE'",
              account(role));
      var shown =
          ANSWERS.get(role).entrySet().stream()
              .filter(cell -> cell.getKey().startsWith("case,"))
              .filter(cell -> !cell.getValue().equals("-"))
              .count();
      assertThat(noted).as(role.code()).isEqualTo(shown);
    }
    assertThat(
            count(
                "select count(*) from casework.access_record where case_reference is null"
                    + " and kind = 'REGISTRANT' and item = ? and account = ?",
                CasesOfEveryStage.NUMBER,
                account(Role.INTAKE_OFFICER)))
        .isPositive();
  }

  @Test
  void leavesNothingToWhoDeclaredAConflict() {
    assertThat(WRITTEN_DOWN.rows())
        .filteredOn(row -> row.get(2).equals(Relation.CONFLICTED.name()))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.subList(3, row.size()))
                    .isSubsetOf("-", row.get(0).startsWith("post ") ? "nothing" : "-"));
  }

  private static long cellsThatSay(String address, String what) {
    return ANSWERS.values().stream()
        .flatMap(answers -> answers.entrySet().stream())
        .filter(cell -> cell.getKey().startsWith(address + ",") && cell.getValue().equals(what))
        .count();
  }

  private static String asTable() {
    var keys = ANSWERS.get(Role.INTAKE_OFFICER).keySet();
    var lines = new ArrayList<String>();
    var head = new ArrayList<>(List.of("address", "stage", "relation"));
    Arrays.stream(Role.values()).map(Role::code).forEach(head::add);
    lines.add(String.join(",", head));
    for (var key : keys) {
      lines.add(
          key
              + ","
              + Arrays.stream(Role.values())
                  .map(role -> ANSWERS.get(role).get(key))
                  .collect(Collectors.joining(",")));
    }
    return String.join("\n", lines) + "\n";
  }
}
