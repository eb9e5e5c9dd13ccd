package org.evenhand.tool.database;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.process.Guard;
import org.evenhand.tool.process.Signals;

/**
 * A PostgreSQL server of our own, as a child process in a session of its own (so that Ctrl-C
 * reaches only us, and we stop it last). It listens on the loopback address only, asks everybody
 * for a password, and keeps its files in the data folder.
 *
 * <p>The caller makes sure that one start at a time uses a data folder. A server that an earlier,
 * killed start left behind on the folder is stopped first.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long LOG_LIMIT = 10_000_000; // bytes, looked at when a start begins
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "password_encryption=scram-sha-256",
          "max_connections=100",
          "shared_buffers=128MB",
          "jit=off",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_line_prefix=%m [%p] %u@%d ",
          // what people wrote must not reach the log by way of an error message
          "log_error_verbosity=terse",
          "log_min_error_statement=panic",
          "log_parameter_max_length_on_error=0");

  private final Cluster cluster;
  private final Durability durability;
  private final Path log;
  private final Guard guard;
  private int port;
  private Process server;

  private EmbeddedPostgres(Cluster cluster, Durability durability, Path log, Guard guard) {
    this.cluster = cluster;
    this.durability = durability;
    this.log = log;
    this.guard = guard;
  }

  /**
   * Starts the server, initialising its files on the first start, and returns when it answers.
   *
   * @param folder the data folder; made if missing
   * @param port the port to listen on, or 0 for a free one
   * @param guard stops the server should this process be killed
   * @throws Trouble with one line for the terminal when it cannot start; nothing is lost then
   */
  public static EmbeddedPostgres start(Path folder, int port, Durability durability, Guard guard) {
    return start(folder, port, durability, guard, ServerAccount.choose());
  }

  static EmbeddedPostgres start(
      Path folder, int port, Durability durability, Guard guard, ServerAccount account) {
    Path home = folder.toAbsolutePath().normalize();
    PostgresBinaries binaries = PostgresBinaries.in(CacheFolder.forPrograms(account));
    var cluster = new Cluster(home);
    Path log = home.resolve("logs").resolve("database.log");
    try {
      Files.createDirectories(log.getParent());
      if (log.toFile().length() > LOG_LIMIT) {
        Files.move(log, log.resolveSibling("database.1.log"), REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new Trouble("Cannot write to " + home + " (" + e + ").", e);
    }
    cluster.makeReady(binaries, account, durability == Durability.NONE);
    account.mustReach(home);
    account.mustReach(binaries.home());
    var postgres = new EmbeddedPostgres(cluster, durability, log, guard);
    new Orphan(cluster.directory()).stop();
    postgres.launch(binaries, account, port);
    return postgres;
  }

  /** The superuser's access to one of the server's databases. */
  public Access superuser(String database) {
    return new Access(url(database), "postgres", cluster.password());
  }

  /** The JDBC address of one of the server's databases. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public int port() {
    return port;
  }

  /** Whether the server process is there. */
  public boolean isRunning() {
    return server.isAlive();
  }

  /** Stops the server: sessions are cut, and committed work is kept where it is durable. */
  @Override
  public void close() {
    Signals.stop(server, durability.stopSignal(), Duration.ofSeconds(60));
    guard.forget(server);
  }

  private void launch(PostgresBinaries binaries, ServerAccount account, int wanted) {
    for (int attempt = 1; ; attempt++) {
      port = wanted == 0 ? freePort() : wanted;
      long logged = log.toFile().length();
      spawn(account.command(commandLine(binaries)));
      String failure = waitUntilItAnswers(logged);
      if (failure.isEmpty()) {
        return;
      }
      boolean portTaken = failure.contains("could not create any TCP/IP sockets");
      if (portTaken && wanted != 0) {
        throw new Trouble("Port " + port + " for the database is in use by another program.");
      }
      if (!portTaken || attempt == 5) {
        throw cluster.damaged("PostgreSQL says: " + failure + "; see " + log);
      }
    }
  }

  private List<String> commandLine(PostgresBinaries binaries) {
    var line = new ArrayList<String>();
    line.addAll(List.of(binaries.program("postgres"), "-D", cluster.directory().toString()));
    line.addAll(List.of("-p", Integer.toString(port)));
    for (var settings : List.of(SETTINGS, durability.settings())) {
      settings.forEach(setting -> line.addAll(List.of("-c", setting)));
    }
    return line;
  }

  private void spawn(List<String> command) {
    try {
      server =
          new ProcessBuilder(command)
              .directory(cluster.directory().getRoot().toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
    } catch (IOException e) {
      throw new Trouble("PostgreSQL cannot be started (" + e.getMessage() + ").", e);
    }
    guard.entrust(server, durability.stopSignal());
  }

  /** Empty when the server answers; otherwise why it ended, in its own words. */
  private String waitUntilItAnswers(long logged) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (server.isAlive() && System.nanoTime() < end) {
      try (var connection = superuser("postgres").open()) {
        return "";
      } catch (SQLException e) {
        if ("28P01".equals(e.getSQLState())) {
          close();
          throw new Trouble(
              "The database does not accept the password in the keys folder beside it; put the file"
                  + " keys/database-superuser back from a backup.");
        }
        pause();
      }
    }
    boolean slow = server.isAlive();
    close();
    return slow ? "not ready after " + PATIENCE.toMinutes() + " minutes" : lastWords(logged);
  }

  private String lastWords(long logged) {
    try {
      String said = Files.readString(log).substring((int) Math.min(logged, log.toFile().length()));
      return said.lines()
          .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
          .map(line -> line.replaceFirst("^.*?(FATAL|PANIC): *", ""))
          .reduce((first, second) -> second)
          .orElse("it ended with exit code " + server.exitValue());
    } catch (IOException e) {
      return "it ended and its log cannot be read";
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new Trouble("There is no free port on this machine (" + e.getMessage() + ").", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(25);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted while the database was starting.", e);
    }
  }
}
