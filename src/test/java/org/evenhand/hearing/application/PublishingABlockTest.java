package org.evenhand.hearing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.hearing.api.HearingMode;
import org.evenhand.hearing.api.ToPublish;
import org.evenhand.hearing.model.BlockCalendar;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.HearingNeeds;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.model.ListingPlan;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.application.ConflictsOfInterest;
import org.evenhand.panel.application.PoolForPlanning;
import org.evenhand.panel.application.WorkloadSetting;
import org.evenhand.panel.persistence.Availabilities;
import org.evenhand.panel.persistence.Conflicts;
import org.evenhand.panel.persistence.Panels;
import org.evenhand.panel.persistence.PoolFacts;
import org.evenhand.panel.persistence.Sittings;
import org.evenhand.panel.persistence.Venues;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.drafting.Drafter;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.testing.StepBench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A plan of one hearing, published, or held against facts that have changed, or changed by hand.
 */
class PublishingABlockTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  private final HearingDesk desk = new HearingDesk(SOCIAL_WORK, "G-a");
  private final UUID hearing = UUID.randomUUID();
  private final UUID block = UUID.randomUUID();
  private UUID plan;
  private PlannedHearing planned;

  @BeforeEach
  void aPlanIsMade() {
    for (int i = 0; i < 3; i++) {
      desk.inThePool(MemberKind.LAY, true);
      desk.inThePool(MemberKind.PROFESSIONAL, false);
    }
    desk.inThePool(MemberKind.LEGAL_ADVISER, false);
    desk.bench.unit.doing(
        () -> {
          desk.hearings().get(desk.hearing).end("DISCONTINUED");
          var waits =
              new Hearing(
                  hearing,
                  desk.reference,
                  org.evenhand.ruleset.api.HearingType.FINAL,
                  "",
                  new HearingNeeds(2, HearingMode.REMOTE, 0, ""));
          waits.askedOn(MONDAY.minusMonths(3));
          desk.hearings().add(waits);
          listings()
              .add(
                  new ListingBlock(block, new BlockCalendar(MONDAY, 4), "seed", "commitment")
                      .openedBy("meg", desk.bench.clock.instant()));
        });
    var problem = problem();
    var made = new Drafter(problem, 1).fill().plan().orElseThrow();
    planned = made.get(0);
    plan = kept(problem, made);
  }

  @Test
  void theChairComesFirstAndTheBlockIsClosed() {
    var out = close(plan).value();
    assertThat(out).hasSize(1);
    assertThat(out.get(0).members().stream().map(UUID::toString))
        .containsExactlyInAnyOrderElementsOf(planned.panel());
    var chair = problem().membersById().get(out.get(0).members().get(0).toString());
    assertThat(chair.mayChair()).isTrue();
    assertThat(out.get(0).firstDay()).isEqualTo(calendar().dayOf(planned.start()));
    assertThat(out.get(0).lastDay()).isEqualTo(calendar().dayOf(planned.start() + 1));
    assertThat(desk.bench.<Optional<UUID>>read(() -> desk.hearings().get(hearing).adviser()))
        .contains(UUID.fromString(planned.adviser()));
    assertThat(close(plan).problems()).containsExactly(Problem.of("block.closed"));
  }

  @Test
  void aPlanThatIsNotTheNewestIsRefused() {
    kept(problem(), List.of(planned));
    assertThat(close(plan).problems()).containsExactly(Problem.of("block.otherPlan"));
  }

  @Test
  void aPlanIsRefusedOnceOneOfItsPanelIsAway() {
    var away = calendar().dayOf(planned.start());
    desk.bench.unit.doing(
        () ->
            availabilities()
                .change(UUID.fromString(planned.panel().get(0)), Map.of(away, Optional.of(false))));
    assertThat(close(plan).problems()).containsExactly(Problem.of("block.changed", 1));
    assertThat(desk.bench.<Boolean>read(() -> listings().block(block).orElseThrow().isOpen()))
        .isTrue();
  }

  @Test
  void whoeverIsChosenByHandIsLockedAndThePlanIsNoLongerDrawn() {
    var problem = problem();
    var leaves = planned.panel().get(0);
    var joins =
        problem.members().stream()
            .filter(member -> !planned.panel().contains(member.id()))
            .filter(member -> member.kind() == problem.membersById().get(leaves).kind())
            .filter(member -> member.mayChair() == problem.membersById().get(leaves).mayChair())
            .map(member -> member.id())
            .filter(
                id ->
                    new org.evenhand.panel.planning.PlanRules(problem)
                        .brokenBy(HandMade.swap(List.of(planned), planned.hearing(), leaves, id))
                        .isEmpty())
            .findFirst()
            .orElseThrow();
    var done = byHand(leaves, joins);
    assertThat(done.isDone()).isTrue();
    var row = desk.bench.<ListingPlan>read(() -> listings().newestPlan(block).orElseThrow());
    assertThat(row.id()).isEqualTo(done.value());
    assertThat(row.draw()).isEqualTo(PlanRuns.NO_DRAW);
    assertThat(row.isProven()).isFalse();
    assertThat(row.plan()).contains(joins).doesNotContain(leaves);
    assertThat(
            desk.bench.<List<UUID>>read(
                () ->
                    listings().locks(block).stream()
                        .flatMap(lock -> lock.member().stream())
                        .toList()))
        .containsExactly(UUID.fromString(joins));
  }

  @Test
  void nobodyIsSeatedTwiceByHand() {
    var done = byHand(planned.panel().get(0), planned.panel().get(1));
    assertThat(done.problems()).extracting(Problem::key).first().asString().startsWith("block.");
    assertThat(desk.bench.<Integer>read(() -> listings().countPlans(block))).isEqualTo(1);
  }

  private Outcome<UUID> byHand(String leaves, String joins) {
    return desk.bench.read(
        () ->
            new SeatByHand(
                    listings(),
                    new NewestPlan(listings()),
                    () -> StepBench.actor("meg"),
                    desk.bench.ids,
                    desk.bench.clock)
                .seat(block, hearing, UUID.fromString(leaves), UUID.fromString(joins)));
  }

  private Outcome<List<ToPublish>> close(UUID seen) {
    return desk.bench.read(
        () ->
            new CloseBlock(listings(), desk.hearings(), new NewestPlan(listings()), draft())
                .close(block, seen));
  }

  private UUID kept(PlanningProblem problem, List<PlannedHearing> made) {
    var id = UUID.randomUUID();
    desk.bench.unit.doing(
        () ->
            listings()
                .add(
                    new ListingPlan(
                            id,
                            block,
                            listings().countPlans(block) + 1,
                            "meg",
                            desk.bench.clock.instant())
                        .from(PlanRuns.json(InstanceFile.write(problem)))
                        .of(PlanRuns.written(made), true, "{\"plans\":1}")));
    return id;
  }

  private PlanningProblem problem() {
    return desk.bench.read(() -> draft().of(listings().block(block).orElseThrow()));
  }

  private BlockCalendar calendar() {
    return new BlockCalendar(MONDAY, 4);
  }

  private Listings listings() {
    return new Listings(desk.bench.unit.entities());
  }

  private Availabilities availabilities() {
    return new Availabilities(desk.bench.unit.source());
  }

  private DraftProblem draft() {
    var unit = desk.bench.unit;
    return new DraftProblem(
        desk.hearings(),
        new ReadListings(
            desk.hearings(),
            desk.bench.readCase(),
            desk.bench.rules,
            () -> Set.of(desk.reference),
            desk.invitations()),
        listings(),
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
}
