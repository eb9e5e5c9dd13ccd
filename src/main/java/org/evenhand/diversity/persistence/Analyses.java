package org.evenhand.diversity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.evenhand.diversity.api.AnalysisRequest;
import org.evenhand.diversity.api.AnswerState;
import org.evenhand.diversity.api.CoverageCounts;
import org.evenhand.diversity.api.GuessTest;
import org.evenhand.diversity.model.Chance;
import org.evenhand.diversity.model.GuessRates;
import org.evenhand.diversity.model.SubjectKey;

/**
 * Carries analyses out inside the database, which answers with counts and never with a row, and
 * records each, answered or refused, in the same transaction.
 */
@Dependent
public class Analyses {
  private static final String RECORD =
      """
      insert into diversity.analysis
             (id, asked_at, asked_by, purpose, plan, cohort_size, refusal)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String COVERAGE =
      """
      select item, state, count(*)
        from (select distinct on (d.subject, d.item) d.item, d.state
                from unnest(?::bytea[]) as cohort (subject)
                join diversity.declaration d on d.subject = cohort.subject
               where d.month <= ?
               order by d.subject, d.item, d.month desc) latest
       group by item, state
      """;

  private static final String GUESSES =
      """
      select g.%1$s, truth.codes[1], count(*)
        from unnest(?::bytea[]) as cohort (subject)
        join diversity.triage_guess g on g.subject = cohort.subject
        join lateral (select d.state, d.codes
                        from diversity.declaration d
                       where d.subject = g.subject and d.item = ? and d.month <= ?
                       order by d.month desc limit 1) truth on truth.state = 'ANSWERED'
       where g.%1$s <> '' and g.month between ? and ?
       group by 1, 2
      """;

  private final BehindTheWall wall;
  private final SubjectKey key;
  private final Chance chance;
  private final Clock clock;

  @Inject
  public Analyses(BehindTheWall wall, SubjectKey key, RandomGenerator random, Clock clock) {
    this.wall = wall;
    this.key = key;
    this.chance = new Chance(random);
    this.clock = clock;
  }

  /** Records that a question was refused, and why. */
  public void refused(AnalysisRequest request, String because) {
    wall.inOwnTransaction(
        connection -> {
          record(connection, request, because);
          return null;
        });
  }

  /**
   * For each question that anybody in the cohort has a row for: how many are in which state. Exact
   * numbers, for this room only.
   */
  public Map<String, Map<AnswerState, Long>> coverage(
      AnalysisRequest request, CoverageCounts plan) {
    var subjects = plan.cohort().stream().map(key::subjectOf).toArray(byte[][]::new);
    return wall.inOwnTransaction(
        connection -> {
          record(connection, request, "");
          try (var query = connection.prepareStatement(COVERAGE)) {
            query.setArray(1, connection.createArrayOf("bytea", subjects));
            query.setObject(2, plan.asAt().atDay(1));
            var rows = query.executeQuery();
            var counts = new HashMap<String, Map<AnswerState, Long>>();
            while (rows.next()) {
              counts
                  .computeIfAbsent(rows.getString(1), item -> new EnumMap<>(AnswerState.class))
                  .put(AnswerState.valueOf(rows.getString(2)), rows.getLong(3));
            }
            return counts;
          }
        });
  }

  /**
   * How often what was guessed and what was declared, for each thing that is guessed. Exact
   * numbers, for this room only.
   */
  public Map<String, Map<GuessRates.Pair, Long>> guesses(AnalysisRequest request, GuessTest plan) {
    var subjects = plan.cohort().stream().map(key::subjectOf).toArray(byte[][]::new);
    return wall.inOwnTransaction(
        connection -> {
          record(connection, request, "");
          var counts = new HashMap<String, Map<GuessRates.Pair, Long>>();
          for (var item : GuessRates.ITEMS) {
            counts.put(item, guesses(connection, item, subjects, plan));
          }
          return counts;
        });
  }

  private static Map<GuessRates.Pair, Long> guesses(
      Connection connection, String item, byte[][] subjects, GuessTest plan) throws SQLException {
    var counts = new HashMap<GuessRates.Pair, Long>();
    var sql = GUESSES.formatted(item.toLowerCase(Locale.ROOT));
    try (var query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("bytea", subjects));
      query.setString(2, item);
      query.setObject(3, plan.until().atDay(1));
      query.setObject(4, plan.from().atDay(1));
      query.setObject(5, plan.until().atDay(1));
      var rows = query.executeQuery();
      while (rows.next()) {
        counts.put(new GuessRates.Pair(rows.getString(1), rows.getString(2)), rows.getLong(3));
      }
      return counts;
    }
  }

  void record(Connection connection, AnalysisRequest request, String refusal) throws SQLException {
    try (var insert = connection.prepareStatement(RECORD)) {
      insert.setObject(1, chance.id());
      insert.setTimestamp(2, Timestamp.from(clock.instant()));
      insert.setString(3, request.asker().account());
      insert.setString(4, request.purpose());
      insert.setString(5, request.plan().code());
      insert.setInt(6, request.plan().cohortSize());
      insert.setString(7, refusal);
      insert.executeUpdate();
    }
  }
}
