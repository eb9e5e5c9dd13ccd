package org.evenhand.panel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.panel.api.MemberKind.LAY;
import static org.evenhand.panel.api.MemberKind.LEGAL_ADVISER;
import static org.evenhand.panel.api.MemberKind.PROFESSIONAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.NewPanel;
import org.evenhand.ruleset.api.PanelRule;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.ruleset.application.RuleSets;
import org.junit.jupiter.api.Test;

class AppointingAnUnlawfulPanelTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final PanelRule SOCIAL_WORK = rule("social-work-england/2022.2");
  private static final PanelRule NURSING = rule("nursing-council/2024.1");

  @Test
  void acceptsALayChairAndAMemberOfTheProfession() {
    assertThat(broken(SOCIAL_WORK, chair(LAY), member(PROFESSIONAL))).isEmpty();
    assertThat(broken(SOCIAL_WORK, chair(LAY), member(PROFESSIONAL), member(LAY))).isEmpty();
    assertThat(broken(NURSING, chair(PROFESSIONAL), member(PROFESSIONAL), member(LAY))).isEmpty();
  }

  @Test
  void refusesAPanelWithoutALayMember() {
    assertThat(keys(NURSING, chair(PROFESSIONAL), member(PROFESSIONAL), member(PROFESSIONAL)))
        .containsExactly("panel.needsLay");
  }

  @Test
  void refusesAPanelWithoutAMemberOfTheProfession() {
    assertThat(keys(SOCIAL_WORK, chair(LAY), member(LAY)))
        .containsExactly("panel.needsProfessional");
  }

  @Test
  void refusesTooFewAndTooMany() {
    assertThat(keys(SOCIAL_WORK, chair(LAY))).contains("panel.size");
    assertThat(
            keys(SOCIAL_WORK, chair(LAY), member(LAY), member(PROFESSIONAL), member(PROFESSIONAL)))
        .containsExactly("panel.size");
    assertThat(keys(NURSING, chair(LAY), member(PROFESSIONAL))).containsExactly("panel.size");
    assertThat(keys(SOCIAL_WORK)).contains("panel.size", "panel.chair");
  }

  @Test
  void refusesAChairWhoMayNotTakeIt() {
    assertThat(keys(SOCIAL_WORK, member(LAY), member(PROFESSIONAL))).containsExactly("panel.chair");
    assertThat(keys(SOCIAL_WORK, chair(PROFESSIONAL), member(LAY))).containsExactly("panel.chair");
  }

  @Test
  void doesNotCountALegalAdviser() {
    assertThat(keys(NURSING, chair(LAY), member(PROFESSIONAL), member(LEGAL_ADVISER)))
        .contains("panel.onlyAdvises");
    assertThat(keys(NURSING, chair(LEGAL_ADVISER), member(PROFESSIONAL), member(LAY)))
        .contains("panel.onlyAdvises");
  }

  @Test
  void refusesSomebodyNamedTwiceOrUnknown() {
    var chair = chair(LAY);
    var other = member(PROFESSIONAL);
    var twice = panel(SOCIAL_WORK, List.of(chair, other, other));
    assertThat(PanelRules.brokenBy(proposed(twice, List.of(chair, other))))
        .extracting(Problem::key)
        .containsExactly("panel.twice");
    var unknown = panel(SOCIAL_WORK, List.of(chair, other, member(LAY)));
    assertThat(PanelRules.brokenBy(proposed(unknown, List.of(chair, other))))
        .extracting(Problem::key)
        .containsExactly("panel.notInThePool");
  }

  @Test
  void refusesMembersOutOfTermOutOfTrainingOrSuspended() {
    assertThat(keys(SOCIAL_WORK, chair(LAY), with(PROFESSIONAL, DAY.plusDays(1), 900, 900)))
        .containsExactly("panel.notAppointed");
    assertThat(keys(SOCIAL_WORK, chair(LAY), with(PROFESSIONAL, DAY, 1, 900)))
        .containsExactly("panel.notAppointed");
    assertThat(keys(SOCIAL_WORK, chair(LAY), with(PROFESSIONAL, DAY, 900, -1)))
        .containsExactly("panel.notTrained");
    assertThat(broken(SOCIAL_WORK, chair(LAY), with(PROFESSIONAL, DAY, 900, 0))).isEmpty();
    assertThat(broken(SOCIAL_WORK, chair(LAY), with(PROFESSIONAL, DAY, 2, 2))).isEmpty();
    var suspended = member(PROFESSIONAL);
    suspended.suspend();
    assertThat(keys(SOCIAL_WORK, chair(LAY), suspended)).containsExactly("panel.notAppointed");
  }

  @Test
  void refusesWhoeverTookAnEarlierPartByName() {
    var examiner = member(PROFESSIONAL);
    var members = List.of(chair(LAY), examiner);
    var proposed =
        new PanelRules.Proposed(
            panel(SOCIAL_WORK, members), members, Set.of(examiner.view().account()), Set.of());
    assertThat(PanelRules.brokenBy(proposed))
        .containsExactly(Problem.at("member.2", "panel.tookPart", examiner.view().name()));
  }

  @Test
  void refusesWhoeverIsTooNearByName() {
    var near = member(PROFESSIONAL);
    var members = List.of(chair(LAY), near);
    var proposed =
        new PanelRules.Proposed(
            panel(SOCIAL_WORK, members), members, Set.of(), Set.of(near.view().id()));
    assertThat(PanelRules.brokenBy(proposed))
        .containsExactly(Problem.at("member.2", "panel.tooNear", near.view().name()));
  }

  /** Whatever is put together, a panel that passes is one the law allows. */
  @Property(tries = 500)
  void letsNothingElseThrough(@ForAll("pools") List<PanelMember> members) {
    for (var rule : List.of(SOCIAL_WORK, NURSING)) {
      var lay = count(members, LAY);
      var professional = count(members, PROFESSIONAL);
      if (PanelRules.brokenBy(proposed(panel(rule, members), members)).isEmpty()) {
        assertThat(lay).isPositive();
        assertThat(professional).isPositive();
        assertThat((int) (lay + professional))
            .isEqualTo(members.size())
            .isBetween(rule.min(), rule.max());
        assertThat(members.get(0).view().mayChair()).isTrue();
        assertThat(members).allMatch(one -> one.isTrained(DAY));
      }
    }
  }

  @Provide
  Arbitrary<List<PanelMember>> pools() {
    return Combinators.combine(
            Arbitraries.of(MemberKind.class),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 4))
        .as((kind, chairs, training) -> of(kind, chairs, DAY.minusDays(1), 90, training))
        .list()
        .ofMaxSize(4);
  }

  private static long count(List<PanelMember> members, MemberKind kind) {
    return members.stream().filter(member -> member.view().kind() == kind).count();
  }

  private static List<String> keys(PanelRule rule, PanelMember... members) {
    return broken(rule, members).stream().map(Problem::key).toList();
  }

  private static List<Problem> broken(PanelRule rule, PanelMember... members) {
    var all = new ArrayList<>(Arrays.asList(members));
    return PanelRules.brokenBy(proposed(panel(rule, all), all));
  }

  private static PanelRules.Proposed proposed(NewPanel panel, List<PanelMember> found) {
    return new PanelRules.Proposed(panel, found, Set.of(), Set.of());
  }

  private static NewPanel panel(PanelRule rule, List<PanelMember> members) {
    var ids = members.stream().map(member -> member.view().id()).toList();
    return new NewPanel(
        new CaseReference("FTP-2026-0001"),
        "FINAL",
        ids,
        ids.isEmpty() ? UUID.randomUUID() : ids.get(0),
        DAY,
        DAY.plusDays(2),
        rule);
  }

  private static PanelMember chair(MemberKind kind) {
    return of(kind, true, DAY, 900, 900);
  }

  private static PanelMember member(MemberKind kind) {
    return of(kind, false, DAY, 900, 900);
  }

  private static PanelMember with(MemberKind kind, LocalDate from, int term, int training) {
    return of(kind, false, from, term, training);
  }

  private static PanelMember of(
      MemberKind kind, boolean mayChair, LocalDate from, int term, int training) {
    var id = UUID.randomUUID();
    return new PanelMember(
        new MemberView(id, "Member " + id, kind, mayChair, "account-" + id),
        from,
        DAY.plusDays(term),
        DAY.plusDays(training));
  }

  private static PanelRule rule(String id) {
    return RuleSets.shipped().load(RuleSetId.of(id)).panel();
  }
}
