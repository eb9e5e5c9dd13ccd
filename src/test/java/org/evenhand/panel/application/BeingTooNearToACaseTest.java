package org.evenhand.panel.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.panel.application.PoolFixture.SCHEDULER;
import static org.evenhand.panel.application.PoolFixture.TODAY;
import static org.evenhand.panel.application.PoolFixture.own;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.NewConflict;
import org.evenhand.panel.api.NewConflict.About;
import org.evenhand.panel.api.NewConflict.Why;
import org.evenhand.panel.api.Whose;
import org.evenhand.testing.Databases;
import org.junit.jupiter.api.Test;

/** What keeps a member from a case, each in its words, and closes it to them. */
class BeingTooNearToACaseTest {
  private static final PoolFixture POOL = new PoolFixture(Databases.fresh());

  private final MemberView member = POOL.member(MemberKind.PROFESSIONAL, false);
  private final CaseReference reference = POOL.aCase();

  @Test
  void isNothingAtFirst() {
    assertThat(POOL.reasons(member, reference)).isEmpty();
  }

  @Test
  void byAnEarlierPartInItOrInALinkedCase() {
    var linked = POOL.aCase();
    POOL.execute(
        "insert into casework.case_link (case_reference, linked_to, kind) values ('%s', '%s', 'SAME')"
            .formatted(linked, reference),
        part(linked, "planInvestigation"));
    assertThat(POOL.reasons(member, linked)).containsExactly("EARLIER_PART planInvestigation");
    assertThat(POOL.reasons(member, reference)).containsExactly("LINKED_CASE " + linked);
  }

  @Test
  void byAnInterimPanelUnlessItWasWaived() {
    POOL.execute(part(reference, "satOnInterimPanel"));
    assertThat(POOL.reasons(member, reference))
        .containsExactly("SAT_ON_INTERIM_PANEL satOnInterimPanel");
    POOL.execute(
        "insert into casework.wall_waiver values ('%s', '%s', 'wall.interimThenFinal', 'few', 'ruth',"
                .formatted(reference, member.account())
            + " now())");
    assertThat(POOL.reasons(member, reference)).isEmpty();
  }

  @Test
  void byTheSameEmployerWhileTheyWorkThere() {
    var employer = UUID.randomUUID();
    var code = "E" + employer.toString().substring(0, 8);
    POOL.execute(
        "insert into casework.employer values ('%s', '%s', 'Harrowby', 0)"
            .formatted(employer, code),
        "update casework.case_file set employer_id = '%s' where reference = '%s'"
            .formatted(employer, reference),
        "insert into casework.panel_member_employer values ('%s', '%s', null)"
            .formatted(member.id(), code));
    assertThat(POOL.reasons(member, reference)).containsExactly("SAME_EMPLOYER " + code);
    POOL.execute(
        "update casework.panel_member_employer set last_day = '2020-01-01' where member_id = '%s'"
            .formatted(member.id()));
    assertThat(POOL.reasons(member, reference)).isEmpty();
    said(About.EMPLOYER, code.toLowerCase());
    assertThat(POOL.reasons(member, reference))
        .containsExactly("DECLARED_EMPLOYER " + code.toLowerCase());
  }

  @Test
  void asAPartyOrByAPartysName() {
    var registrant = UUID.randomUUID();
    var number = "SW" + Math.abs(registrant.hashCode() % 1_000_000 + 1_000_000);
    POOL.execute(
        "insert into casework.registrant (id, registration_number, birth_date, registered_since)"
            + " values ('%s', '%s', '1980-01-01', '2010-01-01')".formatted(registrant, number),
        "update casework.case_file set registrant_id = '%s' where reference = '%s'"
            .formatted(registrant, reference),
        "update casework.panel_member set registration_number = '%s' where id = '%s'"
            .formatted(number, member.id()));
    assertThat(POOL.reasons(member, reference)).containsExactly("PARTY registrant");
    var namesake =
        POOL.member(
            new MemberView(
                UUID.randomUUID(), "marian CASTELLANE", MemberKind.LAY, false, "n-" + number));
    assertThat(POOL.reasons(namesake, reference)).containsExactly("NAME_OF_A_PARTY registrant");
  }

