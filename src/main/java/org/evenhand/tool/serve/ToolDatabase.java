package org.evenhand.tool.serve;

import java.nio.file.Path;
import org.evenhand.tool.Settings;
import org.evenhand.tool.database.Access;
import org.evenhand.tool.database.Durability;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.database.LoginSettings;
import org.evenhand.tool.process.Guard;

/**
 * The database as a command of the tool enters it (ADR 0012): the one that {@code EVENHAND_DB_URL}
 * names; else the embedded one of the data folder, beside a server that is running on it, or
 * started for as long as the command lasts.
 *
 * <pre>{@code
 * try (var database = ToolDatabase.open(Settings.ofThisProcess())) {
 *   var source = database.access(Login.CASEWORK).dataSource();
 * }
 * }</pre>
 */
public final class ToolDatabase implements AutoCloseable {

  /** How a login is entered. */
  @FunctionalInterface
  private interface Logins {
    Access of(Login login);
  }

  private final Logins logins;
  private final Started started;

  private ToolDatabase(Logins logins, Started started) {
    this.logins = logins;
    this.started = started;
  }

  /**
   * Opens it, up to date.
   *
   * @throws org.evenhand.tool.Trouble when it cannot be reached or started
   */
  public static ToolDatabase open(Settings settings) {
    var url = settings.text("EVENHAND_DB_URL");
    if (url.isPresent()) {
      return new ToolDatabase(
          login -> LoginSettings.access(settings, url.get(), login), new Started());
    }
    Path place = DataFolder.placeOf(settings);
    return DataFolder.user(place).isPresent() ? beside(place) : alone(settings, place);
  }

  /**
   * How to enter as a login; a login whose password is not set is Trouble only when it is asked.
   */
  public Access access(Login login) {
    return logins.of(login);
  }

  @Override
  public void close() {
    started.close();
  }

  private static ToolDatabase beside(Path place) {
    String url = DataFolder.published(place);
    var keyring = new Keyring(place.resolve("keys"));
    return new ToolDatabase(
        login -> new Access(url, login.role(), keyring.password(login)), new Started());
  }

  private static ToolDatabase alone(Settings settings, Path place) {
    var started = new Started();
    Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stopping"));
    try {
      var folder = started.add(DataFolder.take(place));
      var guard = started.add(new Guard());
      var database =
          started.add(ProductDatabase.embedded(settings, folder, Durability.FULL, guard));
      new UpToDate(settings, database).make();
      return new ToolDatabase(
          login -> login == Login.MIGRATOR ? database.owner().get() : database.access(login),
          started);
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
  }
}
