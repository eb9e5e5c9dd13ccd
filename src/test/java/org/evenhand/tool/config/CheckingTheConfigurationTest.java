package org.evenhand.tool.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.evenhand.tool.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckingTheConfigurationTest {
  private static final Map<String, String> SOUND =
      Map.ofEntries(
          Map.entry("EVENHAND_DEMO", "false"),
          Map.entry("EVENHAND_DB_URL", "jdbc:postgresql://db/evenhand?sslmode=verify-full"));

  @TempDir private Path temporary;

  @Test
  void findsNothingInASoundInstallation() throws IOException {
    var settings = sound();

    assertThat(ConfigReport.of(settings).wrong()).isEmpty();
    assertThat(ConfigReport.of(settings).insecure()).isEmpty();
  }

  @Test
  void listsTheFiguresThatNobodyHasVerified() {
    assertThat(ConfigReport.of(new Settings(Map.of())).toVerify())
        .anyMatch(line -> line.startsWith("social-work-england") && line.contains("clocks.T-04: "))
        .noneMatch(line -> line.startsWith("nursing-council"));
    var nursing = new Settings(Map.of("EVENHAND_RULE_SET", "nursing-council"));
    assertThat(ConfigReport.of(nursing).toVerify())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("nursing-council"));
  }

  @Test
  void namesARuleSetThatIsNotThere() {
    var report = ConfigReport.of(new Settings(Map.of("EVENHAND_RULE_SET", "dentists")));

    assertThat(report.wrong())
        .anyMatch(line -> line.startsWith("EVENHAND_RULE_SET: no rule set is called dentists"));
    assertThat(report.toVerify()).isEmpty();
  }

  @Test
  void callsATryOutInsecure() {
    var report = ConfigReport.of(new Settings(Map.of()));

    assertThat(report.wrong()).isEmpty();
    assertThat(report.insecure())
        .anyMatch(line -> line.startsWith("Demonstration mode is on"))
        .anyMatch(line -> line.startsWith("The database is the embedded one"));
  }

  @Test
  void showsNoSecret() {
    var report = ConfigReport.of(new Settings(Map.of("EVENHAND_LOG_KEY", "top-secret")));

    assertThat(report.toString()).doesNotContain("top-secret");
    assertThat(report.set()).containsEntry("EVENHAND_LOG_KEY", "(set)");
    assertThat(report.insecure()).anyMatch(line -> line.startsWith("EVENHAND_LOG_KEY stands in"));
  }

  @Test
  void asksForAVaultKeyThatIsKeptApart() throws IOException {
    var without = sound(Map.of("EVENHAND_VAULT_KEY_FILE", ""));

    assertThat(ConfigReport.of(without).insecure())
        .first()
        .asString()
        .startsWith(
            "EVENHAND_VAULT_KEY is not set: the vault's master key is the one that a first");
    assertThat(ConfigReport.of(new Settings(Map.of())).insecure())
        .as("trying it out")
        .noneMatch(line -> line.startsWith("EVENHAND_VAULT_KEY"));
  }

  @Test
  void namesAVaultKeyThatIsShortMissingOrTheSameAsAnother() throws IOException {
    var old = "an older key of the vault, long enough";
    var same = "the same key for everything, long enough";

    assertThat(ConfigReport.of(withVaultKeys(old, "short")).wrong())
        .containsExactly("EVENHAND_VAULT_KEY has a key of fewer than 32 characters.");
    assertThat(ConfigReport.of(withVaultKeys("", "")).wrong())
        .containsExactly("EVENHAND_VAULT_KEY_FILE names a file with no key in it.");
    var twice = withVaultKeys(old, same).with(Map.of("EVENHAND_DOCUMENT_KEY_FILE", file(same)));
    assertThat(ConfigReport.of(twice).insecure())
        .containsExactly("EVENHAND_VAULT_KEY is the same as EVENHAND_DOCUMENT_KEY.");
  }

  @Test
  void namesWhatIsMisspelt() {
    assertThat(ConfigReport.of(new Settings(Map.of("EVENHAND_PROT", "80"))).wrong())
        .containsExactly("EVENHAND_PROT is not a setting of this version.");
  }

  @Test
  void namesWhatIsWrong() {
    var settings =
        Map.of(
            "EVENHAND_PORT", "70000",
            "EVENHAND_DEMO", "yes",
            "EVENHAND_LOG_KEY_FILE", "/nowhere/key",
            "EVENHAND_DB_URL", "jdbc:postgresql://db/evenhand");

    assertThat(ConfigReport.of(new Settings(settings)).wrong())
        .containsExactlyInAnyOrder(
            "EVENHAND_PORT is \"70000\"; it is a port number from 0 to 65535.",
            "EVENHAND_DEMO is \"yes\"; it is true or false.",
            "EVENHAND_LOG_KEY_FILE names /nowhere/key, which cannot be read.",
            "Set EVENHAND_DB_CASEWORK_PASSWORD (or EVENHAND_DB_CASEWORK_PASSWORD_FILE).",
            "Set EVENHAND_DB_VAULT_PASSWORD (or EVENHAND_DB_VAULT_PASSWORD_FILE).",
            "Set EVENHAND_DB_DIVERSITY_PASSWORD (or EVENHAND_DB_DIVERSITY_PASSWORD_FILE).");
  }

  /** A room that reads a new setting must also say it here. */
  @Test
  void knowsEverySettingThatTheSourcesName() throws IOException {
    var unknown = new TreeSet<>(named(Path.of("src/main/java")));
    unknown.addAll(named(Path.of("deploy")));
    unknown.removeIf(name -> Setting.of(name).isPresent());

    assertThat(unknown).as("settings that config.Setting must list").isEmpty();
  }

  private Settings withVaultKeys(String... keys) throws IOException {
    return sound(Map.of("EVENHAND_VAULT_KEY_FILE", file(String.join("\n", keys))));
  }

  private String file(String text) throws IOException {
    var file = Files.createTempFile(temporary, "key", "");
    return Files.writeString(file, text).toString();
  }

  private Settings sound(Map<String, String> others) throws IOException {
    return sound().with(others);
  }

  private Settings sound() throws IOException {
    var names = new HashMap<>(SOUND);
    names.put("EVENHAND_DATA_DIR", temporary.toString());
    for (String login : Set.of("CASEWORK", "VAULT", "DIVERSITY")) {
      Path secret = Files.writeString(temporary.resolve(login), "long, random, of " + login);
      Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
      names.put("EVENHAND_DB_" + login + "_PASSWORD_FILE", secret.toString());
    }
    names.put("EVENHAND_VAULT_KEY_FILE", file("a key of the vault that is kept apart"));
    return new Settings(names);
  }

  private static boolean isTheStartOfASetting(String name) {
    return Arrays.stream(Setting.values()).anyMatch(s -> s.variable().startsWith(name + "_"));
  }

  private static Set<String> named(Path folder) throws IOException {
    var setting = Pattern.compile("EVENHAND_[A-Z]+(_[A-Z]+)*(?![A-Z_*])");
    var found = new TreeSet<String>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        setting.matcher(Files.readString(file)).results().forEach(m -> found.add(m.group()));
      }
    }
    found.removeIf(CheckingTheConfigurationTest::isTheStartOfASetting);
    return found;
  }
}
