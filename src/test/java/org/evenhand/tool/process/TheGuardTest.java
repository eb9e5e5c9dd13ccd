package org.evenhand.tool.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TheGuardTest {

  @Test
  void leavesEverybodyAloneWhenItIsDismissed() throws Exception {
    Process child = sleeper();
    var guard = new Guard();
    guard.entrust(child, "TERM");

    guard.close();

    assertThat(guard.hasEnded()).isTrue();
    assertThat(child.isAlive()).isTrue();
    child.destroyForcibly();
  }

  @Test
  void stopsTheLastEntrustedFirstWhenWeVanish() throws Exception {
    Process first = sleeper();
    Process second = sleeper();
    Process forgotten = sleeper();
    var guard = new Guard();
    guard.entrust(first, "TERM");
    guard.entrust(forgotten, "TERM");
    guard.entrust(second, "INT");
    guard.forget(forgotten);

    guard.vanish();

    assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(second.isAlive()).as("the second, when the first has ended").isFalse();
    assertThat(forgotten.isAlive()).isTrue();
    forgotten.destroyForcibly();
  }

  private static Process sleeper() throws IOException {
    // A shell starts its background jobs, and all that they start, deaf to Ctrl+C.
    return new ProcessBuilder("env", "--default-signal=INT", "setsid", "sleep", "60").start();
  }
}
