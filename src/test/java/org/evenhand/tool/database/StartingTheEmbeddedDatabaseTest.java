package org.evenhand.tool.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.process.Guard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingTheEmbeddedDatabaseTest {
  @TempDir private Path folder;
  private Guard guard;

  @BeforeEach
  void watch() {
    guard = new Guard();
  }

  @AfterEach
  void stopWatching() {
    guard.close();
  }

  @Test
  void keepsWhatWasConfirmedAcrossStarts() throws SQLException {
    try (var first = start()) {
      run(first, "create table kept as select 42 as answer");
    }

    try (var second = start()) {
      assertThat(ask(second, "select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void isDurable() throws SQLException {
    try (var server = start()) {
      assertThat(ask(server, "show fsync")).isEqualTo("on");
      assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
      assertThat(ask(server, "show full_page_writes")).isEqualTo("on");
      assertThat(ask(server, "show data_checksums")).isEqualTo("on");
    }
  }

  @Test
  void listensOnThisMachineOnlyAndTrustsNobody() throws SQLException {
    try (var server = start()) {
      assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(server, "show unix_socket_directories")).isEmpty();
      assertThat(ask(server, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
    }
  }

  @Test
  void keepsTheSuperusersPasswordToItsOwner() throws IOException {
    startQuickly().close();

    Path password = folder.resolve("keys/database-superuser");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(password)).hasSize(43);
    assertThat(folder.resolve("handed-to-initdb")).doesNotExist();
  }

  @Test
  void beginsAnewAfterAnInterruptedFirstStart() throws IOException, SQLException {
    Files.createDirectories(folder.resolve("postgresql.unfinished/base"));
    Files.createDirectories(folder.resolve("keys"));
    Files.writeString(folder.resolve("keys/database-superuser.unfinished"), "half");

    try (var server = startQuickly()) {
      assertThat(ask(server, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void saysThatItsFilesAreMissing() throws IOException {
    startQuickly().close();
    Files.delete(folder.resolve("postgresql/global/pg_control"));

    assertTroubleOnStart("is damaged", "EVENHAND_DATA_DIR");
  }

  @Test
  void saysThatItsControlFileIsGarbled() throws IOException {
    startQuickly().close();
    Files.write(folder.resolve("postgresql/global/pg_control"), new byte[8192]);

    assertTroubleOnStart("is damaged", "EVENHAND_DATA_DIR");
  }

  @Test
  void doesNotBeginAnewWhenTheDatabaseIsGone() throws IOException {
    startQuickly().close();
    Files.move(folder.resolve("postgresql"), folder.resolve("moved"));

    assertTroubleOnStart("is missing, although it was there before");
  }

  @Test
  void leavesTheFilesOfAnotherVersionAlone() throws IOException {
    startQuickly().close();
    Files.writeString(folder.resolve("postgresql/PG_VERSION"), "15\n");

    assertTroubleOnStart("was made by PostgreSQL 15");
  }

  @Test
  void saysThatThePasswordDoesNotFit() throws IOException {
    startQuickly().close();
    Files.writeString(folder.resolve("keys/database-superuser"), "another");

    assertTroubleOnStart("does not accept the password");
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThatThrownBy(() -> EmbeddedPostgres.start(folder, port, Durability.NONE, guard))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("Port " + port + " for the database is in use");
    }
  }

  @Test
  void stopsTheServerThatAKilledStartLeftBehind() throws SQLException {
    var abandoned = start();
    run(abandoned, "create table kept as select 42 as answer");

    try (var next = start()) {
      assertThat(abandoned.isRunning()).isFalse();
      assertThat(ask(next, "select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void runsAsAnUnprivilegedAccountWhenRootMayNotOpenANamespace() throws Exception {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can become another");
    Path open = Files.createTempDirectory(Path.of("/var/tmp"), "evenhand-test");
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwx--x--x"));

    ServerAccount account = ServerAccount.dropped();
    try (var server = EmbeddedPostgres.start(open, 0, Durability.NONE, guard, account)) {
      assertThat(ask(server, "select 1")).isEqualTo("1");
      assertThat(Files.getOwner(open.resolve("postgresql")).getName()).isNotEqualTo("root");
    } finally {
      FileTrees.delete(open);
    }
  }

  @Test
  void saysThatTheUnprivilegedAccountCannotComeThere() throws IOException {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can become another");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

    ServerAccount account = ServerAccount.dropped();
    assertThatThrownBy(() -> EmbeddedPostgres.start(folder, 0, Durability.NONE, guard, account))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("cannot enter " + folder);
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(folder, 0, Durability.FULL, guard);
  }

  /** Where durability is not what is looked at. */
  private EmbeddedPostgres startQuickly() {
    return EmbeddedPostgres.start(folder, 0, Durability.NONE, guard);
  }

  private void assertTroubleOnStart(String... parts) {
    assertThatThrownBy(this::startQuickly)
        .isInstanceOf(Trouble.class)
        .hasMessageContainingAll(parts)
        .message()
        .hasLineCount(1);
  }

  private static void run(EmbeddedPostgres server, String sql) throws SQLException {
    try (var connection = server.superuser("postgres").open();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
    try (var connection = server.superuser("postgres").open();
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
