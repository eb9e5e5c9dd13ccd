package org.evenhand.tool.serve;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Collectors;
import org.evenhand.identity.application.FirstAdministrator;
import org.evenhand.kernel.Problem;
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
   * @throws Trouble when there is no administrator and the environment names none that will do
   */
  void mustHaveAnAdministrator() {
    if (settings.flag("EVENHAND_DEMO", true) || administrators() > 0) {
      return;
    }
    var user = settings.text("EVENHAND_ADMIN_USER");
    var password = settings.secret("EVENHAND_ADMIN_PASSWORD");
    if (user.isEmpty() || password.isEmpty()) {
      throw new Trouble(
          "Nobody could sign in: set EVENHAND_ADMIN_USER and EVENHAND_ADMIN_PASSWORD (or"
              + " EVENHAND_ADMIN_PASSWORD_FILE) for this first start without demonstration.");
    }
    var problems = FirstAdministrator.problems(user.get(), password.get());
    if (!problems.isEmpty()) {
      throw new Trouble(
          "The administrator that EVENHAND_ADMIN_USER and EVENHAND_ADMIN_PASSWORD name cannot be"
              + " made: "
              + problems.stream().map(FirstStart::inWords).collect(Collectors.joining("; "))
              + ".");
    }
  }

  private static String inWords(Problem problem) {
    var words = new Properties();
    try (var in = FirstStart.class.getResourceAsStream("/messages/identity.properties");
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var text = words.getProperty(problem.key(), problem.key());
    return problem.arguments().isEmpty()
        ? text
        : text.replace("{0}", problem.arguments().get(0).toString());
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
