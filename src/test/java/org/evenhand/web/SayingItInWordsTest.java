package org.evenhand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.evenhand.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingItInWordsTest {
  private final Words words =
      WordsForTests.with(
          "t.noun=Tell the {registrant}. {Registrant}s don't wait, {unknown} stays.",
          "t.count={0|task|tasks}, {1|case|cases}",
          "t.day=Reviewed by {0}, {1} of {2}",
          "t.short=Only {0} and {1}");

  @Test
  void fillsInNounsOfTheRuleSetAndKeepsApostrophes() {
    assertThat(words.of("t.noun"))
        .isEqualTo("Tell the social worker. Social workers don't wait, {unknown} stays.");
  }

  @Test
  void readsADoubledApostropheAsOne() {
    assertThat(WordsForTests.with("t.two=somebody else''s {0}").of("t.two", "own ''"))
        .isEqualTo("somebody else's own ''");
  }

  @Test
  void countsWithTheWordThatFits() {
    assertThat(words.of("t.count", 1, 1204)).isEqualTo("1 task, 1,204 cases");
  }

  @Test
  void writesDaysAndNumbersOut() {
    assertThat(words.of("t.day", LocalDate.of(2026, 3, 3), "26", 4000))
        .isEqualTo("Reviewed by 3 March 2026, 26 of 4,000");
  }

  @Test
  void leavesAPlaceWithoutArgumentToBeSeen() {
    assertThat(words.of("t.short", "one")).isEqualTo("Only one and {1}");
  }

  @Test
  void showsAKeyWithoutTextInBrackets() {
    assertThat(words.of("no.such")).isEqualTo("[no.such]");
  }

  @Test
  void doesNotFillWhatAnArgumentSays() {
    assertThat(words.of("t.short", "{1} $1", "{registrant}"))
        .isEqualTo("Only {1} $1 and {registrant}");
  }

  @Test
  void tellsAProblemWithItsArguments() {
    assertThat(words.problem(Problem.at("reasons", "answer.tooLong", 20_000)))
        .isEqualTo("Use 20,000 characters or fewer");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-18, 5 days late",
    "2026-11-22, 1 day late",
    "2026-11-23, today",
    "2026-11-24, tomorrow",
    "2026-11-26, in 3 days"
  })
  void saysHowFarOffADueDayIs(LocalDate day, String said) {
    assertThat(words.due(day)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 1 day late",
    "2026-11-23, ends today",
    "2026-11-24, 1 day left",
    "2026-12-04, 11 days left",
    "2027-11-26, 12 months left"
  })
  void saysWhatIsLeftOfAClock(LocalDate day, String said) {
    assertThat(words.left(day)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:42:00Z, '23 November 2026, 10:42am'",
    "2026-07-01T08:05:00Z, '1 July 2026, 9:05am'",
    "2026-06-30T23:30:00Z, '1 July 2026, 12:30am'",
    "2026-11-23T12:00:00Z, '23 November 2026, midday'",
    "2026-11-23T18:00:00Z, '23 November 2026, 6pm'"
  })
  void tellsMomentsInCivilTime(Instant instant, String said) {
    assertThat(words.momentOf(instant)).isEqualTo(said);
  }

  @Test
  void namesTodayWithItsWeekday() {
    assertThat(words.getToday()).isEqualTo("Monday 23 November 2026");
  }
}
