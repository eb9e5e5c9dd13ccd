package org.evenhand.decisionlog.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.evenhand.decisionlog.api.OpeningFault;
import org.evenhand.decisionlog.check.Finding;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckingTheLogAtNightTest {
  @TempDir Path data;

  @Test
  void findsNothingWhenAllIsWell() {
    var report = check(aLogOfThirty()).check();

    assertThat(report.isClean()).isTrue();
    assertThat(report.at()).isEqualTo(ALog.clock().instant());
  }

  @Test
  void namesAnEntryThatWasChangedInTheDatabase() throws Exception {
    var log = aLogOfThirty();
    change(
        log,
        "update decision_log.entry set line = replace(line, 'DP-02', 'DP-09') where index = 7");

    var report = check(log).check();

    assertThat(report.findings()).extracting(Finding::index).containsExactly(7L);
    assertThat(report.faults())
        .extracting(OpeningFault::kind)
        .containsExactly(OpeningFault.Kind.LINE_DIFFERS);
  }

  @Test
  void noticesThatTheNewestEntriesAreGone() throws Exception {
    var log = aLogOfThirty();
    change(log, "delete from decision_log.entry where index >= 25");

    assertThat(check(log).check().findings())
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.CUT_OFF);
  }

  @Test
  void keepsItsLastReportForThePages() {
    var check = check(aLogOfThirty());
    assertThat(check.last()).isEmpty();

    check.check();

    assertThat(check.last()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-10T02:29:00Z,       PT23H1M", // 03:29 in London
    "2026-01-10T02:29:00Z,       PT1M",
    "2026-01-10T02:30:00Z,       PT24H",
    "2026-01-10T18:00:00Z,       PT8H30M",
    "2026-03-28T12:00:00Z,       PT13H30M", // the night the clocks go forward
    "2026-10-24T12:00:00Z,       PT14H30M", // the night they go back
  })
  void comesEveryNight(ZonedDateTime now, Duration until) {
    var london = now.withZoneSameInstant(org.evenhand.kernel.CivilTime.ZONE);

    assertThat(NightlyLogCheck.untilNext(london)).isEqualTo(until);
  }

  @Test
  void stopsWhenTheApplicationDoes() {
    var scheduler = new ScheduledThreadPoolExecutor(1);
    scheduler.setRemoveOnCancelPolicy(true);
    var check = check(aLogOfThirty());
    check.begin(scheduler);
    assertThat(scheduler.getQueue()).hasSize(1);

    check.end();

    assertThat(scheduler.getQueue()).isEmpty();
    scheduler.shutdownNow();
  }

  private ALog aLogOfThirty() {
    var log = new ALog(data);
    for (int size = 0; size < 30; size += 10) {
      log.decide(size, size + 10);
      log.sign().value();
    }
    return log;
  }

  private static void change(ALog log, String sql) throws Exception {
    log.tables()
        .execute(Login.MIGRATOR, "alter table decision_log.entry disable trigger user", sql);
  }

  private static NightlyLogCheck check(ALog log) {
    return new NightlyLogCheck(
        new CheckLog(new ExportLog(log.database()), log.settings()),
        new CheckOpenings(log.database()),
        ALog.clock());
  }
}
