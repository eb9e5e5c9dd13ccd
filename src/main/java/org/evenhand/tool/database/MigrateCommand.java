package org.evenhand.tool.database;

import java.util.List;
import java.util.concurrent.Callable;
import org.evenhand.tool.Json;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import picocli.CommandLine.Command;

/** {@code evenhand migrate}: its own process, the only one that is given the owner's password. */
@Command(
    name = "migrate",
    mixinStandardHelpOptions = true,
    description = {
      "Brings the database to the form this version needs, as its owner.",
      "",
      "Reads EVENHAND_DB_URL, EVENHAND_DB_MIGRATOR_USER (evenhand_migrator unless set) and"
          + " EVENHAND_DB_MIGRATOR_PASSWORD or _PASSWORD_FILE. On a server of your own an"
          + " administrator first runs deploy/database/roles.sql, which makes the logins; the"
          + " embedded server of deploy/run does that by itself. Running it again changes nothing.",
    })
public final class MigrateCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    Settings settings = Settings.ofThisProcess();
    String url =
        settings
            .text("EVENHAND_DB_URL")
            .orElseThrow(
                () ->
                    new Trouble(
                        "Set EVENHAND_DB_URL, for example"
                            + " jdbc:postgresql://db.example.org:5432/evenhand (deploy/run migrates"
                            + " its embedded database by itself)."));
    Access migrator = LoginSettings.access(settings, url, Login.MIGRATOR);
    var migrated = new Migration(migrator, step -> {}).run();
    Json.print(new Report(migrated));
    return 0;
  }

  private record Report(List<Migration.Migrated> schemas) {}
}
