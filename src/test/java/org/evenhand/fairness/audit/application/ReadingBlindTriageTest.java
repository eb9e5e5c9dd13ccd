package org.evenhand.fairness.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.evenhand.diversity.DiversityFixture;
import org.evenhand.fairness.audit.api.BlindTriageReport;
import org.evenhand.fairness.audit.persistence.BlindTriageRows;
import org.evenhand.kernel.Actor;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;

/** Whether blind triage works, read off cases that were masked, decided, leaked and asked about. */
class ReadingBlindTriageTest {
  private static final Actor ANALYST = new Actor("edi", "An Analyst", Set.of());
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-17T09:30:00Z"), ZoneOffset.UTC);
  private final DiversityFixture room = new DiversityFixture();
  private final TestDatabase database = room.database();
  private int cases;

  @Test
  void hasNothingToTellOfAnEmptyOffice() {
    var report = report();
    assertThat(report.isNothing()).isTrue();
    assertThat(report.files().suitable().perCent()).isEmpty();
    assertThat(report.effort().minutesPerThousandWords()).isEmpty();
    assertThat(report.difference()).isEmpty();
    assertThat(report.guesses()).extracting(guess -> guess.finding()).containsOnly("TOO_FEW");
    assertThat(report.from()).isEqualTo(LocalDate.of(2025, 3, 18));
  }

  @Test
  void countsEachFileOnceAsItStandsAndWhyItFallsShort() throws SQLException {
    for (int i = 0; i < 8; i++) {
      file(aCase(), 1, "FULL", "", "RELEASED");
    }
    file(aCase(), 1, "PARTIAL", "WIDELY_KNOWN", "RELEASED");
    var mended = aCase();
    file(mended, 1, "FULL", "", "SENT_BACK");
    file(mended, 2, "NONE", "WIDELY_KNOWN", "PROPOSED");
    var report = report();
    assertThat(report.files()).isEqualTo(new BlindTriageReport.Files(8, 1, 1, 9));
    assertThat(report.files().suitable().perCent()).contains(90L);
    assertThat(report.reasons()).isEqualTo(Map.of("WIDELY_KNOWN", 2L));
  }

  @Test
  void putsDecisionsSideBySideWithTheirDoubt() throws SQLException {
    for (int i = 0; i < 20; i++) {
      decided(aCase(), "decideTriage", i < 10 ? "INVESTIGATE" : "CLOSE_NFA");
      decided(aCase(), "decideTriageUnmasked", i < 16 ? "INVESTIGATE" : "CLOSE_REFER");
    }
    var report = report();
    assertThat(report.blind()).isEqualTo(new BlindTriageReport.Outcomes(10, 10));
    assertThat(report.known()).isEqualTo(new BlindTriageReport.Outcomes(16, 4));
    assertThat(report.difference().orElseThrow()).isCloseTo(-0.3, within(1e-9));
    assertThat(report.differenceInterval().orElseThrow().contains(0)).isFalse();
  }

  @Test
  void comparesNothingBelowTenOfEach() throws SQLException {
    for (int i = 0; i < 9; i++) {
      decided(aCase(), "decideTriage", "INVESTIGATE");
      decided(aCase(), "decideTriageUnmasked", "INVESTIGATE");
    }
    assertThat(report().difference()).isEmpty();
    assertThat(report().blind().investigated().perCent()).isEmpty();
    assertThat(report().blind().investigated().some()).isEqualTo(9);
  }

  @Test
  void countsADecisionByWhoAskedBeforeAsOneByWhoKnew() throws SQLException {
    var asked = decided(aCase(), "decideTriage", "INVESTIGATE");
    unblinded(asked, "null");
    var after = decided(aCase(), "decideTriage", "CLOSE_NFA");
    unblinded(after, "gen_random_uuid()");
    var report = report();
    assertThat(report.blind()).isEqualTo(new BlindTriageReport.Outcomes(0, 1));
    assertThat(report.known()).isEqualTo(new BlindTriageReport.Outcomes(1, 0));
    assertThat(report.unblindings()).isEqualTo(new BlindTriageReport.Unblindings(1, 1, 2));
  }

  @Test
  void countsLeaksByWhatWasLeftIn() throws SQLException {
    for (var left : new String[] {"NAME", "NAME", "CHARACTERISTIC"}) {
      var reference = aCase();
      file(reference, 1, "FULL", "", "RELEASED");
      step(reference, "decideTriage", "LEAK", "{\"leak\": [\"" + left + "\"]}");
    }
    assertThat(report().leaks())
        .containsExactly(Map.entry("NAME", 2L), Map.entry("CHARACTERISTIC", 1L));
    assertThat(report().leakShare().of()).isEqualTo(3);
  }

