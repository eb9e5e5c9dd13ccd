package org.evenhand.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Durability;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.database.LoginSettings;
import org.evenhand.tool.process.Guard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an administrator keeps the database and somebody else migrates it. */
class ServingFromADatabaseElsewhereTest {
  @TempDir private Path temporary;

  @Test
  void goesWithoutTheOwnersPasswordWhenTheDatabaseIsOfThisVersion() {
    var settings = serverOnly(Databases.fresh());

    assertThat(open(settings).owner()).isEmpty();
    assertThatCode(() -> new UpToDate(settings, open(settings)).make()).doesNotThrowAnyException();
  }

  @Test
  void saysThatSomebodyMustMigrateFirst() {
    var settings = serverOnly(Databases.empty());

    assertThatThrownBy(() -> new UpToDate(settings, open(settings)).make())
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("Run \"evenhand migrate\" first");
  }

  @Test
  void migratesInAProcessOfItsOwnWhenItIsGivenTheOwnersPassword() {
    TestDatabase database = Databases.empty();
    var settings = serverOnly(database).with(variables(database, Login.MIGRATOR));

    new UpToDate(settings, open(settings)).make();

    assertThatCode(() -> new UpToDate(serverOnly(database), open(settings)).make())
        .doesNotThrowAnyException();
  }

  private ProductDatabase open(Settings settings) {
    try (var folder = DataFolder.take(temporary.resolve("data"));
        var guard = new Guard()) {
      return ProductDatabase.open(settings, folder, Durability.FULL, guard);
    }
  }

  private static Settings serverOnly(TestDatabase database) {
    var names = new HashMap<String, String>();
    names.put("EVENHAND_DB_URL", database.access(Login.CASEWORK).url());
    Login.ofTheServer().forEach(login -> names.putAll(variables(database, login)));
    return new Settings(names);
  }

  private static Map<String, String> variables(TestDatabase database, Login login) {
    return LoginSettings.variables(login, database.access(login));
  }
}
