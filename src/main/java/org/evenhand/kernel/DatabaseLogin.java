package org.evenhand.kernel;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * One of the server's logins to the database, for whoever asks whether it answers and nothing else.
 * The room that a login belongs to makes it known; nobody gets at the data through it.
 */
public final class DatabaseLogin {
  private final String name;
  private final DataSource source;

  public DatabaseLogin(String name, DataSource source) {
    this.name = name;
    this.source = source;
  }

  public String name() {
    return name;
  }

  /** Whether the database answers this login in time; it is asked anew each time. */
  public boolean answersWithin(int seconds) {
    try (var connection = source.getConnection()) {
      return connection.isValid(seconds);
    } catch (SQLException silent) {
      return false;
    }
  }
}
