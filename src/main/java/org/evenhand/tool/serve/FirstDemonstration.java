package org.evenhand.tool.serve;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.demonstration.api.RegulatorSize;
import org.evenhand.demonstration.api.StartsWith;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.database.LoginSettings;

/**
 * Sees to it that the first start of an empty installation in demonstration mode has a regulator to
 * show. It is made by a process of its own, all or nothing, so that a start killed in the middle
 * begins again; once anything is in the database nothing is added to it.
 */
final class FirstDemonstration {
  /** How much is loaded: full, small or none. */
  static final String SETTING = "EVENHAND_DEMO_REGULATOR";

  private static final String IN_USE =
      "select exists (select from casework.case_file) or exists (select from casework.registrant)"
          + " or exists (select from casework.panel_member)";
  private final Settings settings;
  private final ProductDatabase database;

  FirstDemonstration(Settings settings, ProductDatabase database) {
    this.settings = settings;
    this.database = database;
  }

  /** What is still to be loaded; nothing outside demonstrations and in a database that is used. */
  Optional<RegulatorSize> wanted() {
    var said = settings.text(SETTING).orElse("full");
    var with =
        StartsWith.of(said)
            .orElseThrow(
                () -> new Trouble(SETTING + " is \"" + said + "\"; it is full, small or none."));
    boolean demonstration = settings.flag("EVENHAND_DEMO", true);
    return demonstration && with.size().isPresent() && !isInUse() ? with.size() : Optional.empty();
  }

  /**
   * Makes it.
   *
   * @param keys the rooms' keys, as the server is given them
   * @throws Trouble when it cannot be made
   */
  void make(RegulatorSize size, Map<String, String> keys) {
    var variables = new TreeMap<String, String>(keys);
    variables.put("EVENHAND_DB_URL", database.access(Login.CASEWORK).url());
    for (var login : Login.ofTheServer()) {
      variables.putAll(LoginSettings.variables(login, database.access(login)));
    }
    new ToolProcess(settings)
        .run(
            variables,
            "demo",
            "generate",
            "--registrants",
            "" + size.registrants(),
            "--cases",
            "" + size.cases(),
            "--open",
            "" + size.open(),
            "--seed",
            "" + size.seed());
  }

  private boolean isInUse() {
    try (var connection = database.access(Login.CASEWORK).open();
        var statement = connection.prepareStatement(IN_USE);
        var row = statement.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    } catch (SQLException e) {
      throw new Trouble("The cases cannot be counted: " + e.getMessage(), e);
    }
  }
}
