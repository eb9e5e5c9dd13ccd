package org.evenhand.hearing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.hearing.api.CannotSit;
import org.evenhand.hearing.api.InvitationState;
import org.evenhand.hearing.api.SittingAnswer;
import org.evenhand.hearing.model.SittingInvitation;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.application.ReadOwnPlace;
import org.evenhand.panel.persistence.Addresses;
import org.evenhand.panel.persistence.PoolRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hearing with a panel of two and an adviser, all of whom are asked. */
class BeingAskedToSitTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  private final HearingDesk desk = new HearingDesk(SOCIAL_WORK, "G-a");
  private List<MemberView> panel;
  private MemberView adviser;

  private record Sent(String template, String to, String text, String calendar) {}

  @BeforeEach
  void theHearingIsListed() {
    desk.listedOn(MONDAY, MONDAY.plusDays(1));
    var named = desk.sits();
    panel = desk.bench.read(() -> desk.panels().read(named).members());
    adviser = desk.inThePool(MemberKind.LEGAL_ADVISER, false);
    panel.forEach(this::givesAnAddress);
    desk.bench.unit.doing(
        () -> {
          desk.hearings().get(desk.hearing).adviseBy(adviser.id());
          desk.invite().match(desk.hearings().get(desk.hearing));
        });
  }

  @Test
  void everySeatIsAskedOnceAndTheMessageSaysNothingOfTheCase() {
    matchAgain();
    assertThat(standing())
        .extracting(SittingInvitation::seat)
        .containsExactlyInAnyOrder("CHAIR", "MEMBER", "ADVISER");
    var sent = sent();
    assertThat(sent).hasSize(2).extracting(Sent::template).containsOnly("SITTING_INVITATION");
    var one = sent.get(0);
    assertThat(one.text()).contains("1 June 2026 to 2 June 2026");
    assertThat(one.text() + one.calendar())
        .doesNotContain(desk.reference.value())
        .doesNotContain("final");
    assertThat(one.calendar()).contains("METHOD:REQUEST").contains("SEQUENCE:0");
  }

  @Test
  void whoeverWillSitSaysSoAndMayFindLaterThatTheyCannot() {
    var mine = of(panel.get(0));
    assertThat(answer(panel.get(0), mine, SittingAnswer.WILL_SIT).isDone()).isTrue();
    assertThat(state(mine)).isEqualTo(InvitationState.ACCEPTED);
    var cannot = SittingAnswer.cannot(CannotSit.OTHER, "");
    assertThat(answer(panel.get(0), mine, cannot).problems())
        .containsExactly(Problem.at("words", "invitation.words.missing"));
    var said = SittingAnswer.cannot(CannotSit.NOT_FREE, " In court ");
    assertThat(answer(panel.get(0), mine, said).isDone()).isTrue();
    assertThat(state(mine)).isEqualTo(InvitationState.DECLINED);
    assertThat(standing())
        .filteredOn(one -> one.id().equals(mine))
        .first()
        .satisfies(one -> assertThat(one.words()).isEqualTo("In court"));
  }

  @Test
  void anotherMembersInvitationIsNotThere() {
    var theirs = of(panel.get(1));
    assertThatThrownBy(() -> answer(panel.get(0), theirs, SittingAnswer.WILL_SIT))
        .isInstanceOf(NotShown.class);
    assertThatThrownBy(() -> answer(panel.get(0), UUID.randomUUID(), SittingAnswer.WILL_SIT))
        .isInstanceOf(NotShown.class);
    assertThat(state(theirs)).isEqualTo(InvitationState.INVITED);
  }

  @Test
  void whoDoesNotAnswerIsRemindedOnceAndThenWaitedForNoMore() {
    answer(panel.get(0), of(panel.get(0)), SittingAnswer.WILL_SIT);
    desk.bench.clock.move(Duration.ofDays(5).minusSeconds(1));
    remind();
    assertThat(sent()).extracting(Sent::template).doesNotContain("SITTING_REMINDER");
    desk.bench.clock.move(Duration.ofSeconds(1));
    remind();
    remind();
    assertThat(sent())
        .filteredOn(one -> one.template().equals("SITTING_REMINDER"))
        .hasSize(1)
        .allSatisfy(one -> assertThat(one.to()).isEqualTo(address(panel.get(1))));
    desk.bench.clock.move(Duration.ofDays(5));
    remind();
    assertThat(state(of(panel.get(1)))).isEqualTo(InvitationState.LAPSED);
    assertThat(state(of(panel.get(0)))).isEqualTo(InvitationState.ACCEPTED);
    answer(panel.get(1), of(panel.get(1)), SittingAnswer.WILL_SIT);
    assertThat(state(of(panel.get(1)))).isEqualTo(InvitationState.ACCEPTED);
  }

  @Test
  void otherDaysAreAskedAboutAnewInTheSameEventOfTheCalendar() {
    var mine = of(panel.get(0));
    answer(panel.get(0), mine, SittingAnswer.WILL_SIT);
    desk.listedOn(MONDAY.plusDays(7), MONDAY.plusDays(8));
    matchAgain();
    assertThat(of(panel.get(0))).isEqualTo(mine);
    assertThat(state(mine)).isEqualTo(InvitationState.INVITED);
    assertThat(sent()).filteredOn(one -> one.template().equals("SITTING_CHANGED")).hasSize(2);
    assertThat(calendarTo(panel.get(0), "SITTING_CHANGED"))
        .contains("METHOD:REQUEST")
        .contains("SEQUENCE:1")
        .contains("UID:" + mine);
  }

  @Test
  void aPostponedHearingTakesItsInvitationsBack() {
    var mine = of(panel.get(0));
    desk.bench.unit.doing(() -> desk.hearings().get(desk.hearing).postpone());
    matchAgain();
    assertThat(standing()).isEmpty();
    assertThat(calendarTo(panel.get(0), "SITTING_WITHDRAWN"))
        .contains("METHOD:CANCEL")
        .contains("SEQUENCE:1")
        .contains("UID:" + mine);
    assertThat(answer(panel.get(0), mine, SittingAnswer.WILL_SIT).problems())
        .containsExactly(Problem.of("invitation.over"));
  }

  private void matchAgain() {
    desk.bench.unit.doing(() -> desk.invite().match(desk.hearings().get(desk.hearing)));
  }

  private void remind() {
    var settings = new InvitationSettings(5, 10);
    var more = true;
    while (more) {
      more =
          desk.bench.<Boolean>read(
              () ->
                  new RemindNext(
                          desk.invitations(),
                          desk.hearings(),
                          desk.notes(),
                          settings,
                          desk.bench.clock)
                      .remind());
    }
  }

  private Outcome<UUID> answer(MemberView who, UUID invitation, SittingAnswer answer) {
    var me = new Actor(who.account(), who.name(), Set.of(Role.ADJUDICATOR));
    var own = new ReadOwnPlace(new PoolRows(desk.bench.unit.source()), null, null, null, null);
    return desk.bench.read(
        () ->
            new AnswerInvitation(
                    desk.invitations(), desk.hearings(), own, () -> me, desk.bench.clock)
                .answer(invitation, answer));
  }

  private static List<SittingInvitation> standing(HearingDesk desk) {
    return desk.invitations().of(List.of(desk.hearing)).stream()
        .filter(one -> one.state() != InvitationState.WITHDRAWN)
        .toList();
  }

  private List<SittingInvitation> standing() {
    return desk.bench.read(() -> standing(desk));
  }

  private UUID of(MemberView member) {
    return standing().stream()
        .filter(one -> one.member().equals(member.id()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private InvitationState state(UUID invitation) {
    return desk.bench.read(() -> desk.invitations().find(invitation).orElseThrow().state());
  }

  private void givesAnAddress(MemberView member) {
    desk.bench.unit.doing(
        () -> new Addresses(desk.bench.unit.source()).keep(member.id(), address(member)));
  }

  private static String address(MemberView member) {
    return member.id() + "@members.example";
  }

  private String calendarTo(MemberView member, String template) {
    return sent().stream()
        .filter(one -> one.to().equals(address(member)) && one.template().equals(template))
        .findFirst()
        .orElseThrow()
        .calendar();
  }

  private List<Sent> sent() {
    return desk.bench.read(
        () -> {
          var all = new ArrayList<Sent>();
          try (var connection = desk.bench.unit.source().getConnection();
              var query =
                  connection.prepareStatement(
                      "select template, sent_to, subject || body as text, calendar"
                          + " from casework.outgoing_note where sent_to = any (?) order by created_at")) {
            var to = panel.stream().map(BeingAskedToSitTest::address).toArray();
            query.setArray(1, connection.createArrayOf("text", to));
            var rows = query.executeQuery();
            while (rows.next()) {
              all.add(
                  new Sent(
                      rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
          return all;
        });
  }
}