  @Test
  void byTheirOwnWordOfTheCaseWhichIsClosedToThemForGood() {
    var id = UUID.randomUUID();
    var said = conflict(About.CASE, reference.value().toLowerCase());
    POOL.in(() -> POOL.declare().declare(Whose.own(own(member)), said, id));
    POOL.in(() -> POOL.declare().declare(Whose.own(own(member)), said, id));
    assertThat(POOL.reasons(member, reference)).containsExactly("DECLARED case", "DECLARED money");
    assertThat(isClosed()).isTrue();
    assertThat(POOL.in(() -> POOL.read().declared(member.id()))).hasSize(1);
  }

  @Test
  void byTheirWordOfSomebodyInACaseThatTheyWereNamedTo() {
    POOL.sits(member, reference, TODAY.plusDays(7), TODAY.plusDays(8));
    said(About.PERSON, " Marian  Castellane ");
    assertThat(POOL.reasons(member, reference))
        .containsExactly("DECLARED case", "DECLARED_PERSON registrant");
    assertThat(isClosed()).isTrue();
    assertThat(POOL.in(() -> POOL.read().conflicts(member.id(), TODAY)))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void onlyAsLongAsItIsSaidToLast() {
    var over =
        new NewConflict(
            About.PERSON,
            "Marian Castellane",
            Why.OTHER,
            TODAY.minusDays(9),
            Optional.of(TODAY.minusDays(1)),
            "");
    POOL.in(() -> POOL.declare().declare(Whose.own(own(member)), over, UUID.randomUUID()));
    assertThat(POOL.reasons(member, reference)).isEmpty();
  }

  @Test
  void withoutTellingWhetherThereIsSuchACase() {
    var nowhere = conflict(About.CASE, "FTP-1999-0001");
    assertThat(
            POOL.in(
                    () ->
                        POOL.declare().declare(Whose.own(own(member)), nowhere, UUID.randomUUID()))
                .isDone())
        .isTrue();
    var nonsense = conflict(About.CASE, "the one about Marian");
    assertThat(problem(nonsense)).isEqualTo(Problem.at("what", "conflict.what.reference"));
    assertThat(problem(conflict(About.PERSON, " ")))
        .isEqualTo(Problem.at("what", "conflict.what.missing.PERSON"));
  }

  @Test
  void saidBySomebodyElseWithAReason() {
    var said = conflict(About.CASE, reference.value());
    var id = UUID.randomUUID();
    assertThat(
            POOL.in(
                    () ->
                        POOL.declare()
                            .declare(Whose.onBehalfOf(member.id(), SCHEDULER, ""), said, id))
                .problems())
        .containsExactly(Problem.at("reason", "pool.reason.missing"));
    assertThat(isClosed()).isFalse();
    POOL.in(
        () ->
            POOL.declare().declare(Whose.onBehalfOf(member.id(), SCHEDULER, "rang us"), said, id));
    assertThat(isClosed()).isTrue();
  }

  private Problem problem(NewConflict said) {
    return POOL.in(() -> POOL.declare().declare(Whose.own(own(member)), said, UUID.randomUUID()))
        .problems()
        .get(0);
  }

  private void said(About about, String what) {
    var id = UUID.randomUUID();
    assertThat(
            POOL.in(() -> POOL.declare().declare(Whose.own(own(member)), conflict(about, what), id))
                .isDone())
        .isTrue();
  }

  private static NewConflict conflict(About about, String what) {
    return new NewConflict(about, what, Why.MONEY, TODAY, Optional.empty(), "");
  }

  private boolean isClosed() {
    return POOL.in(
        () -> {
          var past = new Involvements(POOL.unit.source()).of(member.account(), List.of(reference));
          return past.containsKey(reference.value()) && past.get(reference.value()).conflict();
        });
  }

  private String part(CaseReference in, String step) {
    return "insert into casework.involvement values ('%s', '%s', '%s', now())"
        .formatted(in, member.account(), step);
  }
}
