package org.evenhand.decisionlog.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import org.evenhand.decisionlog.application.ALog;
import org.evenhand.decisionlog.model.NoteSigner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T10 of the threat model: somebody with the database in hand rewrites the log. */
class TamperingWithTheLogTest {
  private static final int TRIALS = 12_000;
  private static final long SEED = 20261121;

  @TempDir Path data;

  @Test
  void isCaughtNamedAndLocatedEveryTime() {
    var log = ExportedLog.inMemory(ExportedLog.of(240, 17, data));
    var signer =
        NoteSigner.ofSeed("regulator.example/decisions", Base64.getDecoder().decode(ALog.KEY));

    var report = new TamperTrials(log, signer).run(TRIALS, SEED);

    assertThat(report.failures()).isEmpty();
    assertThat(report.isComplete()).isTrue();
    assertThat(report.tried()).isEqualTo(TRIALS);
  }

  @Test
  void replaysFromItsSeedOnAnInventedLogToo() {
    var report = TamperTrials.onAnInventedLog(60, 7, 1).run(400, SEED);

    assertThat(report.failures()).isEmpty();
    assertThat(report.isComplete()).isTrue();
    assertThat(TamperTrials.onAnInventedLog(60, 7, 1).run(400, SEED)).isEqualTo(report);
  }
}
