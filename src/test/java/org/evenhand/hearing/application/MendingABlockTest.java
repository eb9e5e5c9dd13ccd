package org.evenhand.hearing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.hearing.api.CannotSit;
import org.evenhand.hearing.api.ChosenMend;
import org.evenhand.hearing.api.HearingMode;
import org.evenhand.hearing.api.InvitationState;
import org.evenhand.hearing.model.BlockCalendar;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.HearingNeeds;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.model.ListingMend;
import org.evenhand.hearing.model.ListingPlan;
import org.evenhand.hearing.model.SittingInvitation;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.hearing.persistence.Mends;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.NewPanel;
import org.evenhand.panel.application.ConflictsOfInterest;
import org.evenhand.panel.application.PoolForPlanning;
import org.evenhand.panel.application.WorkloadSetting;
import org.evenhand.panel.persistence.Addresses;
import org.evenhand.panel.persistence.Availabilities;
import org.evenhand.panel.persistence.Conflicts;
import org.evenhand.panel.persistence.Panels;
import org.evenhand.panel.persistence.PoolFacts;
import org.evenhand.panel.persistence.Sittings;
import org.evenhand.panel.persistence.Venues;
import org.evenhand.panel.planning.TheSolver;
import org.evenhand.panel.planning.reasons.DrawnOrder;
import org.evenhand.panel.planning.solving.PlanSolver;
import org.evenhand.ruleset.api.HearingType;
import org.evenhand.testing.StepBench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A block of one hearing was published, and somebody of its panel cannot sit. */
class MendingABlockTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  private static final PlanSolver SOLVER = TheSolver.open();

  private final HearingDesk desk = new HearingDesk(SOCIAL_WORK, "G-a");
  private final UUID hearing = UUID.randomUUID();
  private final UUID block = UUID.randomUUID();
  private final List<MemberView> seated = new ArrayList<>();
  private MemberView adviser;

  @AfterAll
  static void theSolverEnds() {
    SOLVER.close();
  }

  @BeforeEach
  void aBlockIsPublished() {
    seated.add(desk.inThePool(MemberKind.LAY, true));
    seated.add(desk.inThePool(MemberKind.LAY, false));
    seated.add(desk.inThePool(MemberKind.PROFESSIONAL, false));
    adviser = desk.inThePool(MemberKind.LEGAL_ADVISER, false);
    for (int i = 0; i < 3; i++) {
      desk.inThePool(MemberKind.LAY, true);
      desk.inThePool(MemberKind.PROFESSIONAL, false);
      desk.inThePool(MemberKind.LEGAL_ADVISER, false);
    }
    desk.bench.unit.doing(
        () -> {
          desk.hearings().get(desk.hearing).end("DISCONTINUED");
          var waits =
              new Hearing(
                  hearing,
                  desk.reference,
                  HearingType.FINAL,
                  "",
                  new HearingNeeds(2, HearingMode.REMOTE, 0, ""));
          desk.hearings().add(waits);
          publish(waits);
        });
    seated.forEach(
        member ->
            desk.bench.unit.doing(
                () ->
                    new Addresses(desk.bench.unit.source())
                        .keep(member.id(), member.id() + "@members.example")));
  }

  private void publish(Hearing waits) {
    var row = new ListingBlock(block, new BlockCalendar(MONDAY, 4), "seed", "commitment");
    row.openedBy("meg", desk.bench.clock.instant()).publish();
    listings().add(row);
    var plan = new ListingPlan(UUID.randomUUID(), block, 1, "meg", desk.bench.clock.instant());
    listings().add(plan.from("{}").of("", true, "{}"));
    waits.planned(plan.id());
    waits.adviseBy(adviser.id());
    waits.list(MONDAY, MONDAY.plusDays(1), "REMOTE", "");
    var panel =
        new NewPanel(
            desk.reference,
            "FINAL",
            seated.stream().map(MemberView::id).toList(),
            seated.get(0).id(),
            MONDAY,
            MONDAY.plusDays(1),
            desk.bench.rules(SOCIAL_WORK).panel());
    waits.sitWith(desk.panels().name(panel, StepBench.actor("meg")).value().id());
    desk.invite().match(waits);
  }

  @Test
  void theNextInTheDrawnOrderTakesTheSeatAndEverybodyElseStays() {
    declines(seated.get(2), CannotSit.PERSONAL);
    var mend = worksOut();
    var fewest = ways(mend).get(0);
    assertThat(fewest.kinds()).contains("FEWEST_CHANGES");
    var order = fewest.asked().get(0).order();
    assertThat(order)
        .isSortedAccordingTo(new DrawnOrder("seed").of(hearing.toString()))
        .doesNotContain(seated.get(2).id().toString());
    var chosen = choose(mend, 0).value();
    assertThat(chosen.hearings()).hasSize(1);
    assertThat(panel())
        .contains(seated.get(0).id(), seated.get(1).id(), UUID.fromString(order.get(0)))
        .hasSize(3);
    assertThat(panel().get(0)).isEqualTo(seated.get(0).id());
  }

  @Test
  void whoLeavesHearsItAndWhoComesIsAskedWhileTheOthersHearNothing() {
    answers(seated.get(0), InvitationState.ACCEPTED);
    declines(seated.get(2), CannotSit.PERSONAL);
    choose(worksOut(), 0).value();
    var states = new HashSet<InvitationState>();
    desk.bench.unit.doing(
        () ->
            invitations().stream()
                .filter(one -> one.member().equals(seated.get(2).id()))
                .forEach(one -> states.add(one.state())));
    assertThat(states).containsExactly(InvitationState.WITHDRAWN);
    assertThat(notesTo(seated.get(2))).containsExactly("SITTING_WITHDRAWN CANCEL");
    assertThat(notesTo(seated.get(0))).isEmpty();
    assertThat(state(seated.get(0))).isEqualTo(InvitationState.ACCEPTED);
    var comes =
        panel().stream()
            .filter(id -> seated.stream().noneMatch(member -> member.id().equals(id)))
            .findFirst()
            .orElseThrow();
    assertThat(
            desk.bench.<List<InvitationState>>read(
                () ->
                    invitations().stream()
                        .filter(one -> one.member().equals(comes))
                        .map(SittingInvitation::state)
                        .toList()))
        .containsExactly(InvitationState.INVITED);
  }

  @Test
  void theSameFactsAreWorkedOutOnce() {
    declines(seated.get(1), CannotSit.PERSONAL);
    var first = worksOut();
    assertThat(begin().value().facts()).isEmpty();
    assertThat(begin().value().mend()).isEqualTo(first);
  }

  @Test
  void aChoiceSentTwiceIsCarriedOutOnce() {
    declines(seated.get(1), CannotSit.PERSONAL);
    var mend = worksOut();
    choose(mend, 0).value();
    var panel = panel();
    var again = choose(mend, 0).value();
    assertThat(again.anew()).isFalse();
    assertThat(again.hearings()).isEmpty();
    assertThat(panel()).isEqualTo(panel);
    assertThat(choose(mend, 1).problems()).containsExactly(Problem.of("mend.gone"));
  }

  @Test
  void nothingIsMendedOnceTheNextInTheOrderIsAway() {
    declines(seated.get(2), CannotSit.PERSONAL);
    var mend = worksOut();
    var next = UUID.fromString(ways(mend).get(0).asked().get(0).order().get(0));
    desk.bench.unit.doing(
        () ->
            new Availabilities(desk.bench.unit.source())
                .change(next, Map.of(MONDAY, Optional.of(false))));
    assertThat(choose(mend, 0).problems()).containsExactly(Problem.of("mend.changed"));
    assertThat(panel()).contains(seated.get(2).id());
  }

  @Test
  void nothingIsMendedOnceTheMemberWillSitAfterAll() {
    declines(seated.get(2), CannotSit.PERSONAL);
    var mend = worksOut();
    answers(seated.get(2), InvitationState.ACCEPTED);
    assertThat(choose(mend, 0).problems()).containsExactly(Problem.of("mend.nobody"));
    assertThat(begin().problems()).containsExactly(Problem.of("mend.nobody"));
  }

  @Test
  void nothingIsMendedOnceTheBlockIsNotAsItWas() {
    declines(seated.get(2), CannotSit.PERSONAL);
    var mend = worksOut();
    var other = desk.inThePool(MemberKind.LEGAL_ADVISER, false);
    desk.bench.unit.doing(() -> desk.hearings().get(hearing).adviseBy(other.id()));
    assertThat(choose(mend, 0).problems()).containsExactly(Problem.of("mend.changed"));
  }

  @Test
  void aHearingOfWhichNoticeWasServedKeepsItsDay() {
    desk.bench.unit.doing(() -> desk.hearings().get(hearing).noticed(MONDAY.minusDays(60), ""));
    declines(seated.get(0), CannotSit.NOT_FREE);
    assertThat(ways(worksOut()))
        .allSatisfy(way -> assertThat(way.planned().get(0).start()).isZero());
  }

  @Test
  void anAdviserIsReplacedWithoutTouchingThePanel() {
    declines(adviser, CannotSit.PERSONAL);
    var before = panel();
    choose(worksOut(), 0).value();
    assertThat(panel()).isEqualTo(before);
    assertThat(desk.bench.<Optional<UUID>>read(() -> desk.hearings().get(hearing).adviser()))
        .isPresent()
        .get()
        .isNotEqualTo(adviser.id());
  }

  @Test
  void whatHasBegunIsNotMendedHere() {
    declines(seated.get(2), CannotSit.PERSONAL);
    desk.bench.unit.doing(() -> desk.hearings().get(hearing).open("YES", "NO", "PUBLIC"));
    assertThat(begin().problems()).containsExactly(Problem.of("mend.begun"));
  }

  private void declines(MemberView who, CannotSit why) {
    desk.bench.unit.doing(
        () ->
            invitations().stream()
                .filter(one -> one.member().equals(who.id()))
                .forEach(one -> one.decline(why, "", desk.bench.clock.instant())));
  }

  private void answers(MemberView who, InvitationState how) {
    assertThat(how).isEqualTo(InvitationState.ACCEPTED);
    desk.bench.unit.doing(
        () ->
            invitations().stream()
                .filter(one -> one.member().equals(who.id()))
                .forEach(one -> one.accept(desk.bench.clock.instant())));
  }

  private InvitationState state(MemberView who) {
    return desk.bench.read(
        () ->
            invitations().stream()
                .filter(one -> one.member().equals(who.id()))
                .findFirst()
                .orElseThrow()
                .state());
  }

  private List<SittingInvitation> invitations() {
    return desk.invitations().of(List.of(hearing));
  }

  private Outcome<MendRuns.Job> begin() {
    return desk.bench.read(
        () ->
            runs()
                .begin(
                    invitations().stream()
                        .filter(one -> one.reason().isPresent())
                        .findFirst()
                        .map(SittingInvitation::id)
                        .orElse(UUID.randomUUID())));
  }

  private UUID worksOut() {
    var job = begin().value();
    var found = ProposeMend.ways(job, SOLVER);
    desk.bench.unit.doing(() -> runs().done(job, found));
    assertThat(found).isNotEmpty();
    return job.mend();
  }

  private List<MendWays.Way> ways(UUID mend) {
    return desk.bench.read(
        () -> MendWays.of(mends().find(mend).map(ListingMend.class::cast).orElseThrow()));
  }

  /** Undone when it is refused, as whoever mends does. */
  private Outcome<ChosenMend> choose(UUID mend, int way) {
    return desk.bench.read(
        () ->
            new ChooseMend(
                    mends(),
                    listings(),
                    desk.invitations(),
                    facts(),
                    new Reseat(
                        mends(),
                        desk.panels(),
                        desk.invite(),
                        desk.bench.readCase(),
                        desk.bench.rules,
                        () -> StepBench.actor("meg")),
                    () -> StepBench.actor("meg"),
                    desk.bench.clock)
                .choose(mend, way));
  }

  /** The chair first. */
  private List<UUID> panel() {
    return desk.bench.read(
        () ->
            desk
                .panels()
                .read(desk.hearings().get(hearing).panel().orElseThrow())
                .members()
                .stream()
                .map(MemberView::id)
                .toList());
  }

  private List<String> notesTo(MemberView member) {
    return desk.bench.read(
        () -> {
          var all = new ArrayList<String>();
          try (var connection = desk.bench.unit.source().getConnection();
              var query =
                  connection.prepareStatement(
                      "select template || ' ' || calendar_method from casework.outgoing_note"
                          + " where sent_to = ? order by created_at")) {
            query.setString(1, member.id() + "@members.example");
            var rows = query.executeQuery();
            while (rows.next()) {
              all.add(rows.getString(1));
            }
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
          return all;
        });
  }

  private MendRuns runs() {
    return new MendRuns(
        mends(),
        listings(),
        desk.hearings(),
        desk.invitations(),
        facts(),
        () -> StepBench.actor("meg"),
        desk.bench.ids,
        desk.bench.clock);
  }

  private Mends mends() {
    return new Mends(desk.bench.unit.entities());
  }

  private Listings listings() {
    return new Listings(desk.bench.unit.entities());
  }

  private MendFacts facts() {
    var unit = desk.bench.unit;
    return new MendFacts(
        new AsListed(mends(), desk.panels()),
        desk.hearings(),
        listings(),
        desk.invitations(),
        desk.bench.readCase(),
        desk.bench.rules,
        new PoolForPlanning(
            new Panels(unit.entities()),
            new PoolFacts(unit.source()),
            new Availabilities(unit.source()),
            new Sittings(unit.source()),
            new Venues(unit.source()),
            new ConflictsOfInterest(new Conflicts(unit.source())),
            new WorkloadSetting(20, 40)),
        desk.bench.clock);
  }
}
