package org.evenhand.fairness.anonymisation.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.UUID;
import org.evenhand.fairness.anonymisation.api.ReIdentification;
import org.evenhand.kernel.Page;

/** Who asked who is behind a pseudonym. Lines are added and read, and nothing else. */
public final class ReIdentificationRows {
  private static final String ADD =
      """
      insert into vault.re_identification
             (id, asked_at, asked_by, case_reference, label, purpose, outcome)
      values (?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String PAGE =
      """
      select asked_at, asked_by, case_reference, label, purpose, outcome, count(*) over ()
        from vault.re_identification order by asked_at desc, id limit ? offset ?
      """;

  private final Connection connection;

  public ReIdentificationRows(Connection connection) {
    this.connection = connection;
  }

  public void add(UUID id, ReIdentification line) throws SQLException {
    try (var insert = connection.prepareStatement(ADD)) {
      insert.setObject(1, id);
      insert.setTimestamp(2, Timestamp.from(line.at()));
      insert.setString(3, line.by());
      insert.setString(4, line.caseReference());
      insert.setString(5, line.label());
      insert.setString(6, line.purpose());
      insert.setString(7, line.outcome().name());
      insert.executeUpdate();
    }
  }

  /** The newest first. */
  public Page<ReIdentification> page(long from, int most) throws SQLException {
    try (var query = connection.prepareStatement(PAGE)) {
      query.setInt(1, most);
      query.setLong(2, from);
      var rows = query.executeQuery();
      var found = new ArrayList<ReIdentification>();
      var total = 0L;
      while (rows.next()) {
        found.add(
            new ReIdentification(
                rows.getTimestamp(1).toInstant(),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                ReIdentification.Answer.valueOf(rows.getString(6))));
        total = rows.getLong(7);
      }
      return new Page<>(found, total);
    }
  }
}
