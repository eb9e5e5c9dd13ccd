package org.evenhand.tool.bench.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.evenhand.testing.ServerForTests;
import org.evenhand.tool.Progress;
import org.evenhand.tool.database.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The fast tier of the kill test: five kills while ten submitters decide. {@code deploy/evenhand
 * bench kills} makes more. A failure is replayed with {@code -Dkills.seed}.
 */
class KillingTheProductIT {
  private static final int KILLS = 5;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 40, unit = TimeUnit.MINUTES)
  void losesNothingAcknowledgedAndHalvesNothing() throws Exception {
    long seed = Long.getLong("kills.seed", System.nanoTime() & 0xffffffL);
    var journal = folder.resolve("journal");
    System.err.println("kill test, seed " + seed);
    var report =
        new KillTrial(new SharedServer(), KillTrial.Pace.FAST, journal, seed, Progress.silent())
            .run(KILLS);
    System.err.println(report);

    assertThat(report.findings()).as("seed " + seed).isEmpty();
    assertThat(report.killed()).isEqualTo(KILLS);
    assertThat(report.acknowledged()).isGreaterThan(2 * KILLS);
    assertThat(report.acknowledgedByWhat()).containsKeys("CONCERN", "STEP");
  }

  private static final class SharedServer implements Victim {
    @Override
    public URI address() {
      return ServerForTests.address();
    }

    @Override
    public void kill() {
      ServerForTests.killApplication();
    }

    @Override
    public void restart() {
      ServerForTests.restartApplication();
    }

    @Override
    public Access superuser() {
      return ServerForTests.superuser();
    }
  }
}
