package org.evenhand.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evenhand.testing.ToolRun;
import org.evenhand.tool.database.Access;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.database.Secrets;
import org.evenhand.tool.process.Signals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a real process, stopped in every way there is. */
class KillingTheLauncherTest {
  /** A shell starts its background jobs, and all that they start, deaf to Ctrl+C. */
  private static final List<String> HEEDING_CTRL_C = List.of("env", "--default-signal=INT");

  /** Seconds, on a machine however busy. */
  private static final int PATIENCE = 120;

  @TempDir private Path temporary;

  @Test
  void leavesNoDatabaseBehindAndLosesNothing() throws Exception {
    var first = launch();
    ProcessHandle database = databaseOf(first);
    execute("create schema mine; create table mine.kept as select 42 as answer", first);

    first.process.destroyForcibly().waitFor();

    database.onExit().get(PATIENCE, TimeUnit.SECONDS);
    var second = launch();
    assertThat(answer("select answer from mine.kept", second)).isEqualTo("42");
    stop(second, "TERM");
  }

  @Test
  void stopsInOrderOnATerminationSignal() throws Exception {
    stopsInOrderOn("TERM", 143);
  }

  @Test
  void stopsInOrderOnCtrlC() throws Exception {
    stopsInOrderOn("INT", 130);
  }

  @Test
  void aSecondStartOnTheSameFolderSaysSoAndDisturbsNothing() throws Exception {
    var first = launch();

    var second = spawn();
    String said = new String(second.getErrorStream().readAllBytes()).strip();

    assertThat(second.waitFor()).isEqualTo(1);
    assertThat(said)
        .hasLineCount(1)
        .startsWith("evenhand: The data folder")
        .contains("in use by another start of Evenhand (process " + first.process.pid() + ")");
    assertThat(answer("select 1", first)).isEqualTo("1");
    stop(first, "TERM");
  }

  private void stopsInOrderOn(String signal, int exitCode) throws Exception {
    var launched = launch();
    ProcessHandle database = databaseOf(launched);

    assertThat(stop(launched, signal)).isEqualTo(exitCode);

    assertThat(database.isAlive()).isFalse();
    assertThat(temporary.resolve("data/postgresql/postmaster.pid")).doesNotExist();
    assertThat(Files.readString(temporary.resolve("data/logs/database.log")))
        .contains("database system is shut down");
  }

  private record Launched(Process process, String url) {}

  private Launched launch() throws IOException {
    Process process = spawn();
    BufferedReader messages = process.errorReader();
    String line = messages.readLine();
    assertThat(line).startsWith("Listening: ");
    return new Launched(process, line.substring("Listening: ".length()));
  }

  private Process spawn() throws IOException {
    var builder = new ProcessBuilder(new ArrayList<>(HEEDING_CTRL_C));
    builder.command().addAll(ToolRun.commandLine("database"));
    builder.environment().put("EVENHAND_DATA_DIR", temporary.resolve("data").toString());
    return builder.start();
  }

  private static int stop(Launched launched, String signal) throws InterruptedException {
    Signals.send(signal, launched.process.pid());
    assertThat(launched.process.waitFor(PATIENCE, TimeUnit.SECONDS)).as("stopped").isTrue();
    return launched.process.exitValue();
  }

  private ProcessHandle databaseOf(Launched launched) {
    return launched
        .process
        .descendants()
        .filter(child -> child.info().command().orElse("").endsWith("/bin/postgres"))
        .min((a, b) -> Long.compare(a.pid(), b.pid()))
        .orElseThrow();
  }

  private void execute(String sql, Launched launched) throws Exception {
    try (var connection = owner(launched).open();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String answer(String sql, Launched launched) throws Exception {
    try (var connection = owner(launched).open();
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private Access owner(Launched launched) throws IOException {
    Path password = temporary.resolve("data/keys/login-evenhand_migrator");
    return new Access(launched.url, Login.MIGRATOR.role(), Secrets.read(password));
  }
}
