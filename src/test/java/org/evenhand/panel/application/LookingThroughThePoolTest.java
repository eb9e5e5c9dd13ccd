package org.evenhand.panel.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.panel.application.PoolFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.PoolFilter;
import org.evenhand.panel.api.PoolRow;
import org.evenhand.testing.Databases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A pool of 20,000, far more than any regulator has. */
class LookingThroughThePoolTest {
  private static final PoolFixture POOL = new PoolFixture(Databases.fresh());
  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
  private static final List<LocalDate> WEEK = MONDAY.datesUntil(MONDAY.plusDays(5)).toList();

  @BeforeAll
  static void aVeryLargePool() {
    POOL.execute(
        "insert into casework.panel_member (id, name, kind, may_chair, account, appointed_from,"
            + " appointed_to, training_until, suspended, version)"
            + " select gen_random_uuid(), 'Person ' || lpad(i::text, 5, '0'),"
            + " (array['LAY', 'PROFESSIONAL', 'LEGAL_ADVISER'])[1 + i % 3], i % 3 = 0, 'p' || i,"
            + " '2025-01-01', case when i % 100 = 0 then '2027-01-31' else '2029-12-31' end::date,"
            + " case when i % 200 = 0 then '2026-12-15' else '2029-12-31' end::date,"
            + " i = 7, 1 from generate_series(1, 20000) i",
        "insert into casework.venue values ('leeds', 'Leeds', false, 2, true)",
        "insert into casework.panel_member_venue select id, 'remote' from casework.panel_member",
        "insert into casework.panel_member_venue select id, 'leeds' from casework.panel_member"
            + " where account like '%5'",
        "insert into casework.panel_member_weekday select id, 3 from casework.panel_member"
            + " where account like '%1'",
        "insert into casework.panel_member_day select id, '2027-01-06', true"
            + " from casework.panel_member where account like '%11'",
        "insert into casework.panel_member_day select id, day::date, false"
            + " from casework.panel_member, generate_series('2027-01-04', '2027-01-15',"
            + " interval '1 day') day where account like '%2'",
        "analyze casework.panel_member_day");
  }

  @Test
  void pageByPageByName() {
    var page = POOL.in(() -> POOL.read().list(PoolFilter.ALL, 2027, 19_975, 25));
    assertThat(page.total()).isEqualTo(20_000);
    assertThat(page.items()).hasSize(25);
    assertThat(page.items().get(24).member().name()).isEqualTo("Person 20000");
    assertThat(page.items().get(24).venues()).containsExactly("remote");
  }

  @Test
  void byKindNameAndPlace() {
    assertThat(total(PoolFilter.ALL.of(Set.of(MemberKind.LAY)))).isEqualTo(6_666);
    assertThat(total(PoolFilter.ALL.at(Optional.of("leeds")))).isEqualTo(2_000);
    assertThat(names(PoolFilter.ALL.called("  00077 PERSON "))).containsExactly("Person 00077");
    assertThat(names(PoolFilter.ALL.called("%"))).isEmpty();
    assertThat(names(PoolFilter.ALL.called("' or true --"))).isEmpty();
  }

  @Test
  void byAppointmentsThatEndAndTrainingThatLapses() {
    var term = PoolFilter.ALL.ending(Optional.of(LocalDate.of(2027, 1, 31)), Optional.empty());
    assertThat(total(term)).isEqualTo(200);
    var training = PoolFilter.ALL.ending(Optional.empty(), Optional.of(LocalDate.of(2026, 12, 31)));
    assertThat(total(training)).isEqualTo(100);
  }

  @Test
  void byWhoIsFreeOnAllDaysOfARange() {
    // not: off on Wednesdays (2,000, but 200 say otherwise for this one), away (2,000), suspended
    // (1), training lapsed (100); none of them twice
    assertThat(total(PoolFilter.ALL.freeOn(WEEK))).isEqualTo(20_000 - 1_800 - 2_000 - 1 - 100);
    assertThat(names(PoolFilter.ALL.freeOn(WEEK).called("00003"))).hasSize(1);
    var named = POOL.in(() -> POOL.pool().of("p3")).orElseThrow().member();
    POOL.sits(named, POOL.aCase(), MONDAY.minusDays(3), MONDAY);
    assertThat(names(PoolFilter.ALL.freeOn(WEEK).called("00003"))).isEmpty();
    assertThat(names(PoolFilter.ALL.freeOn(WEEK.subList(1, 5)).called("00003"))).hasSize(1);
  }

  @Test
  void withTheDaysOfTheYearCounted() {
    var member = POOL.in(() -> POOL.pool().of("p4")).orElseThrow().member();
    POOL.sits(member, POOL.aCase(), LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 6));
    var row = rows(PoolFilter.ALL.called("00004"), 2026).get(0);
    assertThat(row.days()).as("Thursday to Tuesday, without the weekend").isEqualTo(4);
    assertThat(rows(PoolFilter.ALL.called("00004"), 2025).get(0).days()).isEqualTo(1);
  }

  @Test
  void byAsManyStatementsForAPageAsForAnother() {
    var filter = PoolFilter.ALL.freeOn(WEEK).of(Set.of(MemberKind.LAY)).called("person");
    assertThat(POOL.unit.statementsOf(() -> POOL.read().list(filter, 2027, 0, 25))).isEqualTo(5);
    assertThat(POOL.unit.statementsOf(() -> POOL.read().list(PoolFilter.ALL, 2027, 0, 25)))
        .isEqualTo(5);
  }

  @Test
  void withAvailabilityOfThemAllInTwo() {
    var ids = rows(PoolFilter.ALL, 2027).stream().map(row -> row.member().id()).toList();
    assertThat(
            POOL.unit.statementsOf(() -> POOL.availabilities().of(ids, TODAY, TODAY.plusMonths(6))))
        .isEqualTo(2);
    assertThat(POOL.in(() -> POOL.availabilities().of(Set.of(), TODAY, TODAY))).isEqualTo(Map.of());
  }

  private static List<PoolRow> rows(PoolFilter filter, int year) {
    return POOL.in(() -> POOL.read().list(filter, year, 0, 50)).items();
  }

  private static List<String> names(PoolFilter filter) {
    return rows(filter, 2027).stream().map(row -> row.member().name()).toList();
  }

  private static long total(PoolFilter filter) {
    return POOL.in(() -> POOL.read().list(filter, 2027, 0, 1)).total();
  }
}
