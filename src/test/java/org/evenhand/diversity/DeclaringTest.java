package org.evenhand.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.diversity.DiversityFixture.MARCH;
import static org.evenhand.diversity.DiversityFixture.declared;
import static org.evenhand.diversity.DiversityFixture.people;

import java.sql.SQLException;
import java.util.List;
import org.evenhand.diversity.api.Answer;
import org.evenhand.diversity.api.AnswerState;
import org.evenhand.diversity.api.Declaration;
import org.evenhand.diversity.model.SubjectKey;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Problem;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;

class DeclaringTest {
  private static final PersonId ANN = people(1).get(0);
  private final DiversityFixture room = new DiversityFixture();

  @Test
  void keepsTheAnswerUnderAHashAndAMonth() {
    room.submitting().submit(ANN, List.of(Answer.of("IMPAIRMENT", "VISION", "HEARING")));

    assertThat(
            room.column("select item || state || codes::text || month from diversity.declaration"))
        .containsExactly("IMPAIRMENTANSWERED{HEARING,VISION}2026-03-01");
    assertThat(room.column("select encode(subject, 'hex') from diversity.declaration"))
        .noneMatch(hex -> hex.contains(ANN.toString().replace("-", "").substring(0, 8)));
  }

  @Test
  void letsTheLatestAnswerOfAMonthWin() {
    room.submitting().submit(ANN, List.of(Answer.of("SEX", "MALE")));
    room.submitting().submit(ANN, List.of(Answer.of("SEX", "FEMALE")));

    assertThat(room.column("select codes::text from diversity.declaration"))
        .containsExactly("{FEMALE}");
  }

  @Test
  void losesWhatIsTakenBack() {
    var earlier = new Declaration(ANN, Answer.of("SEX", "MALE"), "2026.1", MARCH.minusMonths(5));
    room.loading().load(List.of(earlier));

    room.submitting().submit(ANN, List.of(Answer.without("SEX", AnswerState.WITHDRAWN)));

    assertThat(room.column("select state || codes::text from diversity.declaration"))
        .containsExactly("WITHDRAWN{}", "WITHDRAWN{}");
  }

  @Test
  void losesWhatIsTakenBackInABulkLoadToo() {
    var earlier = new Declaration(ANN, Answer.of("SEX", "MALE"), "2026.1", MARCH.minusMonths(5));
    room.loading()
        .load(List.of(earlier, declared(ANN, Answer.without("SEX", AnswerState.WITHDRAWN))));

    assertThat(room.column("select state || codes::text from diversity.declaration"))
        .containsExactly("WITHDRAWN{}", "WITHDRAWN{}");
    assertThat(room.column("select 1 from diversity.declaration_load")).isEmpty();
  }

  @Test
  void refusesWhatDoesNotFitTheQuestionWithoutRepeatingIt() {
    var outcome =
        room.submitting()
            .submit(
                ANN,
                List.of(
                    Answer.of("SHOE_SIZE", "42"),
                    Answer.of("SEX", "SECRET"),
                    Answer.of("CARING", "CHILD", "OLDER_PERSON"),
                    Answer.of("ETHNICITY"),
                    new Answer("SCHOOL_TYPE", AnswerState.SKIPPED, List.of("OUTSIDE_UK")),
                    Answer.of("SEX", "FEMALE")));

    assertThat(outcome.problems())
        .extracting(Problem::key)
        .containsExactly(
            "declaration.item.unknown",
            "declaration.codes.unknown",
            "declaration.codes.several",
            "declaration.codes.missing",
            "declaration.codes.not_answered",
            "declaration.item.twice");
    assertThat(outcome.toString()).doesNotContain("SECRET", "OLDER_PERSON", "OUTSIDE_UK");
    assertThat(room.column("select 1 from diversity.declaration")).isEmpty();
  }

  @Test
  void cannotBePrinted() {
    var declaration = declared(ANN, Answer.of("SEX", "FEMALE"));

    assertThat(declaration.toString() + declaration.answer())
        .doesNotContain("SEX", "FEMALE", ANN.toString());
    assertThat(new SubjectKey(DiversityFixture.KEY).toString()).isEqualTo("SubjectKey");
  }

  @Test
  void keepsWhatTheDatabaseRefusesOutOfTheMessage() throws SQLException {
    room.database()
        .execute(
            Login.MIGRATOR,
            "alter table diversity.declaration add constraint planted check (item <> 'SEX')");

    assertThatThrownBy(() -> room.submitting().submit(ANN, List.of(Answer.of("SEX", "FEMALE"))))
        .hasMessage("the diversity database refused, SQLSTATE 23514")
        .hasNoCause();
  }

  @Test
  void needsAKeyThatIsLongEnough() {
    assertThatThrownBy(() -> new SubjectKey("short and known"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("short and known");
    assertThat(new SubjectKey(DiversityFixture.KEY).subjectOf(ANN))
        .hasSize(32)
        .isEqualTo(new SubjectKey(DiversityFixture.KEY).subjectOf(ANN))
        .isNotEqualTo(new SubjectKey(DiversityFixture.KEY + "!").subjectOf(ANN));
  }
}
