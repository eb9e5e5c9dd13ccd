package org.evenhand.hearing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.hearing.api.HearingMode;
import org.evenhand.hearing.model.BlockCalendar;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.HearingNeeds;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.NewConflict;
import org.evenhand.panel.application.ConflictsOfInterest;
import org.evenhand.panel.application.PoolForPlanning;
import org.evenhand.panel.application.WorkloadSetting;
import org.evenhand.panel.persistence.Availabilities;
import org.evenhand.panel.persistence.Conflicts;
import org.evenhand.panel.persistence.Panels;
import org.evenhand.panel.persistence.PoolFacts;
import org.evenhand.panel.persistence.Sittings;
import org.evenhand.panel.persistence.Venues;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;
import org.evenhand.ruleset.api.HearingType;
import org.junit.jupiter.api.Test;

/** What a plan of a block is made from; the database is shared, so each looks for its own rows. */
class TheFactsOfABlockTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
  private final HearingDesk desk = new HearingDesk(SOCIAL_WORK, "G-a");
  private final ListingBlock block =
      new ListingBlock(UUID.randomUUID(), new BlockCalendar(MONDAY, 8), "seed", "commitment");

  @Test
  void aHearingThatWaitsIsOfferedDaysOnWhichItsPanelCouldSit() {
    var hearing = waits(3, HearingMode.REMOTE);
    var planned = of(problem(), hearing);
    assertThat(planned.days()).isEqualTo(3);
    assertThat(planned.venue()).isEqualTo("remote");
    assertThat(planned.makeUp().size()).isEqualTo(3);
    assertThat(planned.startOptions())
        .isNotEmpty()
        .allMatch(start -> start % 5 < 2)
        .doesNotContain(0); // early May bank holiday
  }

  @Test
  void aMemberIsAwayOnDaysTheySaidAndOnDaysTheySit() {
    var member = desk.inThePool(MemberKind.LAY, true);
    desk.bench.unit.doing(
        () ->
            availabilities()
                .change(
                    member.id(),
                    java.util.Map.of(MONDAY.plusDays(1), java.util.Optional.of(false))));
    var sat = sitsOn(member, MONDAY.plusDays(7), MONDAY.plusDays(8));
    var found = of(problem(), member);
    assertThat(sat).isNotNull();
    assertThat(found.kind()).isEqualTo(SeatKind.LAY);
    assertThat(found.mayChair()).isTrue();
    assertThat(found.unavailableDays()).contains(1, 5, 6).doesNotContain(2, 7);
    assertThat(found.maxDays()).isEqualTo(38);
  }

  @Test
  void whoIsTooNearToTheCaseMayNotSitOnIt() {
    var hearing = waits(1, HearingMode.REMOTE);
    var member = desk.inThePool(MemberKind.LAY, true);
    desk.bench.unit.doing(() -> isTooNear(member));
    assertThat(of(problem(), hearing).conflictOf(member.id().toString())).isPresent();
  }

  @Test
  void whoIsTooNearAndCannotBeAskedAnywayIsNotNamed() {
    var hearing = waits(1, HearingMode.REMOTE);
    var adviser = desk.inThePool(MemberKind.LEGAL_ADVISER, false);
    desk.bench.unit.doing(() -> isTooNear(adviser));
    var problem = problem();
    assertThat(of(problem, hearing).conflictOf(adviser.id().toString())).isEmpty();
  }

  private void isTooNear(MemberView member) {
    new Conflicts(desk.bench.unit.source())
        .add(
            UUID.randomUUID(),
            member.id(),
            new NewConflict(
                NewConflict.About.CASE,
                desk.reference.value(),
                NewConflict.Why.WORKED_TOGETHER,
                LocalDate.of(2026, 1, 1),
                java.util.Optional.empty(),
                ""),
            member.account(),
            desk.bench.clock.instant());
  }

  @Test
  void anAdviserAdvisesAndTakesNoSeat() {
    var adviser = desk.inThePool(MemberKind.LEGAL_ADVISER, false);
    var problem = problem();
    assertThat(problem.advisers()).anyMatch(it -> it.id().equals(adviser.id().toString()));
    assertThat(problem.members()).noneMatch(it -> it.id().equals(adviser.id().toString()));
  }

  private UUID waits(int days, HearingMode mode) {
    var id = UUID.randomUUID();
    desk.bench.unit.doing(
        () -> {
          var hearing =
              new Hearing(
                  id, desk.reference, HearingType.FINAL, "", new HearingNeeds(days, mode, 0, ""));
          hearing.askedOn(LocalDate.of(2020, 1, 1));
          desk.hearings().add(hearing);
        });
    return id;
  }

  private UUID sitsOn(MemberView member, LocalDate first, LocalDate last) {
    var other = desk.inThePool(MemberKind.PROFESSIONAL, false).id();
    var panel =
        new org.evenhand.panel.api.NewPanel(
            desk.reference,
            "FINAL",
            List.of(member.id(), other),
            member.id(),
            first,
            last,
            desk.bench.rules(SOCIAL_WORK).panel());
    var context = desk.bench.context(desk.reference, desk.rules, "meg");
    return desk.bench.read(
        () -> {
          var named = desk.panels().name(panel, context.actor()).value();
          var hearing = desk.hearings().get(desk.hearing);
          hearing.list(first, last, "REMOTE", "");
          hearing.sitWith(named.id());
          return named.id();
        });
  }

  private PlanningProblem problem() {
    return desk.bench.read(() -> draft().of(block));
  }

  private DraftProblem draft() {
    var unit = desk.bench.unit;
    return new DraftProblem(
        desk.hearings(),
        new ReadListings(
            desk.hearings(),
            desk.bench.readCase(),
            desk.bench.rules,
            () -> java.util.Set.of(desk.reference),
            desk.invitations()),
        new Listings(unit.entities()),
        desk.bench.readCase(),
        desk.bench.rules,
        new PoolForPlanning(
            new Panels(unit.entities()),
            new PoolFacts(unit.source()),
            availabilities(),
            new Sittings(unit.source()),
            new Venues(unit.source()),
            new ConflictsOfInterest(new Conflicts(unit.source())),
            new WorkloadSetting(20, 40)),
        desk.bench.clock);
  }

  private Availabilities availabilities() {
    return new Availabilities(desk.bench.unit.source());
  }

  private static HearingToPlan of(PlanningProblem problem, UUID hearing) {
    return problem.hearingsById().get(hearing.toString());
  }

  private static PoolMember of(PlanningProblem problem, MemberView member) {
    return problem.membersById().get(member.id().toString());
  }
}