  @Test
  void tellsTheEffectOfALotteryByWhatWasDrawn() throws SQLException {
    sql(
        "insert into casework.triage_lottery (id, started_at, started_by, reason, masked, seed,"
            + " commitment) select gen_random_uuid(), now(), 'admin', 'Trial', 50, s,"
            + " encode(sha256(s), 'hex') from sha256('seed') s");
    for (int i = 0; i < 12; i++) {
      var masked = aCase();
      drawn(masked, "MASKED");
      decided(masked, i < 2 ? "decideTriageUnmasked" : "decideTriage", "INVESTIGATE");
      var open = aCase();
      drawn(open, "OPEN");
      decided(open, "decideTriageUnmasked", i < 6 ? "INVESTIGATE" : "CLOSE_NFA");
    }
    decided(aCase(), "decideTriage", "CLOSE_NFA");
    var lottery = report().lottery();
    assertThat(lottery.masked()).isEqualTo(new BlindTriageReport.Outcomes(12, 0));
    assertThat(lottery.open()).isEqualTo(new BlindTriageReport.Outcomes(6, 6));
    assertThat(lottery.exceptions()).isEqualTo(2);
    assertThat(lottery.effect().orElseThrow()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void leavesOutWhatIsOlderThanAYear() throws SQLException {
    var old = aCase();
    decided(old, "decideTriage", "INVESTIGATE");
    sql("update casework.work_item set created_at = created_at - interval '2 years'");
    database.execute(Login.MIGRATOR, "update casework.step_done set at = at - interval '2 years'");
    assertThat(report().isNothing()).isTrue();
  }

  private BlindTriageReport report() {
    return new ReadBlindTriage(
            new BlindTriageRows(database.casework()), room.analysing(), () -> ANALYST, NOW)
        .now();
  }

  private String aCase() throws SQLException {
    var number = ++cases;
    var reference = "FTP-2026-%05d".formatted(number);
    sql(
        "insert into casework.case_file (reference, file_number, stage, stage_entered_at, open,"
            + " outcome, rule_set, received_on, opened_at, source_type, summary, support_needs, raised_first,"
            + " categories, risk, blind_mode, version) values ('%s', '26-%05d', 'TRIAGE', now(), true,"
                .formatted(reference, number)
            + " '', 'social-work-england/2022.2', '2026-01-01', now(), 'EMPLOYER', '', '', '', '', '', '', 1)");
    return reference;
  }

  private void file(String reference, int number, String mode, String reason, String state)
      throws SQLException {
    sql(
        """
        insert into casework.anonymised_file (id, case_reference, number, state, mode, reason_code,
          text, sha256, prepared_by, prepared_at, reviewed_by, reviewed_at, review_note, version)
        values (gen_random_uuid(), '%s', %d, '%s', '%s', '%s', '', '', 'a', '2026-03-01', 'b',
          '2026-03-02', '', 1)
        """
            .formatted(reference, number, state, mode, reason));
  }

  private String decided(String reference, String step, String outcome) throws SQLException {
    return step(reference, step, outcome, "{}");
  }

  private String step(String reference, String step, String outcome, String answers)
      throws SQLException {
    var task = java.util.UUID.randomUUID().toString();
    sql(
        """
        with item as (insert into casework.work_item values ('%1$s', '%2$s', '26-0001', '%3$s',
          'triage_officer', 'BLIND', 'grace', '2026-03-02', null, false, '', 'DONE'))
        insert into casework.step_done (task_id, case_reference, step, account, at, outcome, answers)
        values ('%1$s', '%2$s', '%3$s', 'grace', '2026-03-03', '%4$s', '%5$s')
        """
            .formatted(task, reference, step, outcome, answers));
    return task;
  }

  private void unblinded(String task, String decision) throws SQLException {
    sql(
        "insert into casework.unblinding (id, task_id, case_reference, file_number, account,"
            + " reason_code, reason, at, decision) select gen_random_uuid(), task_id,"
            + " case_reference, file_number, 'grace', 'LAW', 'x', '2026-03-03', %s"
                .formatted(decision)
            + " from casework.work_item where task_id = '%s'".formatted(task));
  }

  private void drawn(String reference, String arm) throws SQLException {
    sql(
        "insert into casework.triage_draw select '%s', id, '26-0001', 1, '%s', now()"
                .formatted(reference, arm)
            + " from casework.triage_lottery");
  }

  private void sql(String statement) throws SQLException {
    database.execute(Login.CASEWORK, statement);
  }
}
