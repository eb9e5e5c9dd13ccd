package org.evenhand.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.tool.database.Access;
import org.evenhand.tool.database.Durability;
import org.evenhand.tool.database.EmbeddedPostgres;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.database.Migration;
import org.evenhand.tool.database.Secrets;
import org.evenhand.tool.database.ServerPreparation;
import org.evenhand.tool.process.Guard;

/**
 * Real PostgreSQL databases for tests. The first call in a JVM starts one embedded server and
 * migrates one template; {@link #fresh()} then copies the template in a fraction of a second. A
 * test class keeps its database in a static field:
 *
 * <pre>{@code
 * private static final TestDatabase DATABASE = Databases.fresh();
 * }</pre>
 *
 * <p>The server and its files go when the JVM ends, also when it is killed.
 */
public final class Databases {
  private static final String TEMPLATE = "evenhand_template";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** All there are: the server takes only so many connections, and hundreds of tests have one. */
  private static final Queue<TestDatabase> IN_USE = new ConcurrentLinkedQueue<>();

  private static EmbeddedPostgres server;
  private static boolean ready;
  private static Map<Login, String> passwords;

  private Databases() {}

  /** A new database with every migration applied and no rows of ours. */
  public static TestDatabase fresh() {
    start();
    return created("evenhand_test_" + NUMBER.incrementAndGet(), TEMPLATE);
  }

  /** A new database without any schema of ours, as an administrator hands it over. */
  public static TestDatabase empty() {
    start();
    return created("evenhand_empty_" + NUMBER.incrementAndGet(), "template0");
  }

  /** The server, for tests of the ground itself. */
  public static synchronized EmbeddedPostgres server() {
    start();
    return server;
  }

  private static synchronized void start() {
    if (ready) {
      return;
    }
    if (server != null) {
      throw new IllegalStateException(
          "the test databases could not be set up, see the first error");
    }
    try {
      Path work = Files.createDirectories(Path.of("target", "databases"));
      Path folder = Files.createTempDirectory(work, "server").toAbsolutePath();
      var guard = new Guard();
      server = EmbeddedPostgres.start(folder, 0, Durability.NONE, guard);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder, guard)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    passwords =
        Arrays.stream(Login.values())
            .collect(Collectors.toMap(Function.identity(), login -> Secrets.random()));
    var preparation = new ServerPreparation(server);
    preparation.logins(passwords);
    preparation.database(TEMPLATE);
    new Migration(access(TEMPLATE, Login.MIGRATOR), step -> {}).run();
    ready = true;
  }

  private static TestDatabase created(String name, String template) {
    try (Connection connection = server.superuser("postgres").open();
        var statement = connection.createStatement()) {
      statement.execute(
          "create database " + name + " owner evenhand_migrator template " + template);
      statement.execute("revoke all on database " + name + " from public");
      statement.execute(
          "grant connect on database "
              + name
              + " to evenhand_casework, evenhand_vault, evenhand_diversity");
    } catch (SQLException e) {
      throw new IllegalStateException("cannot make the database " + name, e);
    }
    var database = new TestDatabase(login -> access(name, login), server.superuser(name));
    IN_USE.forEach(TestDatabase::rest);
    IN_USE.add(database);
    return database;
  }

  private static Access access(String database, Login login) {
    return new Access(server.url(database), login.role(), passwords.get(login));
  }

  private static void end(Path folder, Guard guard) {
    server.close();
    guard.close();
    try {
      // hundreds of databases: nobody waits for that
      new ProcessBuilder("setsid", "rm", "-rf", folder.toString()).start();
    } catch (IOException e) {
      System.err.println("left behind: " + folder + " (" + e + ")");
    }
  }
}
