package org.evenhand.tool.bench.lists;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.evenhand.tool.database.Access;

/** How many statements the server's logins send, as the embedded database writes them down. */
public final class ServerStatements implements AutoCloseable {
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?m)^\\S+ \\S+ \\S+ \\[\\d+] evenhand_\\w+@\\w+ LOG: {2}(?:execute [^:]+|statement):"
              + " (?!BEGIN$|COMMIT$|ROLLBACK$|SET )");

  private final Access superuser;
  private final Path log;

  private ServerStatements(Access superuser, Path log) {
    this.superuser = superuser;
    this.log = log;
  }

  /**
   * Has them written down until it is closed.
   *
   * @param superuser the way into the embedded database that may change its settings
   * @param log the file it writes
   */
  public static ServerStatements of(Access superuser, Path log) throws SQLException {
    var statements = new ServerStatements(superuser, log);
    statements.execute("alter system set log_statement = 'all'");
    return statements;
  }

  /** What is sent while something is done, beginnings and ends of transactions left out. */
  public int during(Runnable something) {
    var from = log.toFile().length();
    something.run();
    return (int) STATEMENT.matcher(since(from)).results().count();
  }

  private String since(long from) {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      var bytes = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void execute(String setting) throws SQLException {
    try (var connection = superuser.open();
        var statement = connection.createStatement()) {
      statement.execute(setting);
      statement.execute("select pg_reload_conf()");
    }
    try {
      Thread.sleep(500); // PostgreSQL does not say when each connection has read the new setting
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws SQLException {
    execute("alter system reset log_statement");
  }
}
