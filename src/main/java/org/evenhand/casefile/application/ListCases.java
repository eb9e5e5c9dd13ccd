package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.evenhand.casefile.api.CaseFilter;
import org.evenhand.casefile.api.CaseRow;
import org.evenhand.casefile.api.Sight;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.persistence.CaseSearch;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Page;

/**
 * Lists cases, newest first, from our own tables: only such as the reader may be shown, so that
 * counts and pages tell nothing of others.
 */
@Dependent
public class ListCases {
  private static final String COLUMNS =
      "select f.reference, coalesce(p.name, '') as name, f.stage, f.received_on, f.source_type,"
          + " f.outcome";
  private static final String NEWEST_FIRST = " order by f.received_on desc, f.reference desc";

  private final DataSource source;

  @Inject
  public ListCases(@Casework DataSource source) {
    this.source = source;
  }

  /**
   * One page.
   *
   * @param first how many to pass over
   * @param size how many at most
   */
  public Page<CaseRow> list(CaseFilter filter, int first, int size) {
    if (filter.sight().isNothing()) {
      return new Page<>(List.of(), 0);
    }
    var search = new CaseSearch(filter);
    try (var connection = source.getConnection()) {
      return new Page<>(rows(connection, search, first, size), count(connection, search));
    } catch (SQLException e) {
      throw new IllegalStateException("listing cases", e);
    }
  }

  /** All of them: for a file to take away. */
  public List<CaseRow> all(CaseFilter filter) {
    return list(filter, 0, Integer.MAX_VALUE).items();
  }

  /** Those of some cases that the reader may be shown: one question for a list of other things. */
  public Set<CaseReference> seen(Sight sight, Collection<CaseReference> some) {
    if (sight.isNothing() || some.isEmpty()) {
      return Set.of();
    }
    try (var connection = source.getConnection();
        var query = new CaseSearch(sight, some).prepare(connection, "select f.reference", "")) {
      var found = query.executeQuery();
      var seen = new HashSet<CaseReference>();
      while (found.next()) {
        seen.add(new CaseReference(found.getString(1)));
      }
      return seen;
    } catch (SQLException e) {
      throw new IllegalStateException("listing cases", e);
    }
  }

  private static long count(Connection connection, CaseSearch search) throws SQLException {
    try (var query = search.prepare(connection, "select count(*)", "")) {
      var found = query.executeQuery();
      found.next();
      return found.getLong(1);
    }
  }

  private static List<CaseRow> rows(Connection connection, CaseSearch search, int first, int size)
      throws SQLException {
    var page = NEWEST_FIRST + " limit " + size + " offset " + first;
    try (var query = search.prepare(connection, COLUMNS, page)) {
      var found = query.executeQuery();
      var rows = new ArrayList<CaseRow>();
      while (found.next()) {
        rows.add(row(found));
      }
      return rows;
    }
  }

  private static CaseRow row(ResultSet found) throws SQLException {
    return new CaseRow(
        new CaseReference(found.getString("reference")),
        found.getString("name"),
        Stage.valueOf(found.getString("stage")),
        found.getObject("received_on", LocalDate.class),
        SourceType.valueOf(found.getString("source_type")),
        found.getString("outcome"));
  }
}
