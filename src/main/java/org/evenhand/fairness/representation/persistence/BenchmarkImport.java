package org.evenhand.fairness.representation.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.diversity.api.BenchmarkShare.Against;
import org.evenhand.fairness.representation.model.BenchmarkRow;
import org.evenhand.fairness.representation.model.BenchmarkRow.Version;
import org.evenhand.kernel.IdSource;

/** Compares rows of benchmarks with those that are known, and writes versions that are new. */
public final class BenchmarkImport {
  private final Connection connection;
  private final IdSource ids;

  public BenchmarkImport(Connection connection, IdSource ids) {
    this.connection = connection;
    this.ids = ids;
  }

  /** What a version says. */
  private record Says(LocalDate asAt, String source, Map<String, Long> people) {}

  /** Rows of new versions, and the first row of each that says something else than it did. */
  public record Differences(List<BenchmarkRow> added, List<BenchmarkRow> changed) {}

  /** Another import waits until this one ends. */
  public Differences compare(List<BenchmarkRow> rows) throws SQLException {
    Rows.list(
        connection,
        "select pg_advisory_xact_lock(hashtextextended('benchmarks', 110))",
        row -> true);
    var known = known();
    var byVersion = rows.stream().collect(Collectors.groupingBy(BenchmarkRow::version));
    var added = rows.stream().filter(row -> !known.containsKey(row.version())).toList();
    var changed =
        byVersion.entrySet().stream()
            .filter(version -> known.containsKey(version.getKey()))
            .filter(version -> !says(version.getValue()).equals(known.get(version.getKey())))
            .map(version -> version.getValue().get(0))
            .toList();
    return new Differences(added, changed);
  }

  private static Says says(List<BenchmarkRow> rows) {
    var people = new TreeMap<String, Long>();
    rows.forEach(row -> people.put(row.item() + " " + row.group(), row.people()));
    return new Says(rows.get(0).asAt(), rows.get(0).source(), people);
  }

  private Map<Version, Says> known() throws SQLException {
    var known = new HashMap<Version, Says>();
    Rows.list(
        connection,
        "select b.kind, b.version, b.as_at, b.source, s.item, s.grp, s.people"
            + " from casework.benchmark b join casework.benchmark_share s on s.benchmark_id = b.id",
        row ->
            known
                .computeIfAbsent(
                    new Version(Against.valueOf(row.getString(1)), row.getString(2)),
                    version -> new Says(day(row), text(row), new TreeMap<>()))
                .people()
                .put(row.getString(5) + " " + row.getString(6), row.getLong(7)));
    return known;
  }

  private static LocalDate day(java.sql.ResultSet row) {
    try {
      return row.getObject(3, LocalDate.class);
    } catch (SQLException e) {
      throw new IllegalStateException("reading a benchmark", e);
    }
  }

  private static String text(java.sql.ResultSet row) {
    try {
      return row.getString(4);
    } catch (SQLException e) {
      throw new IllegalStateException("reading a benchmark", e);
    }
  }

  public void write(List<BenchmarkRow> added, String account, Instant now) throws SQLException {
    var byVersion = added.stream().collect(Collectors.groupingBy(BenchmarkRow::version));
    for (var version : byVersion.entrySet()) {
      var id = ids.next();
      var one = version.getValue().get(0);
      Rows.write(
          connection,
          "insert into casework.benchmark (id, kind, version, as_at, source, loaded_at, account)"
              + " values (?, ?, ?, ?, ?, ?, ?)",
          id,
          version.getKey().kind().name(),
          version.getKey().name(),
          one.asAt(),
          one.source(),
          now,
          account);
      for (var row : version.getValue()) {
        Rows.write(
            connection,
            "insert into casework.benchmark_share (benchmark_id, item, grp, people)"
                + " values (?, ?, ?, ?)",
            id,
            row.item(),
            row.group(),
            row.people());
      }
    }
  }
}
