package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.register.FeedRows.annLee;
import static org.evenhand.register.api.RegistrationStatus.LAPSED;
import static org.evenhand.register.api.RegistrationStatus.REGISTERED;
import static org.evenhand.register.api.RegistrationStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.register.api.PersonName;
import org.evenhand.register.api.RegistrantView;
import org.evenhand.register.api.RegistrationStatus;
import org.junit.jupiter.api.Test;

class StatusAndEmploymentOnAnyDayTest {
  private final RegisterFixture register = new RegisterFixture();

  @Test
  void followsTheFeedFromChangeToChange() {
    load(annLee());
    load(annLee().status("suspended", "2020-02-01"));
    load(annLee().status("Registered", "2021-02-01"));
    load(annLee().status("lapsed", "2025-12-01"));

    assertThat(status("2010-08-31")).isEmpty();
    assertThat(status("2010-09-01")).contains(REGISTERED);
    assertThat(status("2020-01-31")).contains(REGISTERED);
    assertThat(status("2020-02-01")).contains(SUSPENDED);
    assertThat(status("2021-01-31")).contains(SUSPENDED);
    assertThat(status("2021-02-01")).contains(REGISTERED);
    assertThat(status("2025-12-01")).contains(LAPSED);
  }

  @Test
  void correctsAStatusOfTheSameDay() {
    load(annLee().status("suspended", "2020-02-01"));

    var report = load(annLee().status("conditions", "2020-02-01"));

    assertThat(report.toChange()).isEqualTo(1);
    assertThat(status("2020-02-01")).contains(RegistrationStatus.CONDITIONS);
  }

  @Test
  void takesTheSameStatusSinceLaterForNothingNew() {
    load(annLee().status("suspended", "2020-02-01"));

    assertThat(load(annLee().status("suspended", "2020-03-01")).unchanged()).isEqualTo(1);
    assertThat(status("2020-02-15")).contains(SUSPENDED);
  }

  @Test
  void refusesAnOlderFileThatWouldRewriteHistory() {
    load(annLee().status("suspended", "2020-02-01"));

    var report = load(annLee().status("lapsed", "2015-01-01"));

    assertThat(report.applied()).isFalse();
    assertThat(report.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.row()).isEqualTo(2);
              assertThat(problem.column()).isEqualTo("status_from");
              assertThat(problem.rule()).isEqualTo("history.status");
              assertThat(problem.hint()).contains("2020-02-01");
            });
    assertThat(status("2016-01-01")).contains(REGISTERED);
  }

  @Test
  void endsAnEmploymentWhenTheNextOneBegins() {
    load(annLee().employer("A", "Ash Council", "2012-04-01", "North"));
    load(annLee().employer("B", "Birch Trust", "2018-07-15", "South"));

    assertThat(employer("2012-03-31")).isEmpty();
    assertThat(employer("2018-07-14")).contains("Ash Council/North");
    assertThat(employer("2018-07-15")).contains("Birch Trust/South");
    assertThat(employer("2026-03-02")).contains("Birch Trust/South");
  }

  @Test
  void endsAnEmploymentThatNobodyFollows() {
    load(annLee().employer("A", "Ash Council", "2012-04-01", "North"));
    var left = annLee().employer("", "", "2019-01-01", "");

    assertThat(load(left).toChange()).isEqualTo(1);
    assertThat(load(left).unchanged()).isEqualTo(1);
    assertThat(employer("2018-12-31")).contains("Ash Council/North");
    assertThat(employer("2019-01-01")).isEmpty();
  }

  @Test
  void keepsTheEmploymentThatARowSaysNothingOf() {
    load(annLee().employer("A", "Ash Council", "2012-04-01", "North"));

    assertThat(load(annLee()).unchanged()).isEqualTo(1);
    assertThat(employer("2026-03-02")).contains("Ash Council/North");
  }

  @Test
  void correctsTheNewestEmployment() {
    load(annLee().employer("A", "Ash Council", "2012-04-01", "North"));
    load(annLee().employer("B", "Birch Trust", "2018-07-15", "South"));

    load(annLee().employer("B", "Birch Trust", "2018-06-01", "West"));

    assertThat(employer("2018-05-31")).contains("Ash Council/North");
    assertThat(employer("2018-06-01")).contains("Birch Trust/West");
    var again = load(annLee().employer("B", "Birch Trust", "2018-06-01", "West"));
    assertThat(again.unchanged()).isEqualTo(1);
  }

  @Test
  void refusesAnEmploymentBeforeTheNewest() {
    load(annLee().employer("B", "Birch Trust", "2018-07-15", "South"));

    var report = load(annLee().employer("A", "Ash Council", "2012-04-01", "North"));

    assertThat(report.problems())
        .extracting("column", "rule")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("employed_from", "history.employment"));
    assertThat(register.count("casework.employer")).isEqualTo(1);
  }

  @Test
  void renamesAnEmployerForEverybody() {
    load(annLee().employer("A", "Ash Council", "2012-04-01", "North"));

    var report = load(annLee().employer("A", "Ash and Elm Council", "2012-04-01", "North"));

    assertThat(report.alongside()).containsEntry("employers_to_change", 1L);
    assertThat(employer("2013-01-01")).contains("Ash and Elm Council/North");
  }

  @Test
  void makesTheOldNameAFormerOne() {
    load(annLee());
    load(annLee().with("family_name", "Lee-Marsh"));

    assertThat(annLeeOn("2026-03-02").name()).isEqualTo(new PersonName("Ann", "Lee-Marsh"));
    assertThat(annLeeOn("2026-03-02").formerNames()).containsExactly(new PersonName("Ann", "Lee"));
    assertThat(register.found("Ann Lee")).containsExactly("SW000101");
    assertThat(register.found("Marsh")).containsExactly("SW000101");
  }

  @Test
  void takesAFormerNameBack() {
    load(annLee());
    load(annLee().with("family_name", "Marsh"));
    load(annLee());

    assertThat(annLeeOn("2026-03-02").name()).isEqualTo(new PersonName("Ann", "Lee"));
    assertThat(annLeeOn("2026-03-02").formerNames())
        .containsExactly(new PersonName("Ann", "Marsh"));
  }

  private org.evenhand.exchange.RowReport load(FeedRows row) {
    return register.load(row.toString());
  }

  private RegistrantView annLeeOn(String day) {
    return register.lookUp("SW000101", LocalDate.parse(day)).orElseThrow();
  }

  private Optional<RegistrationStatus> status(String day) {
    return annLeeOn(day).status();
  }

  private Optional<String> employer(String day) {
    return annLeeOn(day).employment().map(at -> at.employer().name() + "/" + at.region());
  }
}
