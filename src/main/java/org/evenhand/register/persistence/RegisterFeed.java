package org.evenhand.register.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.exchange.Progress;
import org.evenhand.exchange.RowProblems;
import org.evenhand.exchange.RowReport;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.IdSource;
import org.evenhand.register.model.FeedRow;
import org.evenhand.register.persistence.FeedComparison.Result;

/** The register's side of an import: stage, compare, and merge or drop, in one transaction. */
@Dependent
public class RegisterFeed {
  private final DataSource source;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public RegisterFeed(@Casework DataSource source, IdSource ids, Clock clock) {
    this.source = source;
    this.ids = ids;
    this.clock = clock;
  }

  /** A file of the feed, read row by row. */
  public interface Rows {
    /** Hands every sound row on, in order, and answers how many rows there are in all. */
    long read(Sound sound) throws IOException;

    /** The SHA-256 of the file as hexadecimal digits, once it has been read. */
    String sha256();
  }

  /** Takes one sound row. */
  @FunctionalInterface
  public interface Sound {
    void take(FeedRow row);
  }

  /** Loads the rows, unless it is a dry run or something is wrong with one of them. */
  public RowReport load(
      Rows rows, RowProblems problems, boolean dryRun, Actor actor, Progress progress) {
    return new OwnTransaction(source)
        .decide(
            connection -> loadOn(connection, rows, problems, dryRun, actor, progress),
            RowReport::applied);
  }

  /** The same on a connection whose transaction the caller ends, by the report. */
  public RowReport loadOn(
      Connection connection,
      Rows rows,
      RowProblems problems,
      boolean dryRun,
      Actor actor,
      Progress progress)
      throws SQLException {
    var read = stage(connection, rows);
    progress.reached("compare", read);
    var result = new FeedComparison(connection).compare(problems);
    var stays = !dryRun && problems.isEmpty();
    if (stays && !result.changesNothing()) {
      progress.reached("write", result.toAdd() + result.toChange());
      FeedMerge.write(connection);
      record(connection, rows, read, result, actor);
    }
    FeedStage.empty(connection);
    return report(stays, read, result, problems);
  }

  private long stage(Connection connection, Rows rows) throws SQLException {
    try (var stage = new FeedStage(connection, ids)) {
      var read = rows.read(row -> add(stage, row));
      stage.complete();
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(FeedStage stage, FeedRow row) {
    try {
      stage.add(row);
    } catch (SQLException e) {
      throw new IllegalStateException("staging row " + row.row(), e);
    }
  }

  private void record(Connection connection, Rows rows, long read, Result result, Actor actor)
      throws SQLException {
    var sql =
        "insert into casework.register_import (id, at, account, sha256, rows_read, added, changed)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    try (var insert = connection.prepareStatement(sql)) {
      insert.setObject(1, ids.next());
      insert.setTimestamp(2, Timestamp.from(clock.instant()));
      insert.setString(3, actor.account());
      insert.setString(4, rows.sha256());
      insert.setLong(5, read);
      insert.setLong(6, result.toAdd());
      insert.setLong(7, result.toChange());
      insert.executeUpdate();
    }
  }

  private static RowReport report(boolean applied, long read, Result result, RowProblems problems) {
    return new RowReport(
        applied,
        read,
        result.toAdd(),
        result.toChange(),
        result.unchanged(),
        result.employers(),
        problems.count(),
        problems.inOrder());
  }
}
