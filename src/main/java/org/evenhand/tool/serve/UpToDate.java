package org.evenhand.tool.serve;

import java.sql.SQLException;
import java.util.TreeMap;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Access;
import org.evenhand.tool.database.Fingerprint;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.database.LoginSettings;

/**
 * Sees to it that the database has the form this version needs. The migration runs as a process of
 * its own, with the owner's password in its environment and nobody else's; when there is nothing to
 * do it is not run at all.
 */
final class UpToDate {
  private final Settings settings;
  private final ProductDatabase database;

  UpToDate(Settings settings, ProductDatabase database) {
    this.settings = settings;
    this.database = database;
  }

  /**
   * @throws Trouble when a migration is due and fails, or is due and not ours to do
   */
  void make() {
    if (!isUpToDate()) {
      migrate(
          database
              .owner()
              .orElseThrow(
                  () ->
                      new Trouble(
                          "The database is not of this version. Run \"evenhand migrate\" first, or"
                              + " set EVENHAND_DB_MIGRATOR_PASSWORD so that it is run at the"
                              + " start.")));
    }
  }

  private boolean isUpToDate() {
    try (var connection = database.access(Login.CASEWORK).open()) {
      return Fingerprint.in(connection).filter(Fingerprint.ofThisVersion()::equals).isPresent();
    } catch (SQLException e) {
      return false; // before the first migration the login may not even connect
    }
  }

  private void migrate(Access owner) {
    var variables = new TreeMap<String, String>();
    variables.put("EVENHAND_DB_URL", owner.url());
    variables.putAll(LoginSettings.variables(Login.MIGRATOR, owner));
    new ToolProcess(settings).run(variables, "migrate");
  }
}
