package org.evenhand.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.testing.ToolRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evenhand serve} when something is in its way: one line that says what to do, exit 1. */
class RefusingToStartIT {
  @TempDir private Path temporary;

  @Test
  void becauseThePortIsInUse() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var run = serve(Map.of("EVENHAND_PORT", "" + taken.getLocalPort()));

      assertRefused(run, "Port " + taken.getLocalPort() + " on 127.0.0.1 is in use");
      assertThat(data()).doesNotExist();
    }
  }

  @Test
  void becauseThePortIsNoPort() {
    assertRefused(serve(Map.of("EVENHAND_PORT", "eighty")), "EVENHAND_PORT is \"eighty\"");
  }

  @Test
  void becauseTheDataFolderCannotBeWritten() {
    var run = serve(Map.of("EVENHAND_DATA_DIR", "/proc/evenhand"));

    assertRefused(run, "The data folder /proc/evenhand cannot be written");
  }

  @Test
  void becauseTheDataFolderIsInUse() {
    try (var used = DataFolder.take(data())) {
      assertRefused(serve(Map.of()), "is in use by another start of Evenhand");
    }
  }

  @Test
  void becauseTheDatabaseIsDamaged() throws IOException {
    Files.createDirectories(data().resolve("postgresql"));
    Files.writeString(data().resolve("README.txt"), "");
    Files.writeString(data().resolve("postgresql/PG_VERSION"), "16\n");

    assertRefused(serve(Map.of()), "is damaged (files of it are missing). Nothing was changed.");
    assertThat(data().resolve("postgresql/PG_VERSION")).hasContent("16\n");
  }

  @Test
  void becauseTheExternalDatabaseCannotBeReached() {
    var run =
        serve(
            Map.of(
                "EVENHAND_DB_URL", "jdbc:postgresql://127.0.0.1:1/evenhand",
                "EVENHAND_DB_MIGRATOR_PASSWORD", "x",
                "EVENHAND_DB_CASEWORK_PASSWORD", "x",
                "EVENHAND_DB_VAULT_PASSWORD", "x",
                "EVENHAND_DB_DIVERSITY_PASSWORD", "x"));

    assertRefused(run, "Cannot enter the database as evenhand_migrator at jdbc:postgresql:");
  }

  @Test
  void becauseALoginOfTheExternalDatabaseHasNoPassword() {
    var run = serve(Map.of("EVENHAND_DB_URL", "jdbc:postgresql://127.0.0.1:1/evenhand"));

    assertRefused(run, "Set EVENHAND_DB_CASEWORK_PASSWORD (or EVENHAND_DB_CASEWORK_PASSWORD_FILE)");
  }

  @Test
  void becauseNobodyCouldSignIn() {
    var run = serve(Map.of("EVENHAND_DEMO", "false"));

    assertRefused(run, "Nobody could sign in: set EVENHAND_ADMIN_USER");
    assertThat(data().resolve("postgresql/postmaster.pid")).doesNotExist();
  }

  @Test
  void becauseTheFirstAdministratorsPasswordWouldNotDo() {
    var run =
        serve(
            Map.of(
                "EVENHAND_DEMO", "false",
                "EVENHAND_ADMIN_USER", "anna",
                "EVENHAND_ADMIN_PASSWORD", "short"));

    assertRefused(run, "cannot be made: Choose a password of at least 12 characters.");
  }

  private ToolRun serve(Map<String, String> settings) {
    var all = new HashMap<String, String>();
    all.put("EVENHAND_PORT", "0");
    all.put("EVENHAND_DATA_DIR", data().toString());
    all.putAll(settings);
    return ToolRun.of(all, "serve");
  }

  private Path data() {
    return temporary.resolve("data");
  }

  private static void assertRefused(ToolRun run, String why) {
    assertThat(run.messages()).contains(why);
    assertThat(run.messages().lines().filter(line -> line.startsWith("evenhand: "))).hasSize(1);
    assertThat(run.messages()).doesNotContain("\tat ");
    assertThat(run.output()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(1);
  }
}
