package org.evenhand.fairness.representation.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.diversity.api.BenchmarkShare;
import org.evenhand.diversity.api.BenchmarkShare.Against;
import org.evenhand.fairness.representation.api.BenchmarkView;

/** Benchmarks as they were loaded. */
public final class Benchmarks {
  /** The group of those of whom nothing is known. */
  public static final String UNKNOWN = "UNKNOWN";

  private static final String SHARES =
      """
      select b.kind, s.item, s.grp, s.people,
             coalesce((select people from casework.benchmark_share u
                        where u.benchmark_id = b.id and u.item = s.item and u.grp = 'UNKNOWN'), 0),
             sum(s.people) over (partition by b.id, s.item)
        from casework.benchmark b join casework.benchmark_share s on s.benchmark_id = b.id
       where b.id in (%s)
       order by b.kind, s.item, s.grp
      """;
  private static final String OF_A_SET =
      "select benchmark_id from casework.panel_set_benchmark where set = ?";
  private static final String NEWEST =
      """
      select id from (select distinct on (kind) id, kind from casework.benchmark
                       order by kind, as_at desc, version desc) newest
       where kind = ?
      """;

  private final Connection connection;

  public Benchmarks(Connection connection) {
    this.connection = connection;
  }

  public List<BenchmarkShare> ofSet(String set) throws SQLException {
    return shares(OF_A_SET, set);
  }

  public List<BenchmarkShare> newestWorkforce() throws SQLException {
    return shares(NEWEST, Against.WORKFORCE.name());
  }

  private List<BenchmarkShare> shares(String ids, String value) throws SQLException {
    return Rows.list(
            connection,
            SHARES.formatted(ids),
            row ->
                new BenchmarkShare(
                    Against.valueOf(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getString(3).equals(UNKNOWN) ? 0 : row.getLong(5),
                    row.getLong(6)),
            value)
        .stream()
        .filter(share -> !share.group().equals(UNKNOWN))
        .toList();
  }

  public List<BenchmarkView> newest() throws SQLException {
    return views(
        "select distinct on (kind) kind, version, as_at, source from casework.benchmark"
            + " order by kind, as_at desc, version desc");
  }

  public List<BenchmarkView> viewsOf(String set) throws SQLException {
    return views(
        "select b.kind, b.version, b.as_at, b.source from casework.benchmark b"
            + " join casework.panel_set_benchmark s on s.benchmark_id = b.id where s.set = ?"
            + " order by b.kind",
        set);
  }

  private List<BenchmarkView> views(String query, Object... values) throws SQLException {
    return Rows.list(
        connection,
        query,
        row ->
            new BenchmarkView(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4)),
        values);
  }
}
