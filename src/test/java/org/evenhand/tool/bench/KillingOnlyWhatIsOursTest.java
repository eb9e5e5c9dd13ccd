package org.evenhand.tool.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code bench kills} in the environment of somebody who runs a real regulator. */
class KillingOnlyWhatIsOursTest {
  private static final Map<String, String> REAL =
      Map.of(
          "EVENHAND_DB_URL", "jdbc:postgresql://real/evenhand",
          "EVENHAND_DB_CASEWORK_PASSWORD_FILE", "/run/secrets/casework",
          "EVENHAND_DATA_DIR", "/srv/evenhand",
          "EVENHAND_DEMO", "false",
          "EVENHAND_JAVA_OPTIONS", "-Xmx2g",
          "PATH", "/usr/bin");

  @Test
  void neverComesNearTheirDatabaseOrFolder() {
    var settings = BenchKillsCommand.settingsOf(Path.of("/tmp/trial"), REAL);

    assertThat(settings.all())
        .doesNotContainKeys("EVENHAND_DB_URL", "EVENHAND_DB_CASEWORK_PASSWORD_FILE")
        .containsEntry("EVENHAND_DATA_DIR", "/tmp/trial/data")
        .containsEntry("EVENHAND_DEMO", "true")
        .containsEntry("EVENHAND_JAVA_OPTIONS", "-Xmx2g");
  }
}
