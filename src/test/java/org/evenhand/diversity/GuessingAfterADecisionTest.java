package org.evenhand.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.diversity.DiversityFixture.ANALYST;
import static org.evenhand.diversity.DiversityFixture.MARCH;
import static org.evenhand.diversity.DiversityFixture.declared;
import static org.evenhand.diversity.DiversityFixture.people;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.evenhand.diversity.api.AnalysisRequest;
import org.evenhand.diversity.api.Answer;
import org.evenhand.diversity.api.Declaration;
import org.evenhand.diversity.api.GuessTable;
import org.evenhand.diversity.api.GuessTable.Finding;
import org.evenhand.diversity.api.GuessTable.Rate;
import org.evenhand.diversity.api.GuessTest;
import org.evenhand.diversity.api.TriageGuess;
import org.evenhand.diversity.api.TriageGuess.Sure;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Problem;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;

/** What officers guess about people goes in behind the wall, and only rates come out. */
class GuessingAfterADecisionTest {
  private static final List<PersonId> PEOPLE = people(100);
  private final DiversityFixture room = new DiversityFixture();

  @Test
  void keepsNoneOfWhoWhichCaseAndWhen() {
    var occasion = UUID.randomUUID();
    guesses(occasion, 0, "FEMALE", "ASIAN");
    var row = room.column("select row_to_json(g)::text from diversity.triage_guess g").get(0);
    assertThat(row)
        .contains("FEMALE", "ASIAN", "2026-03-01")
        .doesNotContain(occasion.toString(), PEOPLE.get(0).value().toString(), "2026-03-17")
        .doesNotContain(occasion.toString().replace("-", ""));
    assertThat(columns())
        .containsExactlyInAnyOrder(
            "id", "occasion", "subject", "sex", "ethnicity", "sure", "question_set", "month");
  }

  @Test
  void keepsTheFirstAndSaysTheSameToTheSecond() {
    var occasion = UUID.randomUUID();
    var first = guesses(occasion, 0, "FEMALE", "");
    var second = guesses(occasion, 0, "MALE", "WHITE");
    assertThat(second).isEqualTo(first);
    assertThat(room.column("select sex || ethnicity from diversity.triage_guess"))
        .containsExactly("FEMALE");
  }

  @Test
  void takesNothingThatIsNotAsked() {
    assertThat(problem("", "")).contains("guess.nothing");
    assertThat(problem("TALL", "")).contains("answer.notOffered");
    assertThat(problem("", "BLACK_CARIBBEAN")).contains("answer.notOffered");
    assertThat(room.column("select 1 from diversity.triage_guess")).isEmpty();
  }

