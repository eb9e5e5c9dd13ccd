package org.evenhand.fairness.representation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.fairness.representation.api.PublishedVerdict;
import org.evenhand.fairness.representation.api.PublishedVerdict.Finding;

/** Verdicts that were signed. The first signature stays. */
public final class Verdicts {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final Connection connection;

  public Verdicts(Connection connection) {
    this.connection = connection;
  }

  public Optional<PublishedVerdict> newest() throws SQLException {
    return Rows.list(
            connection,
            "select s.first_day, s.last_day, v.signed_name, v.signed_at, v.findings"
                + " from casework.panel_verdict v join casework.panel_set s on s.code = v.set"
                + " order by s.first_day desc limit 1",
            row ->
                new PublishedVerdict(
                    row.getObject(1, LocalDate.class),
                    row.getObject(2, LocalDate.class),
                    row.getString(3),
                    row.getTimestamp(4).toInstant(),
                    read(row.getString(5))))
        .stream()
        .findFirst();
  }

  public boolean isSigned(String set) throws SQLException {
    return !Rows.list(
            connection, "select 1 from casework.panel_verdict where set = ?", row -> true, set)
        .isEmpty();
  }

  /** Whether it was written; false when somebody had signed before. */
  public boolean add(String set, String account, PublishedVerdict verdict) throws SQLException {
    return Rows.write(
            connection,
            "insert into casework.panel_verdict (set, signed_by, signed_name, signed_at, findings)"
                + " values (?, ?, ?, ?, ?) on conflict do nothing",
            set,
            account,
            verdict.signedBy(),
            Timestamp.from(verdict.signedAt()),
            written(verdict.findings()))
        > 0;
  }

  private static String written(List<Finding> findings) {
    try {
      return JSON.writeValueAsString(findings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("findings cannot be kept", e);
    }
  }

  private static List<Finding> read(String kept) {
    try {
      return JSON.readValue(kept, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("kept findings cannot be read", e);
    }
  }
}
