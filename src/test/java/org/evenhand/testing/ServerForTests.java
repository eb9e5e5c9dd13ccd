package org.evenhand.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.evenhand.kernel.CivilTime;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Settings;
import org.evenhand.tool.database.Access;
import org.evenhand.tool.database.Durability;
import org.evenhand.tool.database.FileTrees;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.serve.Product;

/**
 * The real product, started once for all tests of a JVM by the code that {@code deploy/run} runs:
 * embedded database with everything durable, migration as its own process, application server on a
 * free port. Its data folder, logs included, is {@code target/server-for-tests-1} (the test run has
 * two JVMs, so there is a second) and stays there for a look until the next run.
 *
 * <p>For tests named {@code *IT} only, because the application must have been packaged.
 */
public final class ServerForTests {
  private static final Path FOLDER =
      Path.of("target", "server-for-tests-" + System.getProperty("evenhand.fork", "1"))
          .toAbsolutePath();
  private static final Map<String, String> SETTINGS =
      Map.of(
          "EVENHAND_PORT", "0",
          "EVENHAND_DEMO", "true",
          "EVENHAND_DEMO_REGULATOR", "none",
          "EVENHAND_DATA_DIR", FOLDER.toString(),
          "EVENHAND_JAVA_OPTIONS", "-Xmx800m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");

  private static Product product;
  private static RuntimeException failure;

  private ServerForTests() {}

  /** Where its pages are, such as {@code http://localhost:41234}; the first call starts it. */
  public static URI address() {
    return product().address();
  }

  /** Its database, entered as one of the logins: for arranging and for looking afterwards. */
  public static Access access(Login login) {
    return product().database().access(login);
  }

  /** What day it is in it; its clock may have been moved by another test. */
  public static LocalDate today() {
    var sql = "select coalesce(sum(seconds_ahead), 0) from casework.clock_shift";
    try (var connection = access(Login.CASEWORK).open();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return CivilTime.dayOf(Clock.systemUTC().instant().plusSeconds(row.getLong(1)));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its database, entered as the superuser, for trials that disturb it. */
  public static Access superuser() {
    return product().database().superuser();
  }

  /** Its data folder: logs, keys, checkpoints. */
  public static Path folder() {
    product();
    return FOLDER;
  }

  /** The application server's process, for tests that kill it at a moment of their own. */
  public static ProcessHandle application() {
    return product().application().toHandle();
  }

  /** Kills the application server as {@code kill -9} does; the database goes on. */
  public static void killApplication() {
    product().killApplication();
  }

  /** Starts the killed application server again, on the same port, and waits until it answers. */
  public static void restartApplication() {
    product().startApplication();
  }

  private static synchronized Product product() {
    if (failure != null) {
      throw new IllegalStateException("the server did not start, see the first error", failure);
    }
    if (product == null) {
      start();
    }
    return product;
  }

  private static void start() {
    try {
      FileTrees.delete(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var settings = new Settings(System.getenv()).with(SETTINGS);
    var starting = new Product(settings, Durability.FULL, Progress.onStandardError());
    Runtime.getRuntime().addShutdownHook(new Thread(starting::close, "stopping the server"));
    try {
      starting.start();
      product = starting;
    } catch (RuntimeException e) {
      failure = e;
      throw e;
    }
  }
}
