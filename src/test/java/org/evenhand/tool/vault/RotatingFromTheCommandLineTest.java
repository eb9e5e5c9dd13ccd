package org.evenhand.tool.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.CASE;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.KEY;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.fairness.anonymisation.vault.VaultFixture;
import org.evenhand.testing.ToolRun;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingFromTheCommandLineTest {
  @TempDir private Path folder;

  @Test
  void makesANewKeyAndSealsEveryKeyUnderIt() throws IOException {
    var room = new VaultFixture();
    room.names().remember(CASE, List.of(person(1, "Grace Hope")));
    var file = Files.writeString(folder.resolve("keys"), KEY);

    var run = rotate(room, file, "--new-key");

    assertThat(run.exitCode()).as(run.messages()).isZero();
    assertThat(run.output().replaceAll("\\s", ""))
        .matches(
            "\\{\"master_key\":\"[0-9a-f]{8}\",\"rewrapped\":1,\"under_newest\":1,"
                + "\"under_others\":\\{}}");
    var keys = Files.readAllLines(file);
    assertThat(keys).hasSize(2).first().isEqualTo(KEY);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(run.output() + run.messages())
        .doesNotContain(keys.get(0))
        .doesNotContain(keys.get(1));
    room.hasKeys(keys.get(1));
    assertThat(room.read(CASE)).containsExactly(person(1, "Grace Hope"));
  }

  @Test
  void saysWhatItCouldNotSealAnew() throws IOException {
    var room = new VaultFixture();
    room.names().remember(CASE, List.of(person(1, "Grace Hope")));
    var file = Files.writeString(folder.resolve("keys"), "another key that is long enough too");

    var run = rotate(room, file);

    assertThat(run.exitCode()).isOne();
    assertThat(run.output().replaceAll("\\s", ""))
        .contains("\"rewrapped\":0")
        .containsPattern("\"under_others\":\\{\"[0-9a-f]{8}\":1}");
  }

  @Test
  void putsNoKeyIntoAnEnvironment() {
    var keys = new MasterKeyFile(new Settings(Map.of("EVENHAND_VAULT_KEY", KEY)));

    assertThat(keys.keys()).isEqualTo(KEY);
    assertThatThrownBy(keys::addKey)
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("stands in the environment itself");
  }

  @Test
  void makesNoKeyWhereThereWasNone() {
    var keys = new MasterKeyFile(new Settings(Map.of("EVENHAND_DATA_DIR", folder.toString())));

    assertThatThrownBy(keys::addKey)
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("has no key here");
    assertThat(folder.resolve("keys")).doesNotExist();
  }

  private static ToolRun rotate(VaultFixture room, Path keys, String... options) {
    var access = room.database().access(Login.VAULT);
    var arguments = new ArrayList<>(List.of("vault", "rotate"));
    arguments.addAll(List.of(options));
    return ToolRun.of(
        Map.of(
            "EVENHAND_DB_URL",
            access.url(),
            "EVENHAND_DB_VAULT_PASSWORD",
            access.password(),
            "EVENHAND_VAULT_KEY_FILE",
            keys.toString()),
        arguments.toArray(String[]::new));
  }
}
