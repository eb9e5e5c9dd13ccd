package org.evenhand.demonstration.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenhand.demonstration.model.Rows;
import org.evenhand.demonstration.model.Table;
import org.evenhand.exchange.BulkCopy;

/** Keeps rows for a while and copies them into their tables, many at once. */
public final class CopiedRows implements Rows {
  private static final int AT_ONCE = 20_000;
  private final Connection connection;
  private final Map<Table, List<Object[]>> pending = new EnumMap<>(Table.class);
  private int count;

  public CopiedRows(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void add(Table table, Object... values) {
    pending.computeIfAbsent(table, some -> new ArrayList<>()).add(values);
    if (++count >= AT_ONCE) {
      flush();
    }
  }

  /** Writes what is still kept. */
  public void flush() {
    try {
      for (var rows : pending.entrySet()) {
        copy(rows.getKey(), rows.getValue());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("writing the history", e);
    }
    pending.clear();
    count = 0;
  }

  private void copy(Table table, List<Object[]> rows) throws SQLException {
    try (var copy = new BulkCopy(connection, table.target())) {
      for (var row : rows) {
        copy.row(row);
      }
      copy.finish();
    } catch (SQLException e) {
      throw new SQLException(table + ": " + e.getMessage(), e);
    }
  }
}
