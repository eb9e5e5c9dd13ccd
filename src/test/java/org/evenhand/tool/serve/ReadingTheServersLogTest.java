package org.evenhand.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a start is read, and not that of the one before. */
class ReadingTheServersLogTest {
  private static final String FAILED =
      "2026-11-21T09:00:00Z SEVERE  [core] Exception while loading the app\n";

  @TempDir private Path logs;

  @Test
  void seesThatThisStartFailed() throws IOException {
    var log = new ServerLog(logs);
    Files.writeString(logs.resolve("server.0.log"), FAILED);

    assertThat(log.saysDeploymentFailed()).isTrue();
    assertThat(log.lastWords()).contains("Exception while loading the app");
  }

  @Test
  void doesNotTakeAnEarlierFailureForItsOwn() throws IOException {
    Files.writeString(logs.resolve("server.0.log"), FAILED);
    var log = new ServerLog(logs);
    assertThat(log.saysDeploymentFailed()).isFalse();

    // as the server's log is turned over when it starts
    Files.move(logs.resolve("server.0.log"), logs.resolve("server.1.log"));
    assertThat(log.saysDeploymentFailed()).isFalse();

    Files.writeString(logs.resolve("server.0.log"), "all is well\n");
    assertThat(log.saysDeploymentFailed()).isFalse();
    assertThat(log.lastWords()).startsWith("it told of no error");
  }
}
