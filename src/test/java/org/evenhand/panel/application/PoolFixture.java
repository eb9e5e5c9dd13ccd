package org.evenhand.panel.application;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.identity.persistence.AccessRecords;
import org.evenhand.identity.persistence.Alerts;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Role;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.model.PanelMember;
import org.evenhand.panel.persistence.Availabilities;
import org.evenhand.panel.persistence.Conflicts;
import org.evenhand.panel.persistence.MemberActs;
import org.evenhand.panel.persistence.Panels;
import org.evenhand.panel.persistence.PoolRows;
import org.evenhand.panel.persistence.Sittings;
import org.evenhand.panel.persistence.Venues;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.MovableClock;
import org.evenhand.testing.TestDatabase;

/** The verbs of the pool on a database of a test's own, on a Monday. */
final class PoolFixture {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  static final Actor SCHEDULER = new Actor("miriam", "Miriam", Set.of(Role.HEARINGS_MANAGER));

  final MovableClock clock = new MovableClock("2026-11-30T09:00:00Z");
  final CaseworkTransactions unit;

  PoolFixture(TestDatabase database) {
    unit = new CaseworkTransactions(database);
  }

  <T> T in(Supplier<T> work) {
    return unit.asking(entities -> work.get());
  }

  MemberView member(MemberKind kind, boolean mayChair) {
    var id = UUID.randomUUID();
    return member(new MemberView(id, "Member " + id, kind, mayChair, "a-" + id));
  }

  MemberView member(MemberView member) {
    unit.doing(
        () ->
            new Panels(unit.entities())
                .add(
                    new PanelMember(
                        member, TODAY.minusYears(1), TODAY.plusYears(2), TODAY.plusYears(1))));
    return member;
  }

  static Actor own(MemberView member) {
    return new Actor(member.account(), member.name(), Set.of(Role.ADJUDICATOR));
  }

  CaseReference aCase() {
    return CaseFixture.aCase(unit, clock, CaseFixture.SOCIAL_WORK);
  }

  /** Names somebody to sit on a hearing of a case. */
  void sits(MemberView member, CaseReference reference, LocalDate first, LocalDate last) {
    var panel = UUID.randomUUID();
    execute(
        "insert into casework.panel values ('%s', '%s', 'FINAL', '%s', 'miriam', now())"
            .formatted(panel, reference, first),
        "insert into casework.panel_seat values ('%s', '%s', false)".formatted(panel, member.id()),
        "insert into casework.hearing values ('%s', '%s', 'FINAL', 'LISTED', '%s', '%s', 'REMOTE',"
                .formatted(UUID.randomUUID(), reference, first, last)
            + " '', '%s', '', null, '', '', '', '', 1)".formatted(panel));
  }

  void execute(String... statements) {
    unit.doing(
        () -> {
          try (var connection = unit.source().getConnection();
              var statement = connection.createStatement()) {
            for (var sql : statements) {
              statement.execute(sql);
            }
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  KeepAvailability keep() {
    return new KeepAvailability(meant(), availabilities(), sittings(), acts(), clock);
  }

  ChangeMember change() {
    return new ChangeMember(pool(), new Venues(unit.source()), sittings(), acts(), clock);
  }

  ReadPool read() {
    return new ReadPool(
        pool(), sittings(), conflicts(), acts(), availabilities(), new Venues(unit.source()));
  }

  DeclareConflict declare() {
    var wall =
        new org.evenhand.identity.application.DeclareConflict(
            new Involvements(unit.source()),
            new AccessRecords(unit.source()),
            new Alerts(unit.source()),
            UUID::randomUUID,
            clock);
    var cases = new ReadCase(new Cases(unit.entities()), null);
    return new DeclareConflict(meant(), conflicts(), acts(), cases, wall, clock);
  }

  ConflictsOfInterest tooNear() {
    return new ConflictsOfInterest(conflicts());
  }

  /** Why a member is too near to a case, in the order of the reasons. */
  List<String> reasons(MemberView member, CaseReference reference) {
    return in(() -> tooNear().on(List.of(reference), TODAY)).stream()
        .filter(found -> found.member().equals(member.id()))
        .map(found -> found.reason() + " " + found.source())
        .toList();
  }

  MemberMeant meant() {
    return new MemberMeant(pool());
  }

  PoolRows pool() {
    return new PoolRows(unit.source());
  }

  Availabilities availabilities() {
    return new Availabilities(unit.source());
  }

  Conflicts conflicts() {
    return new Conflicts(unit.source());
  }

  Sittings sittings() {
    return new Sittings(unit.source());
  }

  MemberActs acts() {
    return new MemberActs(unit.source(), UUID::randomUUID);
  }
}
