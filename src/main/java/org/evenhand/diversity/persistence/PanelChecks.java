package org.evenhand.diversity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.evenhand.diversity.api.AnalysisRequest;
import org.evenhand.diversity.api.PanelBlockCheck;
import org.evenhand.diversity.api.PanelSetCheck;
import org.evenhand.diversity.api.PanelTable;
import org.evenhand.diversity.api.PanelsChecked;
import org.evenhand.diversity.model.Chance;
import org.evenhand.diversity.model.PanelFigures;
import org.evenhand.diversity.model.PanelFlags;
import org.evenhand.diversity.model.PanelFlags.Flag;
import org.evenhand.diversity.model.RoomFiles;
import org.evenhand.diversity.model.Strata;
import org.evenhand.diversity.model.SubjectKey;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.PersonId;

/**
 * Checks blocks of panels and sets of blocks, once each: what was found first stays, and is the
 * answer whenever the same code is asked about again. Who belongs to which group is read into this
 * room's memory and no further.
 */
@Dependent
public class PanelChecks {
  private static final String ANSWER = "select answer from diversity.panel_check where code = ?";
  private static final String KEEP =
      """
      insert into diversity.panel_check (code, kind, panels, people, answer, month)
      values (?, ?, ?, ?, ?, ?) on conflict (code) do nothing
      """;
  private static final String FLAG =
      """
      insert into diversity.panel_flag (id, panel, item, one_group, one_group_by_chance,
             plausibility, above_band, below_band, month)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (panel, item) do nothing
      """;
  private static final String GROUPS =
      """
      select place, item, code
        from (select distinct on (c.place, d.item) c.place, d.item, d.state, d.codes[1] as code
                from unnest(?::bytea[]) with ordinality as c (subject, place)
                join diversity.declaration d on d.subject = c.subject
               where d.item = any (?) and d.month <= ?
                 and not exists (select from diversity.monitoring_stop s
                                  where s.subject = c.subject)
               order by c.place, d.item, d.month desc) latest
       where state = 'ANSWERED'
      """;

  private final BehindTheWall wall;
  private final Analyses analyses;
  private final SubjectKey key;
  private final Chance chance;
  private final Clock clock;

  @Inject
  public PanelChecks(
      BehindTheWall wall, Analyses analyses, SubjectKey key, RandomGenerator random, Clock clock) {
    this.wall = wall;
    this.analyses = analyses;
    this.key = key;
    this.chance = new Chance(random);
    this.clock = clock;
  }

  /** Checks a block, unless it was checked before. */
  public PanelsChecked block(AnalysisRequest request, PanelBlockCheck plan) {
    return once(
        request,
        "block " + plan.block(),
        PanelsChecked.class,
        connection -> {
          var people =
              plan.sittings().stream()
                  .flatMap(sitting -> sitting.draws().stream())
                  .flatMap(draw -> draw.drawn().stream());
          var strata =
              strata(connection, people, PanelFigures.items(plan.benchmark()), plan.asAt());
          keep(connection, PanelFlags.of(plan.sittings(), plan.benchmark(), strata));
          return new PanelsChecked(plan.block(), plan.sittings().size());
        });
  }

  /** Reckons a set, unless it was reckoned before. */
  public PanelTable set(AnalysisRequest request, PanelSetCheck plan) {
    return once(
        request,
        "set " + plan.set(),
        PanelTable.class,
        connection -> {
          var people =
              plan.sittings().stream()
                  .flatMap(sitting -> sitting.draws().stream())
                  .flatMap(draw -> draw.eligible().stream());
          var everybody = Stream.concat(people, plan.pool().keySet().stream());
          var items = PanelFigures.items(plan.benchmarks());
          return PanelFigures.of(plan, strata(connection, everybody, items, plan.asAt()));
        });
  }

  private interface Reckoning<T> {
    T on(Connection connection) throws SQLException;
  }

  private <T> T once(AnalysisRequest request, String code, Class<T> type, Reckoning<T> reckoning) {
    return wall.inOwnTransaction(
        connection -> {
          analyses.record(connection, request, "");
          lock(connection, code);
          var before = answer(connection, code);
          if (before.isPresent()) {
            return RoomFiles.read(before.get(), type);
          }
          var answer = reckoning.on(connection);
          keep(connection, request, code, RoomFiles.written(answer));
          return answer;
        });
  }

  /** Two who ask at once ask one after the other. */
  private static void lock(Connection connection, String code) throws SQLException {
    try (var lock =
        connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 110))")) {
      lock.setString(1, code);
      lock.execute();
    }
  }

  private static Optional<String> answer(Connection connection, String code) throws SQLException {
    try (var query = connection.prepareStatement(ANSWER)) {
      query.setString(1, code);
      var row = query.executeQuery();
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }

  private void keep(Connection connection, AnalysisRequest request, String code, String answer)
      throws SQLException {
    try (var insert = connection.prepareStatement(KEEP)) {
      insert.setString(1, code);
      insert.setString(2, request.plan() instanceof PanelSetCheck ? "SET" : "BLOCK");
      insert.setInt(3, panels(request));
      insert.setInt(4, request.plan().cohortSize());
      insert.setString(5, answer);
      insert.setObject(6, month());
      insert.executeUpdate();
    }
  }

  private static int panels(AnalysisRequest request) {
    return request.plan() instanceof PanelSetCheck set
        ? set.sittings().size()
        : ((PanelBlockCheck) request.plan()).sittings().size();
  }

  /** In no order. */
  private void keep(Connection connection, List<Flag> flags) throws SQLException {
    try (var insert = connection.prepareStatement(FLAG)) {
      for (var flag : chance.shuffled(flags)) {
        insert.setObject(1, chance.id());
        insert.setBytes(2, key.occasionOf(flag.panel().panel()));
        insert.setString(3, flag.item());
        insert.setString(4, flag.oneGroup().name());
        insert.setDouble(5, flag.oneGroupByChance());
        if (flag.plausibility().isPresent()) {
          insert.setDouble(6, flag.plausibility().get());
        } else {
          insert.setNull(6, Types.DOUBLE);
        }
        insert.setString(7, flag.aboveBand().name());
        insert.setString(8, flag.belowBand().name());
        insert.setObject(9, month());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private Strata strata(
      Connection connection, Stream<PersonId> people, Collection<String> items, YearMonth asAt)
      throws SQLException {
    var places = new ArrayList<>(people.distinct().toList());
    var subjects = places.stream().map(key::subjectOf).toArray(byte[][]::new);
    var strata = new Strata(RoomFiles.newestQuestions());
    try (var query = connection.prepareStatement(GROUPS)) {
      query.setArray(1, connection.createArrayOf("bytea", subjects));
      query.setArray(2, connection.createArrayOf("text", items.toArray()));
      query.setObject(3, asAt.atDay(1));
      var row = query.executeQuery();
      while (row.next()) {
        strata.note(places.get(row.getInt(1) - 1), row.getString(2), row.getString(3));
      }
    }
    return strata;
  }

  private java.time.LocalDate month() {
    return YearMonth.from(CivilTime.today(clock)).atDay(1);
  }
}
