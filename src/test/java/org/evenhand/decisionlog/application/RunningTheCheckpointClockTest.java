package org.evenhand.decisionlog.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.evenhand.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTheCheckpointClockTest {
  @TempDir Path data;

  @Test
  void signsWithinTheMinuteThatIsPromised() {
    var scheduler = new ScheduledThreadPoolExecutor(1);
    var clock = new CheckpointClock(new ALog(data).signing());

    clock.begin(scheduler);

    assertThat(CheckpointClock.SECONDS).isLessThanOrEqualTo(30);
    assertThat(scheduler.getQueue()).hasSize(1);
    scheduler.shutdownNow();
  }

  @Test
  void signsAndKeepsTheRefusalForThePages() {
    var log = new ALog(data);
    log.decide(0, 5);
    var clock = new CheckpointClock(log.signing());
    clock.round();
    assertThat(clock.refusal()).isEmpty();
    assertThat(data.resolve("checkpoints/000000000005.checkpoint")).exists();

    var older = new ALog(data);
    older.decide(0, 4);
    var clockOfTheBackup = new CheckpointClock(older.signing());
    clockOfTheBackup.round();

    assertThat(clockOfTheBackup.refusal())
        .extracting(Problem::key)
        .containsExactly("decisionlog.checkpoint.shorter");
  }

  @Test
  void goesOnAfterARoundThatFailed() {
    var log = new ALog(data).set("EVENHAND_LOG_KEY", "not a key");
    log.decide(0, 5);
    var clock = new CheckpointClock(log.signing());

    clock.round();

    log.set("EVENHAND_LOG_KEY", "B".repeat(42) + "A=");
    clock.round();
    assertThat(data.resolve("checkpoints/000000000005.checkpoint")).exists();
  }

  @Test
  void beginsNoRoundAfterItsEnd() {
    var scheduler = new ScheduledThreadPoolExecutor(1);
    scheduler.setRemoveOnCancelPolicy(true);
    var clock = new CheckpointClock(new ALog(data).signing());
    clock.begin(scheduler);

    clock.end();

    assertThat(scheduler.getQueue()).isEmpty();
    scheduler.shutdownNow();
  }

  @Test
  void endsEvenIfItNeverBegan() {
    new CheckpointClock(new ALog(data).signing()).end();
  }
}
