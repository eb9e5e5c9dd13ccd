package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.register.FeedRows.annLee;
import static org.evenhand.register.RegisterFixture.CLOCK;
import static org.evenhand.register.RegisterFixture.FEEDER;
import static org.evenhand.register.api.RegistrationStatus.CONDITIONS;
import static org.evenhand.register.api.RegistrationStatus.REGISTERED;
import static org.evenhand.register.api.RegistrationStatus.REMOVED;
import static org.evenhand.register.api.RegistrationStatus.SUSPENDED;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Problem;
import org.evenhand.register.api.AnnotationView;
import org.evenhand.register.api.NewAnnotation;
import org.evenhand.register.api.RegisterSearch;
import org.evenhand.register.api.RegistrationStatus;
import org.evenhand.register.application.AnnotateRegister;
import org.evenhand.register.application.EndAnnotation;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnotatingTheRegisterTest {
  private static final CaseReference CASE = new CaseReference("FTP-2025-0007");
  private final RegisterFixture register = new RegisterFixture();
  private PersonId ann;

  @BeforeEach
  void aRegistrantWithACase() throws SQLException {
    register.load(annLee().toString());
    ann = register.lookUp("SW000101", LocalDate.of(2026, 1, 1)).orElseThrow().person();
    register
        .database()
        .execute(
            Login.CASEWORK,
            """
            insert into casework.case_file (reference, file_number, stage, stage_entered_at, open,
              rule_set, received_on, opened_at, source_type, summary, support_needs, raised_first,
              categories, risk, blind_mode, version)
            values ('FTP-2025-0007', '25-1234', 'HEARING', now(), true, 'x/1', '2025-01-01', now(),
              'EMPLOYER', '', '', '', '', '', 'NONE', 1)
            """);
  }

  @Test
  void changesTheStatusFromItsFirstDayToItsLast() {
    annotate("SUSPENSION", SUSPENDED, "2025-03-01", "2025-08-31");

    assertThat(status("2025-02-28")).contains(REGISTERED);
    assertThat(status("2025-03-01")).contains(SUSPENDED);
    assertThat(status("2025-08-31")).contains(SUSPENDED);
    assertThat(status("2025-09-01")).contains(REGISTERED);
  }

  @Test
  void isShownWithTheEntryWhileItIsInForce() {
    annotate("WARNING", null, "2025-03-01", "2026-02-28");

    var onTheWay = register.lookUp("SW000101", LocalDate.of(2025, 6, 1)).orElseThrow();
    assertThat(onTheWay.status()).contains(REGISTERED);
    assertThat(onTheWay.annotations())
        .extracting(AnnotationView::code, AnnotationView::caseReference)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("WARNING", CASE));
    var later = register.lookUp("SW000101", LocalDate.of(2026, 3, 1)).orElseThrow();
    assertThat(later.annotations()).isEmpty();
  }

  @Test
  void leavesTheWorstOfSeveral() {
    annotate("CONDITIONS", CONDITIONS, "2025-01-01", null);
    annotate("INTERIM_SUSPENSION", SUSPENDED, "2025-06-01", "2025-06-30");

    assertThat(status("2025-05-31")).contains(CONDITIONS);
    assertThat(status("2025-06-15")).contains(SUSPENDED);
    assertThat(status("2025-07-01")).contains(CONDITIONS);
  }

  @Test
  void neverMakesAStatusBetterThanTheFeedHasIt() {
    register.load(annLee().status("removed", "2025-06-01").toString());
    annotate("CONDITIONS", CONDITIONS, "2025-01-01", null);

    assertThat(status("2025-07-01")).contains(REMOVED);
  }

  @Test
  void showsInTheListOfMatches() {
    annotate("INTERIM_SUSPENSION", SUSPENDED, "2026-01-01", null);

    var found = register.finding().find(RegisterSearch.of("Ann Lee")).value().items();

    assertThat(found).singleElement().extracting("status").isEqualTo(Optional.of(SUSPENDED));
  }

  @Test
  void mayBeEndedEarlierAndLater() {
    var id = annotate("SUSPENSION", SUSPENDED, "2025-03-01", "2025-08-31").value();

    end(id, "2025-04-30");
    assertThat(status("2025-05-01")).contains(REGISTERED);
    end(id, "2025-12-31");
    assertThat(status("2025-12-31")).contains(SUSPENDED);
    end(id, "2025-02-28");
    assertThat(status("2025-03-01")).contains(REGISTERED);
  }

  @Test
  void cannotEndBeforeItBegan() {
    var id = annotate("SUSPENSION", SUSPENDED, "2025-03-01", null).value();

    assertThat(end(id, "2025-02-27").problems())
        .extracting(Problem::key)
        .containsExactly("annotation.last.before_first");
    assertThat(end(UUID.randomUUID(), "2025-03-01").problems())
        .extracting(Problem::key)
        .containsExactly("annotation.unknown");
  }

  @Test
  void isRefusedForSomebodyUnknownAndForNonsense() {
    var wanted =
        new NewAnnotation(
            new PersonId(UUID.randomUUID()),
            "a warning!",
            Optional.empty(),
            LocalDate.of(2025, 3, 1),
            Optional.of(LocalDate.of(2025, 2, 1)),
            CASE);

    assertThat(annotate(wanted).problems())
        .extracting(Problem::key)
        .containsExactly(
            "annotation.person.unknown", "annotation.code.format", "annotation.last.before_first");
  }

  private Outcome<UUID> annotate(String code, RegistrationStatus effect, String from, String last) {
    return annotate(
        new NewAnnotation(
            ann,
            code,
            Optional.ofNullable(effect),
            LocalDate.parse(from),
            Optional.ofNullable(last).map(LocalDate::parse),
            CASE));
  }

  private Outcome<UUID> annotate(NewAnnotation wanted) {
    return register.inTransaction(
        (registrants, ids) ->
            new AnnotateRegister(registrants, ids, CLOCK).annotate(wanted, FEEDER));
  }

  private Outcome<AnnotationView> end(UUID id, String last) {
    return register.inTransaction(
        (registrants, ids) -> new EndAnnotation(registrants).end(id, LocalDate.parse(last)));
  }

  private Optional<RegistrationStatus> status(String day) {
    return register.lookUp("SW000101", LocalDate.parse(day)).orElseThrow().status();
  }
}
