package org.evenhand.panel.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.identity.application.MayActOn;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.panel.api.ConflictAside;
import org.evenhand.panel.api.ConflictReason;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.persistence.ConflictActs;
import org.evenhand.panel.persistence.PoolRows;
import org.evenhand.testing.Databases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member who works for an employer in a case, and another who bears the name of a party. */
class SettingAConflictAsideTest {
  private static final PoolFixture POOL = new PoolFixture(Databases.fresh());
  private static final Actor REGISTRAR = new Actor("ruth", "Ruth", Set.of(Role.REGISTRAR));

  private final MemberView member = POOL.member(MemberKind.PROFESSIONAL, false);
  private final CaseReference reference = POOL.aCase();
  private String code;

  @BeforeEach
  void theyWorkForTheEmployer() {
    var employer = UUID.randomUUID();
    code = "E" + employer.toString().substring(0, 8);
    POOL.execute(
        "insert into casework.employer values ('%s', '%s', 'Harrowby', 0)"
            .formatted(employer, code),
        "update casework.case_file set employer_id = '%s' where reference = '%s'"
            .formatted(employer, reference),
        "insert into casework.panel_member_employer values ('%s', '%s', null)"
            .formatted(member.id(), code));
  }

  @Test
  void itCountsNoMoreUntilItCountsAgainAndBothReasonsStay() {
    assertThat(set(REGISTRAR, true, "Left that department.").isDone()).isTrue();
    assertThat(POOL.reasons(member, reference)).isEmpty();
    assertThat(known()).singleElement().satisfies(one -> assertThat(one.aside()).isTrue());
    assertThat(set(REGISTRAR, false, "Went back to it.").isDone()).isTrue();
    assertThat(POOL.reasons(member, reference)).containsExactly("SAME_EMPLOYER " + code);
    assertThat(set(REGISTRAR, true, "Left it for good.").isDone()).isTrue();
    assertThat(known())
        .singleElement()
        .satisfies(one -> assertThat(one.why()).isEqualTo("Left it for good."));
    assertThat(POOL.in(() -> acts())).isEqualTo(3);
  }

  @Test
  void saidAgainItChangesNothing() {
    set(REGISTRAR, true, "Left.");
    set(REGISTRAR, true, "Left.");
    assertThat(POOL.in(() -> acts())).isEqualTo(1);
  }

  @Test
  void onlyWhoeverMayJudgeItSetsItAside() {
    assertThat(set(PoolFixture.SCHEDULER, true, "Fine.").problems())
        .containsExactly(Problem.of("aside.notYours"));
    assertThat(POOL.reasons(member, reference)).containsExactly("SAME_EMPLOYER " + code);
  }

  @Test
  void nobodySetsAsideWhatTheLawLeavesToNobody() {
    for (var hard : ConflictReason.values()) {
      if (hard.waivedBy().isEmpty()) {
        assertThat(set(REGISTRAR, hard, "Fine.").problems())
            .containsExactly(Problem.of("aside.never"));
      }
    }
  }

  @Test
  void nothingIsSetAsideWithoutAReasonOrThatIsNotThere() {
    assertThat(set(REGISTRAR, true, " ").problems())
        .containsExactly(Problem.at("why", "aside.why.missing"));
    assertThat(set(REGISTRAR, ConflictReason.SAT_ON_INTERIM_PANEL, "Fine.").problems())
        .containsExactly(Problem.of("aside.none"));
  }

  @Test
  void nobodySetsTheirOwnAside() {
    var own = new Actor(member.account(), member.name(), Set.of(Role.REGISTRAR));
    assertThat(set(own, true, "Fine.").problems()).containsExactly(Problem.of("aside.own"));
  }

  @Test
  void whoeverDeclaredAConflictWithTheCaseLeavesItAlone() {
    var near = POOL.member(MemberKind.LAY, false);
    POOL.execute(
        "insert into casework.declared_conflict (case_reference, account, at, reason)"
            + " values ('%s', '%s', now(), 'near')".formatted(reference, near.account()));
    var registrar = new Actor(near.account(), near.name(), Set.of(Role.REGISTRAR));
    assertThatThrownBy(() -> set(registrar, true, "Fine.")).isInstanceOf(NotShown.class);
  }

  private Outcome<ConflictAside> set(Actor by, boolean aside, String why) {
    return set(by, said(ConflictReason.SAME_EMPLOYER, aside, why));
  }

  private Outcome<ConflictAside> set(Actor by, ConflictReason reason, String why) {
    return set(by, said(reason, true, why));
  }

  private ConflictAside said(ConflictReason reason, boolean aside, String why) {
    return new ConflictAside(reference, member.id(), member.name(), reason, aside, why, "", null);
  }

  private Outcome<ConflictAside> set(Actor by, ConflictAside said) {
    return POOL.in(
        () ->
            new SetConflictAside(
                    rows(),
                    new PoolRows(POOL.unit.source()),
                    new MayActOn(new Involvements(POOL.unit.source())),
                    new ChangeCase(
                        new Cases(POOL.unit.entities()),
                        new Chronology(POOL.unit.source(), UUID::randomUUID, POOL.clock),
                        UUID::randomUUID,
                        POOL.clock),
                    () -> by,
                    POOL.clock)
                .set(said));
  }

  private List<ConflictAside> known() {
    return POOL.in(() -> new ReadConflictsAside(rows(), () -> REGISTRAR).on(List.of(reference)));
  }

  private ConflictActs rows() {
    POOL.clock.move(java.time.Duration.ofSeconds(1));
    return new ConflictActs(POOL.unit.source(), UUID::randomUUID);
  }

  private int acts() {
    try (var connection = POOL.unit.source().getConnection();
        var query =
            connection.prepareStatement(
                "select count(*) from casework.conflict_act where case_reference = ?")) {
      query.setString(1, reference.value());
      var found = query.executeQuery();
      found.next();
      return found.getInt(1);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
