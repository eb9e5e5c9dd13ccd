package org.evenhand.casefile.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.CaseFilter;
import org.evenhand.casefile.api.CaseRow;
import org.evenhand.casefile.api.Sight;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ListingCasesTest {
  private static final TestDatabase DATABASE = Databases.fresh();
  private static final CaseworkTransactions UNIT = new CaseworkTransactions(DATABASE);
  private static final MovableClock CLOCK = new MovableClock("2026-05-04T09:00:00Z");
  private static final PersonId WHO = new PersonId(UUID.randomUUID());

  private static CaseReference atReceipt;
  private static CaseReference atTriage;
  private static CaseReference inConflict;
  private final ListCases list = new ListCases(UNIT.source());

  @BeforeAll
  static void openThree() {
    atReceipt = CaseFixture.aCase(UNIT, CLOCK, CaseFixture.SOCIAL_WORK);
    atTriage = CaseFixture.aCase(UNIT, CLOCK, CaseFixture.SOCIAL_WORK);
    inConflict = CaseFixture.aCase(UNIT, CLOCK, CaseFixture.SOCIAL_WORK);
    change(change -> change.enter(atTriage, Stage.TRIAGE));
    sql(
        "update casework.case_file set registrant_id = ? where reference = ?",
        WHO.value(),
        atTriage.value());
    sql(
        "insert into casework.declared_conflict values (?, 'ruth', now(), 'neighbour')",
        inConflict.value());
  }

  @AfterAll
  static void close() {
    UNIT.close();
  }

  @Test
  void leavesOutStagesTheReaderMayNotKnowOfAndConflicts() {
    var sight = new Sight("ruth", Set.of(Stage.RECEIPT), Set.of());
    assertThat(shown(CaseFilter.of(sight))).containsExactly(atReceipt);
    assertThat(list.list(CaseFilter.of(sight), 0, 10).total()).isEqualTo(1);
  }

  @Test
  void showsWhatWasGivenToTheReaderOrIsHeldByThem() {
    var notGiven = new Sight("dev", Set.of(), Set.of(Stage.TRIAGE));
    assertThat(shown(CaseFilter.of(notGiven))).isEmpty();
    change(change -> change.name(atTriage, Role.INVESTIGATOR, "dev"));
    assertThat(shown(CaseFilter.of(notGiven))).containsExactly(atTriage);
  }

  @Test
  void showsNothingToWhoMaySeeNothingWhateverTheyAskFor() {
    var nothing = new Sight("grace", Set.of(), Set.of());
    assertThat(shown(CaseFilter.of(nothing).text("Castellane"))).isEmpty();
    assertThat(shown(CaseFilter.of(nothing).orAbout(Set.of(WHO)))).isEmpty();
  }

  @Test
  void findsByPartsOfReferenceAndNameFileNumberAndPeople() {
    var all = CaseFilter.of(everything());
    var number = fileNumber(atTriage);
    assertThat(shown(all.text("castell"))).hasSize(3);
    assertThat(shown(all.text(atReceipt.value().toLowerCase()))).containsExactly(atReceipt);
    assertThat(shown(all.text(number))).containsExactly(atTriage);
    assertThat(shown(all.text("nobody").orAbout(Set.of(WHO)))).containsExactly(atTriage);
    assertThat(shown(all.orAbout(Set.of(WHO)))).containsExactly(atTriage);
    assertThat(shown(all.text("%"))).isEmpty();
    assertThat(shown(all.text("' or 1=1 --"))).isEmpty();
  }

  @Test
  void narrowsByStageSourceDaysAndHolder() {
    var all = CaseFilter.of(everything());
    var day = LocalDate.of(2026, 4, 30);
    assertThat(shown(all.at(List.of(Stage.TRIAGE)))).containsExactly(atTriage);
    assertThat(shown(all.raisedBy(List.of(SourceType.MEDIA)))).isEmpty();
    assertThat(shown(all.received(Optional.of(day), Optional.of(day)))).hasSize(3);
    assertThat(shown(all.received(Optional.of(day.plusDays(1)), Optional.empty()))).isEmpty();
    assertThat(shown(all.heldBy("nobody"))).isEmpty();
  }

  @Test
  void pagesWithoutLosingOrRepeatingAny() {
    var all = CaseFilter.of(everything());
    var first = list.list(all, 0, 2);
    var second = list.list(all, 2, 2);
    assertThat(first.total()).isEqualTo(3);
    assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(second.items());
    assertThat(second.items()).hasSize(1);
  }

  private static Sight everything() {
    return new Sight("somebody", Set.of(Stage.values()), Set.of());
  }

  private List<CaseReference> shown(CaseFilter filter) {
    return list.all(filter).stream().map(CaseRow::reference).toList();
  }

  private static String fileNumber(CaseReference reference) {
    return UNIT.asking(unit -> new Cases(unit).get(reference).view().fileNumber().value());
  }

  private static void change(java.util.function.Consumer<ChangeCase> work) {
    UNIT.asking(
        unit -> {
          work.accept(
              new ChangeCase(
                  new Cases(unit),
                  new Chronology(UNIT.source(), UUID::randomUUID, CLOCK),
                  UUID::randomUUID,
                  CLOCK));
          return null;
        });
  }

  private static void sql(String statement, Object... values) {
    try (var connection = DATABASE.casework().getConnection();
        var prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
