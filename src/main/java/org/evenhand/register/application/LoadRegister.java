package org.evenhand.register.application;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.evenhand.exchange.Progress;
import org.evenhand.exchange.RowProblems;
import org.evenhand.exchange.RowReport;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.register.model.FeedReader;
import org.evenhand.register.persistence.RegisterFeed;

/**
 * Loads a file of the feed as {@link ImportRegister} does, as part of a larger transaction of the
 * command line that loads more than a register, all of it or nothing.
 */
public final class LoadRegister {
  private final Connection connection;
  private final IdSource ids;
  private final Clock clock;

  /**
   * @param connection whose transaction the caller ends: committed when the report says applied
   */
  public LoadRegister(Connection connection, IdSource ids, Clock clock) {
    this.connection = connection;
    this.ids = ids;
    this.clock = clock;
  }

  /** Loads the file if nothing is wrong with it, and says what was found and done. */
  public RowReport load(InputStream file, Actor actor, Progress progress) throws SQLException {
    var problems = new RowProblems("register");
    var rows = new FeedFile(file, problems, new FeedReader(CivilTime.today(clock)), progress);
    try {
      return new RegisterFeed(null, ids, clock)
          .loadOn(connection, rows, problems, false, actor, progress);
    } catch (UncheckedIOException e) {
      throw new SQLException("the file cannot be read", e);
    }
  }
}
