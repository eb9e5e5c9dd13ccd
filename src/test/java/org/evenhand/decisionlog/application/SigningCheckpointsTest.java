package org.evenhand.decisionlog.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.evenhand.decisionlog.api.LogHead;
import org.evenhand.decisionlog.model.Checkpoint;
import org.evenhand.decisionlog.model.Hash;
import org.evenhand.decisionlog.model.MerkleTree;
import org.evenhand.decisionlog.model.NoteKey;
import org.evenhand.decisionlog.model.SignedNote;
import org.evenhand.decisionlog.model.TreeHash;
import org.evenhand.kernel.Problem;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningCheckpointsTest {
  @TempDir Path data;

  @Test
  void signsOnlyWhatHasGrown() {
    var log = new ALog(data);
    assertThat(log.sign().value()).isEmpty();

    log.decide(0, 3);
    assertThat(log.sign().value()).get().extracting(LogHead::size).isEqualTo(3L);
    assertThat(log.sign().value()).isEmpty();

    log.decide(3, 10);
    assertThat(log.sign().value()).get().extracting(LogHead::size).isEqualTo(10L);
  }

  @Test
  void takesUpTheTreeAndComesToTheRootOfTheWhole() throws Exception {
    var log = new ALog(data);
    for (int size = 1; size <= 20; size++) {
      log.decide(size - 1, size);
      var head = log.sign().value().orElseThrow();
      assertThat(head.root()).isEqualTo(new MerkleTree(leaves(log.tables())).root().base64());
    }
  }

  @Test
  void keepsASignedNoteOutsideTheDatabase() throws Exception {
    var log = new ALog(data);
    log.decide(0, 3);
    var head = log.sign().value().orElseThrow();

    var note = Files.readString(data.resolve("checkpoints/000000000003.checkpoint"));
    var key = Files.readString(data.resolve("checkpoints/public-key.txt")).strip();

    var text = NoteKey.parse(key).open(SignedNote.parse(note)).orElseThrow();
    assertThat(Checkpoint.parse(text))
        .isEqualTo(new Checkpoint("regulator.example/decisions", 3, Hash.ofBase64(head.root())));
  }

  @Test
  void refusesAnOlderBackup() {
    var log = new ALog(data);
    log.decide(0, 10);
    log.sign();
    var older = new ALog(data);
    older.decide(0, 7);

    assertThat(older.sign().problems())
        .containsExactly(Problem.of("decisionlog.checkpoint.shorter", 7L, 10L));
  }

  @Test
  void refusesAnOlderBackupThatWasContinued() {
    var log = new ALog(data);
    log.decide(0, 10);
    log.sign();
    var fork = new ALog(data);
    fork.decide(0, 7);
    fork.decide(100, 200);

    assertThat(fork.sign().problems())
        .containsExactly(Problem.of("decisionlog.checkpoint.differs", 10L));
    assertThat(checkpointsOutside()).containsExactly("000000000010.checkpoint");
  }

  @Test
  void refusesEntriesThatWereRewritten() {
    new ALog(data).decide(0, 10);
    var log = new ALog(data);
    log.decide(0, 10);
    log.sign();
    var rewritten = new ALog(data, 2);
    rewritten.decide(0, 30);

    assertThat(rewritten.sign().problems())
        .containsExactly(Problem.of("decisionlog.checkpoint.differs", 10L));
  }

  @Test
  void refusesALogWithAHole() throws Exception {
    var log = new ALog(data);
    log.decide(0, 10);
    log.tables()
        .execute(
            Login.MIGRATOR,
            "alter table decision_log.entry disable trigger user",
            "delete from decision_log.entry where index = 4");

    assertThat(log.sign().problems()).containsExactly(Problem.of("decisionlog.checkpoint.gap", 4L));
  }

  @Test
  void refusesACheckpointThatWasChangedInTheDatabase() throws Exception {
    var log = new ALog(data);
    log.decide(0, 10);
    log.sign();
    log.decide(10, 11);
    log.tables()
        .execute(
            Login.MIGRATOR,
            "alter table decision_log.checkpoint disable trigger user",
            "update decision_log.checkpoint set edge = sha256('x') || sha256('y')");

    assertThat(log.sign().problems())
        .containsExactly(Problem.of("decisionlog.checkpoint.stored-changed", 10L));
  }

  @Test
  void refusesAnotherKey() {
    var log = new ALog(data);
    log.decide(0, 10);
    log.sign();

    log.set("EVENHAND_LOG_KEY", "B".repeat(42) + "A=");

    assertThat(log.sign().problems())
        .extracting(Problem::key)
        .containsExactly("decisionlog.checkpoint.key-changed");
  }

  @Test
  void refusesWhenTheNewestOutsideWasTamperedWith() throws IOException {
    var log = new ALog(data);
    log.decide(0, 10);
    log.sign();
    var file = data.resolve("checkpoints/000000000010.checkpoint");
    Files.writeString(file, Files.readString(file).replaceFirst("\n10\n", "\n9\n"));

    assertThat(log.sign().problems())
        .extracting(Problem::key)
        .containsExactly("decisionlog.checkpoint.outside-unreadable");
  }

  @Test
  void goesOnWhereItWasKilledBetweenOutsideAndInside() throws Exception {
    var log = new ALog(data);
    log.decide(0, 10);
    log.sign();
    var note = Files.readString(data.resolve("checkpoints/000000000010.checkpoint"));
    log.tables()
        .execute(
            Login.MIGRATOR,
            "alter table decision_log.checkpoint disable trigger user",
            "delete from decision_log.checkpoint");

    assertThat(log.sign().value()).get().extracting(LogHead::size).isEqualTo(10L);
    log.decide(10, 12);
    assertThat(log.sign().value()).get().extracting(LogHead::size).isEqualTo(12L);
    assertThat(data.resolve("checkpoints/000000000010.checkpoint")).hasContent(note);
  }

  @Test
  void beginsAMovedFolderWithTheNewestCheckpoint() {
    var log = new ALog(data);
    log.decide(0, 10);
    log.sign();

    log.set("EVENHAND_LOG_CHECKPOINTS_DIR", data.resolve("elsewhere").toString()).sign();

    assertThat(data.resolve("elsewhere/000000000010.checkpoint")).exists();
    assertThat(data.resolve("elsewhere/public-key.txt")).exists();
  }

  @Test
  void bringsAFolderThatLagsBehindUpToDate() {
    var log = new ALog(data).set("EVENHAND_LOG_CHECKPOINTS_DIR", data.resolve("a").toString());
    log.decide(0, 5);
    log.sign();
    log.set("EVENHAND_LOG_CHECKPOINTS_DIR", data.resolve("b").toString()).sign();
    log.decide(5, 9);
    log.sign();

    log.set("EVENHAND_LOG_CHECKPOINTS_DIR", data.resolve("a").toString());
    log.decide(9, 11);

    assertThat(log.sign().value()).get().extracting(LogHead::size).isEqualTo(11L);
    assertThat(data.resolve("a/000000000011.checkpoint")).exists();
  }

  @Test
  void makesAKeyThatOnlyItsOwnerMayRead() throws IOException {
    var log = new ALog(data).set("EVENHAND_LOG_KEY", null);
    log.decide(0, 1);
    log.sign().value();
    log.decide(1, 2);
    log.sign().value();

    var file = data.resolve("keys/key-decision-log");
    assertThat(Files.readString(file)).startsWith("PRIVATE+KEY+regulator.example/decisions+");
    assertThat(Files.getPosixFilePermissions(file))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
  }

  @Test
  void refusesAKeyOfAnotherOriginWithoutRepeatingIt() {
    var log = new ALog(data);
    log.set(
        "EVENHAND_LOG_KEY",
        "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");

    assertThatThrownBy(log::sign)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("PeterNeumann")
        .hasMessageNotContaining("AYEKFALVFGyNhPJEMzD1QIDr");
  }

  private List<String> checkpointsOutside() {
    try (var files = Files.list(data.resolve("checkpoints"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".checkpoint"))
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Hash> leaves(TestDatabase tables) throws Exception {
    var leaves = new java.util.ArrayList<Hash>();
    try (var connection = tables.casework().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery("select line from decision_log.entry order by index")) {
      while (rows.next()) {
        leaves.add(
            TreeHash.leaf(rows.getString(1).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      }
    }
    return leaves;
  }
}
