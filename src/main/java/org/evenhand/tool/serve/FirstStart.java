package org.evenhand.tool.serve;

import java.sql.SQLException;
import org.evenhand.kernel.Role;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Login;

/** What a first start must be told, looked at before the application is started. */
final class FirstStart {
  private static final String ADMINISTRATORS =
      "select count(*) from identity.account where enabled and not demonstration and ? = any(roles)";

  private final Settings settings;
  private final ProductDatabase database;

  FirstStart(Settings settings, ProductDatabase database) {
    this.settings = settings;
    this.database = database;
  }

  /**
   * Outside a demonstration somebody must be able to let the others in.
   *
   * @throws Trouble when there is no administrator and the environment names none
   */
  void mustHaveAnAdministrator() {
    boolean demonstration = settings.flag("EVENHAND_DEMO", true);
    boolean named =
        settings.text("EVENHAND_ADMIN_USER").isPresent()
            && settings.secret("EVENHAND_ADMIN_PASSWORD").isPresent();
    if (!demonstration && !named && administrators() == 0) {
      throw new Trouble(
          "Nobody could sign in: set EVENHAND_ADMIN_USER and EVENHAND_ADMIN_PASSWORD (or"
              + " EVENHAND_ADMIN_PASSWORD_FILE) for this first start without demonstration.");
    }
  }

  private int administrators() {
    try (var connection = database.access(Login.CASEWORK).open();
        var statement = connection.prepareStatement(ADMINISTRATORS)) {
      statement.setString(1, Role.SYSTEM_ADMIN.code());
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new Trouble("The accounts cannot be read: " + e.getMessage(), e);
    }
  }
}
