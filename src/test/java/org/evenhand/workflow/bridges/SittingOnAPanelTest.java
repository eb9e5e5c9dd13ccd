package org.evenhand.workflow.bridges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.identity.application.NoteInvolvement;
import org.evenhand.identity.application.WhoSat;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.NewPanel;
import org.evenhand.panel.application.ConflictsOfInterest;
import org.evenhand.panel.application.NamePanel;
import org.evenhand.panel.model.PanelMember;
import org.evenhand.panel.persistence.Conflicts;
import org.evenhand.panel.persistence.Panels;
import org.evenhand.testing.StepBench;
import org.evenhand.workflow.persistence.StepRecords;
import org.junit.jupiter.api.Test;

class SittingOnAPanelTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private final StepBench bench = new StepBench("2026-03-02T09:00:00Z");
  private final CaseReference reference = bench.aCase(SOCIAL_WORK);
  private final MemberView chair = member(MemberKind.LAY, true);
  private final MemberView wing = member(MemberKind.PROFESSIONAL, false);
  private final MemberView freshChair = member(MemberKind.LAY, true);
  private final MemberView freshWing = member(MemberKind.PROFESSIONAL, false);

  @Test
  void keepsEveryMemberFromAFreshPanelAndNotOnlyTheChair() {
    var first = named(chair, wing).value();
    assertThat(named(chair, wing).isDone()).isTrue();
    bench.unit.doing(
        () ->
            new SittingIsAPart(panels(), new NoteInvolvement(involvements(), bench.clock))
                .on(reference, first.id()));
    assertThat(named(freshChair, wing).problems())
        .containsExactly(Problem.at("member.2", "panel.tookPart", wing.name()));
    assertThat(named(chair, freshWing).isDone()).isFalse();
    assertThat(named(freshChair, freshWing).isDone()).isTrue();
  }

  @Test
  void namesReviewPanelsByTheSameRules() {
    var pool = new ReviewPanelsOfThePool(panels());
    StepContext context = bench.context(reference, SOCIAL_WORK, "meg");
    var alone = List.of(chair.id().toString());
    assertThat(bench.read(() -> pool.name(context, "RESTORATION", DAY, alone)).problems())
        .extracting(Problem::key)
        .contains("panel.size", "panel.needsProfessional");
    var lawful = List.of(chair.id().toString(), wing.id().toString());
    assertThat(bench.read(() -> pool.name(context, "RESTORATION", DAY, lawful)).value())
        .isEqualTo(chair.account());
    var adviser = member(MemberKind.LEGAL_ADVISER, false);
    assertThat(bench.read(() -> pool.eligible(DAY)))
        .extracting(option -> option.value())
        .contains(wing.id().toString())
        .doesNotContain(adviser.id().toString());
  }

  private org.evenhand.kernel.Outcome<org.evenhand.panel.api.PanelView> named(
      MemberView first, MemberView second) {
    var members = List.of(first.id(), second.id());
    var panel =
        new NewPanel(
            reference, "FINAL", members, first.id(), DAY, DAY, bench.rules(SOCIAL_WORK).panel());
    return bench.read(
        () -> panels().name(panel, bench.context(reference, SOCIAL_WORK, "meg").actor()));
  }

  private NamePanel panels() {
    var people =
        new PeopleWhoTookPart(
            null, new StepRecords(bench.unit.source()), new WhoSat(involvements()));
    var conflicts = new ConflictsOfInterest(new Conflicts(bench.unit.source()));
    return new NamePanel(
        new Panels(bench.unit.entities()), people, conflicts, bench.ids, bench.clock);
  }

  private Involvements involvements() {
    return new Involvements(bench.unit.source());
  }

  private MemberView member(MemberKind kind, boolean mayChair) {
    var id = UUID.randomUUID();
    var view = new MemberView(id, "Member " + id, kind, mayChair, "account-" + id);
    bench.unit.doing(
        () ->
            new Panels(bench.unit.entities())
                .add(new PanelMember(view, DAY.minusYears(1), DAY.plusYears(1), DAY.plusYears(1))));
    return view;
  }
}
