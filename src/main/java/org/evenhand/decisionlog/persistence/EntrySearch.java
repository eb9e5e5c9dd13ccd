package org.evenhand.decisionlog.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenhand.decisionlog.api.EntryQuery;
import org.evenhand.decisionlog.api.OpenedEntry;
import org.evenhand.decisionlog.model.CanonicalJson;
import org.evenhand.decisionlog.model.EntryLine;

/** Entries joined to their openings, as a query asks. */
public final class EntrySearch {
  private static final int FETCHED_AT_ONCE = 500;

  private final Connection connection;
  private final StringBuilder where = new StringBuilder(" where e.index > ?");
  private final List<Object> values = new ArrayList<>();

  public EntrySearch(Connection connection, EntryQuery query) throws SQLException {
    this.connection = connection;
    values.add(query.after());
    if (!query.ids().isEmpty()) {
      narrow("e.id = any (?)", connection.createArrayOf("uuid", query.ids().toArray()));
    }
    query.caseReference().ifPresent(r -> narrow("o.fields ->> 'case_reference' = ?", r.value()));
    if (!query.points().isEmpty()) {
      var codes = query.points().stream().map(point -> point.code()).toArray();
      narrow("e.point = any (?)", connection.createArrayOf("text", codes));
    }
    if (!query.kinds().isEmpty()) {
      var names = query.kinds().stream().map(Enum::name).toArray();
      narrow("e.kind = any (?)", connection.createArrayOf("text", names));
    }
    query.from().ifPresent(moment -> narrow("e.at >= ?", Timestamp.from(moment)));
    query.until().ifPresent(moment -> narrow("e.at < ?", Timestamp.from(moment)));
    query.follows().ifPresent(entry -> narrow("e.follows = ?", entry));
  }

  /** How many there are. */
  public long count() throws SQLException {
    try (var select = prepare("select count(*)", "");
        var found = select.executeQuery()) {
      found.next();
      return found.getLong(1);
    }
  }

  /** Some of them, in the order of the log. */
  public List<OpenedEntry> some(long skip, int atMost) throws SQLException {
    var entries = new ArrayList<OpenedEntry>();
    read(" limit " + atMost + " offset " + skip, entries::add);
    return entries;
  }

  /** All of them, in the order of the log, without holding them in memory. */
  public void forEach(Consumer<OpenedEntry> each) throws SQLException {
    read("", each);
  }

  private void read(String window, Consumer<OpenedEntry> each) throws SQLException {
    try (var select = prepare("select e.line, o.fields", " order by e.index" + window)) {
      select.setFetchSize(FETCHED_AT_ONCE);
      try (var found = select.executeQuery()) {
        while (found.next()) {
          each.accept(opened(found));
        }
      }
    }
  }

  private static OpenedEntry opened(ResultSet found) throws SQLException {
    var fields = new TreeMap<String, Object>();
    if (found.getString(2) != null) {
      ((Map<?, ?>) CanonicalJson.read(found.getString(2)))
          .forEach((name, value) -> fields.put((String) name, value));
    }
    return new OpenedEntry(EntryLine.read(found.getString(1)), fields);
  }

  private PreparedStatement prepare(String columns, String rest) throws SQLException {
    var sql =
        columns
            + " from decision_log.entry e left join casework.decision_opening o on o.entry = e.id"
            + where
            + rest;
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }

  private void narrow(String condition, Object value) {
    where.append(" and ").append(condition);
    values.add(value);
  }
}
