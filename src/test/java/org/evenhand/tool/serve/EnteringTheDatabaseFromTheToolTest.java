package org.evenhand.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Access;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnteringTheDatabaseFromTheToolTest {
  @TempDir private Path temporary;

  @Test
  void startsTheEmbeddedOneForAsLongAsTheCommandLasts() throws SQLException {
    Path data = temporary.resolve("data");
    try (var database = ToolDatabase.open(embedded(data))) {
      assertThat(user(database.access(Login.CASEWORK))).isEqualTo("evenhand_casework");
      assertThat(DataFolder.user(data)).isPresent();

      try (var beside = ToolDatabase.open(embedded(data))) {
        assertThat(beside.access(Login.DIVERSITY).url())
            .isEqualTo(database.access(Login.DIVERSITY).url());
        assertThat(user(beside.access(Login.DIVERSITY))).isEqualTo("evenhand_diversity");
      }
    }
    assertThat(DataFolder.user(data)).isEmpty();
    assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();
  }

  @Test
  void entersTheOneThatTheEnvironmentNames() throws SQLException {
    TestDatabase elsewhere = Databases.fresh();
    var vault = elsewhere.access(Login.VAULT);
    var settings =
        new Settings(
            Map.of("EVENHAND_DB_URL", vault.url(), "EVENHAND_DB_VAULT_PASSWORD", vault.password()));

    try (var database = ToolDatabase.open(settings)) {
      assertThat(user(database.access(Login.VAULT))).isEqualTo("evenhand_vault");
      assertThatThrownBy(() -> database.access(Login.CASEWORK))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("Set EVENHAND_DB_CASEWORK_PASSWORD");
    }
  }

  private static Settings embedded(Path data) {
    return new Settings(Map.of("EVENHAND_DATA_DIR", data.toString()));
  }

  private static String user(Access access) throws SQLException {
    try (var connection = access.open();
        var row = connection.createStatement().executeQuery("select current_user")) {
      row.next();
      return row.getString(1);
    }
  }
}
