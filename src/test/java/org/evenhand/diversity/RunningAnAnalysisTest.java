package org.evenhand.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.diversity.DiversityFixture.MARCH;
import static org.evenhand.diversity.DiversityFixture.coverageOf;
import static org.evenhand.diversity.DiversityFixture.declared;
import static org.evenhand.diversity.DiversityFixture.people;
import static org.evenhand.diversity.api.AnswerState.ANSWERED;
import static org.evenhand.diversity.api.AnswerState.NOT_ASKED;
import static org.evenhand.diversity.api.AnswerState.PREFER_NOT_TO_SAY;
import static org.evenhand.diversity.api.AnswerState.SKIPPED;
import static org.evenhand.diversity.api.AnswerState.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.evenhand.diversity.api.AnalysisRequest;
import org.evenhand.diversity.api.Answer;
import org.evenhand.diversity.api.AnswerState;
import org.evenhand.diversity.api.CoverageTable;
import org.evenhand.diversity.api.Declaration;
import org.evenhand.diversity.api.SafeCount;
import org.evenhand.diversity.application.LoadDeclarations;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Problem;
import org.junit.jupiter.api.Test;

class RunningAnAnalysisTest {
  private static final List<PersonId> PEOPLE = people(1_000);
  private final DiversityFixture room = new DiversityFixture();

  @Test
  void countsHowFarEachQuestionIsAnswered() {
    var all = new ArrayList<Declaration>();
    given(all, 0, 700, Answer.of("SEX", "FEMALE"));
    given(all, 700, 820, Answer.without("SEX", PREFER_NOT_TO_SAY));
    given(all, 820, 860, Answer.without("SEX", SKIPPED));
    given(all, 860, 880, Answer.without("SEX", WITHDRAWN));
    room.loading().load(all);

    var sex = line(run(coverageOf(PEOPLE)), "SEX");

    assertThat(sex.get(ANSWERED)).isEqualTo(SafeCount.rounded(700));
    assertThat(sex.get(PREFER_NOT_TO_SAY)).isEqualTo(SafeCount.rounded(120));
    assertThat(sex.get(SKIPPED)).isEqualTo(SafeCount.rounded(40));
    assertThat(sex.get(NOT_ASKED)).isEqualTo(SafeCount.rounded(120));
    // nobody is unknown from an older system: withheld, and the next smallest with it
    assertThat(sex.get(AnswerState.UNKNOWN_LEGACY).isWithheld()).isTrue();
    assertThat(sex.get(WITHDRAWN).isWithheld()).isTrue();
  }

  @Test
  void answersForEveryQuestionAndSumsNobodyTwice() {
    var table = run(coverageOf(PEOPLE));

    assertThat(table.items()).hasSize(13);
    assertThat(table.cohortSize()).isEqualTo(1_000);
    assertThat(table.items()).allMatch(line -> line.people().size() == 6);
  }

  @Test
  void takesTheLatestAnswerUpToTheMonthAskedFor() {
    var all = new ArrayList<Declaration>();
    var january = MARCH.minusMonths(2);
    for (var person : PEOPLE) {
      var state = PEOPLE.indexOf(person) < 700 ? SKIPPED : PREFER_NOT_TO_SAY;
      all.add(new Declaration(person, Answer.without("SEX", state), "2026.1", january));
    }
    given(all, 0, 400, Answer.of("SEX", "MALE"));
    room.loading().load(all);

    var now = line(run(coverageOf(PEOPLE)), "SEX");
    var before = line(run(coverageOf(PEOPLE, january.plusMonths(1), "IMPROVE_COVERAGE")), "SEX");

    assertThat(now.get(ANSWERED)).isEqualTo(SafeCount.rounded(400));
    assertThat(before.get(ANSWERED).isWithheld()).isTrue();
    assertThat(before.get(SKIPPED)).isEqualTo(SafeCount.rounded(700));
  }

  @Test
  void tellsNoSmallNumber() {
    var all = new ArrayList<Declaration>();
    given(all, 0, 991, Answer.of("SEX", "FEMALE"));
    given(all, 991, 1_000, Answer.without("SEX", SKIPPED));
    room.loading().load(all);

    var sex = line(run(coverageOf(PEOPLE)), "SEX");

    assertThat(sex.values()).allMatch(SafeCount::isWithheld);
  }

  @Test
  void refusesAnUndeclaredPurposeAndRecordsIt() {
    var outcome = room.analysing().run(coverageOf(PEOPLE, MARCH, "CURIOSITY"));

    assertThat(outcome.problems())
        .extracting(Problem::key)
        .containsExactly("analysis.purpose.undeclared");
    assertThat(recorded())
        .containsExactly("analyst CURIOSITY COVERAGE_COUNTS 1000 analysis.purpose.undeclared");
  }

  @Test
  void refusesTooFewPeopleAndRecordsIt() {
    var outcome = room.analysing().run(coverageOf(people(9)));

    assertThat(outcome.problems())
        .extracting(Problem::key)
        .containsExactly("analysis.cohort.too_small");
    assertThat(recorded())
        .containsExactly("analyst IMPROVE_COVERAGE COVERAGE_COUNTS 9 analysis.cohort.too_small");
  }

  @Test
  void recordsEveryQuestionThatIsAnswered() {
    run(coverageOf(PEOPLE));
    run(coverageOf(people(20), MARCH, "PUBLIC_SECTOR_EQUALITY_DUTY"));

    assertThat(recorded())
        .containsExactlyInAnyOrder(
            "analyst IMPROVE_COVERAGE COVERAGE_COUNTS 1000 ",
            "analyst PUBLIC_SECTOR_EQUALITY_DUTY COVERAGE_COUNTS 20 ");
  }

  @Test
  void needsTheKeyUnderWhichPeopleDeclared() {
    var all = new ArrayList<Declaration>();
    given(all, 0, 600, Answer.of("CARING", "NOBODY"));
    var otherKey = "another key that is long enough!";

    LoadDeclarations.into(room.database().diversity(), otherKey, new Random(1)).load(all);
    assertThat(line(run(coverageOf(PEOPLE)), "CARING").get(ANSWERED).isWithheld()).isTrue();

    room.loading().load(all);
    assertThat(line(run(coverageOf(PEOPLE)), "CARING").get(ANSWERED))
        .isEqualTo(SafeCount.rounded(600));
  }

  private static void given(List<Declaration> all, int from, int to, Answer answer) {
    PEOPLE.subList(from, to).forEach(person -> all.add(declared(person, answer)));
  }

  private CoverageTable run(AnalysisRequest request) {
    return (CoverageTable) room.analysing().run(request).value();
  }

  private static Map<AnswerState, SafeCount> line(CoverageTable table, String item) {
    return table.items().stream()
        .filter(line -> line.item().equals(item))
        .findFirst()
        .orElseThrow()
        .people();
  }

  private List<String> recorded() {
    return room.column(
        "select concat_ws(' ', asked_by, purpose, plan, cohort_size, refusal)"
            + " from diversity.analysis");
  }
}
