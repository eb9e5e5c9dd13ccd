package org.evenhand.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.evenhand.tool.database.Access;
import org.evenhand.tool.database.Login;

/**
 * What the running product asks of its database, as the database itself writes it down: every
 * statement of the casework login, by transaction. Nothing of the product is changed or wrapped.
 */
public final class StatementLog {
  private static final Pattern LINE =
      Pattern.compile(
          "^\\S+ \\S+ \\S+ \\[(\\d+)] (\\w+)@\\w+ LOG: {2}(?:execute [^:]+|statement): ?(.*)$");
  private static StatementLog running;

  private final Path file;

  private StatementLog(Path file) {
    this.file = file;
  }

  /**
   * Statements between a beginning and an end on one connection.
   *
   * @param statements in order, the first line of each, without the beginning and the end
   * @param committed whether it was kept
   */
  public record Transaction(List<String> statements, boolean committed) {
    /** How many of its statements write. */
    public long writes() {
      return statements.stream().filter(StatementLog::writes).count();
    }

    /** Whether any of its statements contains this. */
    public boolean has(String text) {
      return statements.stream().anyMatch(statement -> statement.contains(text));
    }
  }

  /** Has the database of {@link ServerForTests} write its statements down from now on. */
  public static synchronized StatementLog ofTheServer() {
    if (running == null) {
      var folder = ServerForTests.folder();
      try {
        var password = Files.readString(folder.resolve("keys/database-superuser")).strip();
        var casework = ServerForTests.access(Login.CASEWORK);
        try (var connection = new Access(casework.url(), "postgres", password).open();
            var statement = connection.createStatement()) {
          statement.execute("alter system set log_statement = 'all'");
          statement.execute("select pg_reload_conf()");
        }
      } catch (IOException | SQLException e) {
        throw new IllegalStateException("the database does not write its statements down", e);
      }
      running = new StatementLog(folder.resolve("logs/database.log"));
    }
    return running;
  }

  /** What is asked while something is done; a transaction that begins meanwhile is waited for. */
  public List<Transaction> during(Runnable something) {
    var from = file.toFile().length();
    something.run();
    return transactions(appended(from));
  }

  private List<String> appended(long from) {
    try (var log = new RandomAccessFile(file.toFile(), "r")) {
      var bytes = new byte[(int) (log.length() - from)];
      log.seek(from);
      log.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whole ones only: one that had begun before, or has not ended, is left out. */
  static List<Transaction> transactions(List<String> lines) {
    var ended = new ArrayList<Transaction>();
    var going = new LinkedHashMap<String, List<String>>();
    for (var line : lines) {
      var found = LINE.matcher(line);
      if (!found.matches() || !found.group(2).equals(Login.CASEWORK.role())) {
        continue;
      }
      var connection = found.group(1);
      var statement = found.group(3).strip();
      switch (statement) {
        case "BEGIN" -> going.put(connection, new ArrayList<>());
        case "COMMIT", "ROLLBACK" -> {
          var statements = going.remove(connection);
          if (statements != null) {
            ended.add(new Transaction(List.copyOf(statements), statement.equals("COMMIT")));
          }
        }
        default -> {
          if (going.containsKey(connection)) {
            going.get(connection).add(statement);
          } else if (!statement.isEmpty()) {
            ended.add(new Transaction(List.of(statement), true));
          }
        }
      }
    }
    return ended;
  }

  /** Those that wrote something that was kept. */
  public static Predicate<Transaction> kept() {
    return transaction -> transaction.committed() && transaction.writes() > 0;
  }

  static boolean writes(String statement) {
    return statement
        .toLowerCase()
        .matches("(insert|update|delete|merge|truncate|with .* (insert|update|delete))\\b.*");
  }
}
