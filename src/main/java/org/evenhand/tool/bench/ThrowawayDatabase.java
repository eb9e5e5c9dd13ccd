package org.evenhand.tool.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Access;
import org.evenhand.tool.database.Durability;
import org.evenhand.tool.database.EmbeddedPostgres;
import org.evenhand.tool.database.FileTrees;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.database.Migration;
import org.evenhand.tool.database.Secrets;
import org.evenhand.tool.database.ServerPreparation;
import org.evenhand.tool.process.Guard;

/**
 * A migrated database of its own for one measurement, with the settings that installations have.
 * Server and files go when it is closed, or when the process is stopped.
 */
final class ThrowawayDatabase implements AutoCloseable {
  private static final String NAME = "evenhand";
  private final Path folder;
  private final Guard guard;
  private final EmbeddedPostgres server;
  private final Map<Login, String> passwords;
  private final Thread whenStopped = new Thread(this::stop, "throwing the database away");

  private ThrowawayDatabase(
      Path folder, Guard guard, EmbeddedPostgres server, Map<Login, String> passwords) {
    this.folder = folder;
    this.guard = guard;
    this.server = server;
    this.passwords = passwords;
    Runtime.getRuntime().addShutdownHook(whenStopped);
  }

  static ThrowawayDatabase make() {
    try {
      var folder = Files.createTempDirectory("evenhand-bench");
      var guard = new Guard();
      var server = EmbeddedPostgres.start(folder, 0, Durability.FULL, guard);
      var passwords =
          Arrays.stream(Login.values())
              .collect(Collectors.toMap(login -> login, login -> Secrets.random()));
      var database = new ThrowawayDatabase(folder, guard, server, passwords);
      var preparation = new ServerPreparation(server);
      preparation.logins(passwords);
      preparation.database(NAME);
      new Migration(database.access(Login.MIGRATOR), step -> {}).run();
      return database;
    } catch (IOException e) {
      throw new Trouble("No folder can be made for a database to measure with (" + e + ").", e);
    }
  }

  Access access(Login login) {
    return new Access(server.url(NAME), login.role(), passwords.get(login));
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(whenStopped);
    stop();
  }

  private void stop() {
    server.close();
    guard.close();
    try {
      FileTrees.delete(folder);
    } catch (IOException e) {
      System.err.println("evenhand: left behind: " + folder + " (" + e + ")");
    }
  }
}
