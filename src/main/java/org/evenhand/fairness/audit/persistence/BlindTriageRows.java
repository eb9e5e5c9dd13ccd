package org.evenhand.fairness.audit.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.fairness.audit.api.BlindTriageReport.Effort;
import org.evenhand.fairness.audit.api.BlindTriageReport.Files;
import org.evenhand.fairness.audit.api.BlindTriageReport.Outcomes;
import org.evenhand.fairness.audit.api.BlindTriageReport.Unblindings;
import org.evenhand.kernel.PersonId;

/** Counts of what happened to masked files, from one moment up to, and without, another. */
@Dependent
public class BlindTriageRows {
  /** A decision by somebody who did not know: on a masked file, and not asked about before it. */
  private static final String DECIDED =
      """
      with decided as (
        select d.task_id, d.case_reference, d.outcome,
               d.step = 'decideTriage' and u.id is null as blind
          from casework.step_done d
          left join casework.unblinding u
            on u.task_id = d.task_id and u.account = d.account and u.decision is null
         where d.step in ('decideTriage', 'decideTriageUnmasked')
           and d.outcome in ('INVESTIGATE', 'CLOSE_NFA', 'CLOSE_REFER')
           and d.at >= ? and d.at < ?)
      """;

  private final DataSource source;

  @Inject
  public BlindTriageRows(@Casework DataSource source) {
    this.source = source;
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Each case once, as its newest version stands. */
  public Files files(Instant from, Instant until) {
    return one(
        """
        with newest as (
          select distinct on (case_reference) case_reference, mode
            from casework.anonymised_file where prepared_at >= ? and prepared_at < ?
           order by case_reference, number desc)
        select count(*) filter (where mode = 'FULL'), count(*) filter (where mode = 'PARTIAL'),
               count(*) filter (where mode = 'NONE'),
               (select count(*) from casework.anonymised_file
                 where state in ('RELEASED', 'QUARANTINED') and reviewed_at >= ?
                   and reviewed_at < ?)
          from newest
        """,
        row -> new Files(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
        from,
        until,
        from,
        until);
  }

  /** Why the newest versions fall short, commonest first. */
  public Map<String, Long> reasons(Instant from, Instant until) {
    return counts(
        """
        select reason_code, count(*) from (
          select distinct on (case_reference) mode, reason_code
            from casework.anonymised_file where prepared_at >= ? and prepared_at < ?
           order by case_reference, number desc) newest
         where mode <> 'FULL' group by 1 order by 2 desc, 1
        """,
        from,
        until);
  }

  /** How long files waited, and how long people read them. */
  public Effort effort(Instant from, Instant until) {
    var minutes = isMeasured() ? minutes(from, until) : List.<Double>of();
    var hours =
        list(
            """
            select extract(epoch from min(d.at) - min(w.created_at)) / 3600
              from casework.step_done d
              join casework.work_item w
                on w.case_reference = d.case_reference and w.step = 'prepareRedactedFile'
             where (d.step, d.outcome) in (('releaseRedactedFile', 'RELEASE'),
                                           ('confirmRelease', 'RELEASE'),
                                           ('prepareRedactedFile', 'RELEASED'))
               and d.at >= ? and d.at < ?
             group by d.case_reference order by 1
            """,
            row -> row.getDouble(1),
            from,
            until);
    return new Effort(
        quantile(minutes, 0.5),
        minutes.size(),
        quantile(hours, 0.5),
        quantile(hours, 0.9),
        hours.size());
  }

  private boolean isMeasured() {
    return one(
        "select to_regclass('casework.reviewed_document') is not null", row -> row.getBoolean(1));
  }

  /** Minutes for a thousand words, file by file; what nobody has touched is not measured. */
  private List<Double> minutes(Instant from, Instant until) {
    return list(
        """
        select sum(seconds) / 60.0 / sum(words) * 1000
          from casework.reviewed_document
         where touched_at >= ? and touched_at < ? and words > 0 and seconds > 0
         group by case_reference order by 1
        """,
        row -> row.getDouble(1),
        from,
        until);
  }

  /** What was left in files, commonest first. */
  public Map<String, Long> leaks(Instant from, Instant until) {
    return counts(
        """
        select coalesce(answers -> 'leak' ->> 0, 'SOMETHING_ELSE'), count(*)
          from casework.step_done
         where step = 'decideTriage' and outcome = 'LEAK' and at >= ? and at < ?
         group by 1 order by 2 desc, 1
        """,
        from,
        until);
  }

  public Unblindings unblindings(Instant from, Instant until) {
    return one(
        """
        select count(*) filter (where decision is null), count(*) filter (where decision is not null),
               count(*) filter (where seen_at is null)
          from casework.unblinding where at >= ? and at < ?
        """,
        row -> new Unblindings(row.getLong(1), row.getLong(2), row.getLong(3)),
        from,
        until);
  }

  /**
   * @param blind taken by people who did not know, or by people who did
   */
  public Outcomes outcomes(boolean blind, Instant from, Instant until) {
    return one(
        DECIDED
            + "select count(*) filter (where outcome = 'INVESTIGATE'),"
            + " count(*) filter (where outcome <> 'INVESTIGATE') from decided where blind = ?",
        row -> new Outcomes(row.getLong(1), row.getLong(2)),
        from,
        until,
        blind);
  }

  /**
   * What cases drawn by a lottery came to, whatever became of them.
   *
   * @param arm MASKED or OPEN
   */
  public Outcomes drawn(String arm, Instant from, Instant until) {
    return one(
        DECIDED
            + "select count(*) filter (where outcome = 'INVESTIGATE'),"
            + " count(*) filter (where outcome <> 'INVESTIGATE') from decided"
            + " join casework.triage_draw using (case_reference) where arm = ?",
        row -> new Outcomes(row.getLong(1), row.getLong(2)),
        from,
        until,
        arm);
  }

  /** Cases drawn to be masked whose decider knew all the same. */
  public long exceptions(Instant from, Instant until) {
    return one(
        DECIDED
            + "select count(*) from decided join casework.triage_draw using (case_reference)"
            + " where arm = 'MASKED' and not blind",
        row -> row.getLong(1),
        from,
        until);
  }

  /** Whom blind decisions were about. */
  public Set<PersonId> decidedBlind(Instant from, Instant until) {
    var people =
        list(
            DECIDED
                + "select distinct f.registrant_id from decided d"
                + " join casework.case_file f on f.reference = d.case_reference"
                + " where d.blind and f.registrant_id is not null",
            row -> new PersonId(row.getObject(1, UUID.class)),
            from,
            until);
    return Set.copyOf(people);
  }

  private Map<String, Long> counts(String query, Object... values) {
    var counts = new LinkedHashMap<String, Long>();
    list(query, row -> counts.put(row.getString(1), row.getLong(2)), values);
    return counts;
  }

  private static OptionalDouble quantile(List<Double> ordered, double share) {
    if (ordered.isEmpty()) {
      return OptionalDouble.empty();
    }
    var place = share * (ordered.size() - 1);
    var below = (int) Math.floor(place);
    var above = (int) Math.ceil(place);
    return OptionalDouble.of(
        ordered.get(below) + (place - below) * (ordered.get(above) - ordered.get(below)));
  }

  private <T> T one(String query, Row<T> row, Object... values) {
    return list(query, row, values).get(0);
  }

  private <T> List<T> list(String query, Row<T> row, Object... values) {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(
            i + 1, values[i] instanceof Instant at ? Timestamp.from(at) : values[i]);
      }
      var found = statement.executeQuery();
      var rows = new ArrayList<T>();
      while (found.next()) {
        rows.add(row.read(found));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("counting masked files", e);
    }
  }
}