  /** Down to FINER; at FINEST the database driver traces its protocol, which no server turns on. */
  @Test
  void isSaidToNobodyOnTheWay() throws SQLException {
    var heard = new ByteArrayOutputStream();
    var out = System.out;
    var err = System.err;
    var root = Logger.getLogger("");
    var level = root.getLevel();
    var listening = listener(heard);
    try {
      root.addHandler(listening);
      root.setLevel(Level.FINER);
      System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
      Logger.getLogger("test").fine("the listening works");
      guesses(UUID.randomUUID(), 0, "MALE", "BLACK");
      room.database().execute(Login.MIGRATOR, "drop table diversity.triage_guess");
      guesses(UUID.randomUUID(), 1, "MALE", "BLACK");
    } catch (IllegalStateException refused) {
      refused.printStackTrace(new PrintStream(heard, true, StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
      root.removeHandler(listening);
      root.setLevel(level);
    }
    assertThat(heard.toString(StandardCharsets.UTF_8))
        .contains("the listening works", "SQLSTATE 42P01")
        .doesNotContain("MALE", "BLACK", PEOPLE.get(1).value().toString());
    assertThat(new TriageGuess("MALE", "BLACK", Sure.SURE)).hasToString("TriageGuess");
  }

  @Test
  void isHeldAgainstWhatPeopleDeclared() {
    declare(0, 60, "FEMALE", "WHITE_BRITISH");
    declare(60, 100, "MALE", "BLACK_AFRICAN");
    for (int i = 0; i < 100; i++) {
      var right = i % 2 == 0;
      guesses(
          UUID.randomUUID(), i, i < 60 == right ? "FEMALE" : "MALE", i < 60 ? "WHITE" : "BLACK");
    }
    var sex = rate(0).orElseThrow();
    // 50 of 100 right: exact interval 39.8 to 60.2 % (Clopper and Pearson)
    assertThat(sex).isEqualTo(new Rate(100, 50, 40, 60, 60));
    assertThat(sex.finding()).isEqualTo(Finding.NO_BETTER);
    assertThat(rate(1)).as("all ethnic groups right: nobody wrong to hide behind").isEmpty();
  }

  @Test
  void isNotToldWhereFewerThanTenWouldBe() {
    declare(0, 60, "FEMALE", "WHITE_BRITISH");
    declare(60, 100, "MALE", "BLACK_AFRICAN");
    for (int i = 0; i < 9; i++) {
      guesses(UUID.randomUUID(), i, "MALE", "");
    }
    for (int i = 60; i < 100; i++) {
      guesses(UUID.randomUUID(), i, "MALE", "");
    }
    assertThat(rate(0)).as("nine were wrong").isEmpty();
    guesses(UUID.randomUUID(), 9, "MALE", "");
    assertThat(rate(0).map(Rate::right)).contains(80);
  }

  @Test
  void findsWhatFilesGiveAway() {
    declare(0, 60, "FEMALE", "WHITE_BRITISH");
    declare(60, 100, "MALE", "BLACK_AFRICAN");
    for (int i = 0; i < 100; i++) {
      var wrong = i % 10 == 0;
      guesses(UUID.randomUUID(), i, i < 60 != wrong ? "FEMALE" : "MALE", "");
    }
    assertThat(rate(0).orElseThrow().finding()).isEqualTo(Finding.BETTER_THAN_CHANCE);
  }

  private boolean guesses(UUID occasion, int whom, String sex, String ethnicity) {
    var guess = new TriageGuess(sex, ethnicity, Sure.GUESSING);
    return room.guessing().keep(occasion, PEOPLE.get(whom), guess).value();
  }

  private List<String> problem(String sex, String ethnicity) {
    var guess = new TriageGuess(sex, ethnicity, Sure.SURE);
    return room.guessing().keep(UUID.randomUUID(), PEOPLE.get(0), guess).problems().stream()
        .map(Problem::key)
        .toList();
  }

  private void declare(int from, int to, String sex, String ethnicity) {
    var all = new ArrayList<Declaration>();
    for (var person : PEOPLE.subList(from, to)) {
      all.add(declared(person, Answer.of("SEX", sex)));
      all.add(declared(person, Answer.of("ETHNICITY", ethnicity)));
    }
    room.loading().load(all);
  }

  private Optional<Rate> rate(int line) {
    var test = new GuessTest(Set.copyOf(PEOPLE), MARCH, MARCH);
    var request = new AnalysisRequest(test, "MONITOR_EQUALITY_OF_TREATMENT", ANALYST);
    var table = (GuessTable) room.analysing().run(request).value();
    return table.lines().get(line).rate();
  }

  private List<String> columns() {
    return room.column(
        Login.MIGRATOR,
        "select column_name from information_schema.columns"
            + " where table_schema = 'diversity' and table_name = 'triage_guess'");
  }

  private static Handler listener(ByteArrayOutputStream heard) {
    var handler =
        new Handler() {
          @Override
          public void publish(LogRecord told) {
            heard.writeBytes(
                (told.getMessage() + Arrays.asList(params(told)) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    handler.setLevel(Level.ALL);
    return handler;
  }

  private static Object[] params(LogRecord told) {
    return told.getParameters() == null ? new Object[0] : told.getParameters();
  }
}
