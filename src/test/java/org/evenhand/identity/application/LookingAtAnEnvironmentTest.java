package org.evenhand.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookingAtAnEnvironmentTest {
  @TempDir private Path folder;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void anEmptyDataFolder() {
    environment.put("EVENHAND_DATA_DIR", folder.toString());
  }

  @Test
  void findsNothingInASoundOne() throws IOException {
    set("EVENHAND_DEMO", "false");
    set("EVENHAND_BIND", "10.1.2.3");
    set("EVENHAND_TRUSTED_PROXIES", "10.1.2.1, 10.9.0.0/16");
    set("EVENHAND_SESSION_IDLE_MINUTES", "15");
    set("EVENHAND_ADMIN_USER", "first.admin");
    set("EVENHAND_ADMIN_PASSWORD_FILE", file("admin", "three unrelated words", "rw-------"));
    set("EVENHAND_DB_CASEWORK_PASSWORD_FILE", file("casework", "kX9-long-random-1", "r--------"));
    var findings = SecurityFindings.of(environment);
    assertThat(findings.wrong()).isEmpty();
    assertThat(findings.insecure()).isEmpty();
  }

  @Test
  void findsADemonstrationThatOthersCanReach() {
    set("EVENHAND_BIND", "0.0.0.0");
    assertInsecure("anybody there can sign in as anybody", "ends TLS");
  }

  @Test
  void findsSecretsThatOthersCanRead() throws IOException {
    set("EVENHAND_VAULT_KEY_FILE", file("vault", "x", "rw-r-----"));
    Files.createDirectory(folder.resolve("keys"));
    file("keys/key-diversity", "x", "rw----r--");
    file("keys/key-vault", "x", "rw-------");
    var findings = SecurityFindings.of(environment);
    assertThat(findings.insecure())
        .hasSize(2)
        .anyMatch(text -> text.startsWith("EVENHAND_VAULT_KEY_FILE"))
        .anyMatch(text -> text.contains("key-diversity"));
  }

  @Test
  void findsPasswordsThatAreDefaultsShortOrShared() {
    set("EVENHAND_DB_CASEWORK_PASSWORD", "evenhand_casework");
    set("EVENHAND_DB_VAULT_PASSWORD", "short");
    set("EVENHAND_DB_DIVERSITY_PASSWORD", "the same long words");
    set("EVENHAND_DB_MIGRATOR_PASSWORD", "the same long words");
    assertInsecure(
        "EVENHAND_DB_CASEWORK_PASSWORD is too short or easily guessed",
        "EVENHAND_DB_VAULT_PASSWORD is too short",
        "EVENHAND_DB_DIVERSITY_PASSWORD is the same as EVENHAND_DB_MIGRATOR_PASSWORD",
        "hands it the owner's password");
  }

  @Test
  void findsAnAdministratorWhoCouldNotBeMade() {
    set("EVENHAND_ADMIN_USER", "Root!");
    assertWrong("go together");
    set("EVENHAND_ADMIN_PASSWORD", "fair-and-square");
    assertWrong("is no user name", "easily guessed");
  }

  @Test
  void findsProxiesAndLimitsThatMakeNoSense() {
    set("EVENHAND_TRUSTED_PROXIES", "proxy.example, 0.0.0.0/0");
    set("EVENHAND_SESSION_IDLE_MINUTES", "0");
    set("EVENHAND_SESSION_HOURS", "72");
    assertWrong("\"proxy.example\" is no address", "EVENHAND_SESSION_IDLE_MINUTES is \"0\"");
    assertInsecure("trusts everybody", "EVENHAND_SESSION_HOURS is 72");
  }

  @Test
  void showsNoSecret() {
    set("EVENHAND_ADMIN_USER", "a");
    set("EVENHAND_ADMIN_PASSWORD", "hunter2");
    set("EVENHAND_DB_CASEWORK_PASSWORD", "hunter2");
    assertThat(SecurityFindings.of(environment).toString()).doesNotContain("hunter2");
  }

  private void assertWrong(String... parts) {
    for (var part : parts) {
      assertThat(SecurityFindings.of(environment).wrong()).anyMatch(text -> text.contains(part));
    }
  }

  private void assertInsecure(String... parts) {
    for (var part : parts) {
      assertThat(SecurityFindings.of(environment).insecure()).anyMatch(text -> text.contains(part));
    }
  }

  private void set(String name, String value) {
    environment.put(name, value);
  }

  private String file(String name, String content, String mode) throws IOException {
    var file = Files.writeString(folder.resolve(name), content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    return file.toString();
  }
}
