package org.evenhand.register;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.evenhand.register.FeedRows.annLee;
import static org.evenhand.register.RegisterFixture.HEADER;
import static org.evenhand.register.RegisterFixture.TODAY;
import static org.evenhand.register.RegisterFixture.row;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.evenhand.exchange.RowReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AHostileRegisterFileTest {
  private static final RegisterFixture REGISTER = new RegisterFixture();
  private boolean mayLoad;

  @AfterEach
  void nothingIsHalfLoaded() {
    if (!mayLoad) {
      assertThat(REGISTER.count("casework.registrant")).isZero();
      assertThat(REGISTER.count("casework.employer")).isZero();
    }
    assertThat(REGISTER.count("casework.register_feed")).isZero();
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "registration_number, '', cell.missing",
        "registration_number, SW-1, number.format",
        "registration_number, 12, number.format",
        "family_name, '', cell.missing",
        "birth_date, '', cell.missing",
        "birth_date, 31/03/1984, date.format",
        "birth_date, 1984-02-30, date.format",
        "birth_date, 1985-02-29, date.format",
        "birth_date, 0000-00-00, date.format",
        "birth_date, 1784-03-31, date.birth",
        "birth_date, 2026-03-02, date.birth",
        "birth_date, 45382, date.format",
        "registered_since, 1984-03-31, date.before_birth",
        "registered_since, tomorrow, date.format",
        "status, '', cell.missing",
        "status, struck off, code.unknown",
        "status_from, 2009-01-01, date.before_registration",
        "email, nobody, email.format",
        "email, a b@example.org, email.format",
        "employer_name, Ash Council, employer.without_code",
        "region, North, employer.without_code",
        "employer_code, NEW, cell.missing",
        "employed_from, 2012-13-01, date.format",
        "former_names, 'a,b,c', former_names.format",
        "former_names, a;b;c;d;e;f;g;h;i;j;k, former_names.many",
      })
  void namesTheCellAndTheRule(String column, String cell, String rule) {
    var report = REGISTER.load(row("SW000100", "Bo", "Day") + annLee().with(column, cell));

    assertThat(report.applied()).isFalse();
    assertThat(report.problems()).hasSize(1);
    var problem = report.problems().get(0);
    assertThat(problem.row()).isEqualTo(3);
    assertThat(problem.rule()).isEqualTo(rule);
    assertThat(problem.hint()).endsWith(".").doesNotContain("{");
    if (!column.equals("employer_code")) {
      assertThat(problem.column()).isEqualTo(column);
      assertThat(problem.value()).isEqualTo(cell);
    }
  }

  @Test
  void findsEveryProblemInOneGo() {
    var report =
        REGISTER.load(
            row("SW000100", "Bo", "Day"),
            annLee().with("birth_date", "?").with("email", "?").toString(),
            "too,few,cells\r\n",
            annLee().with("status", "?").with("registration_number", "SW000100").toString(),
            annLee()
                .with("registration_number", "sw 000 103")
                .employer("X", "", "2020-01-01", "")
                .toString());

    assertThat(problems(report))
        .containsExactly(
            tuple(3L, "birth_date", "date.format"),
            tuple(3L, "email", "email.format"),
            tuple(4L, "", "row.cells"),
            tuple(5L, "registration_number", "number.twice"),
            tuple(5L, "status", "code.unknown"),
            tuple(6L, "employer_code", "employer.unknown"));
    assertThat(report.rowsRead()).isEqualTo(5);
  }

  @Test
  void refusesTwoNamesForOneEmployer() {
    var report =
        REGISTER.load(
            annLee().employer("X", "Ash Council", "2020-01-01", "").toString(),
            annLee()
                .with("registration_number", "SW000102")
                .employer("X", "Ash  Council", "2020-01-01", "")
                .toString());

    assertThat(problems(report)).containsExactly(tuple(3L, "employer_name", "employer.two_names"));
    assertThat(report.problems().get(0).hint()).contains("Row 2", "Ash Council");
  }

  @Test
  void readsAByteOrderMarkAndMixedLineEnds() {
    mayLoad = true;
    var file =
        "\uFEFF"
            + HEADER.replace("\r\n", "\n")
            + annLee().toString().replace("\r\n", "\r")
            + "\n\r\n"
            + annLee().with("registration_number", "SW000102")
            + annLee().with("registration_number", "SW000103").toString().strip();

    assertThat(REGISTER.load(true, file).toAdd()).isEqualTo(3);
  }

  @Test
  void namesTheCellThatIsNotUtf8() {
    var report =
        REGISTER.load(false, (HEADER + row("SW000101", "Zoé", "Lee")).getBytes(ISO_8859_1));

    assertThat(problems(report)).containsExactly(tuple(2L, "given_names", "cell.encoding"));
  }

  @Test
  void refusesOtherKindsOfFile() {
    var utf16 = REGISTER.load(false, (HEADER + annLee()).getBytes(UTF_16));
    var spreadsheet = REGISTER.load(false, new byte[] {'P', 'K', 3, 4, 0, 0});
    var empty = REGISTER.load(false, new byte[0]);
    var binary = REGISTER.load(false, new byte[] {0, 1, 2, 3, 4, 5, 6, 7});

    assertThat(problems(utf16)).containsExactly(tuple(0L, "", "file.utf16"));
    assertThat(problems(spreadsheet)).containsExactly(tuple(0L, "", "file.spreadsheet"));
    assertThat(problems(empty)).containsExactly(tuple(0L, "", "file.empty"));
    assertThat(binary.isClean()).isFalse();
  }

  @Test
  void namesUnknownMissingAndDoubledColumns() {
    var header = HEADER.replace("status_from", "status_since").replace("town", "email");

    var report = REGISTER.load(false, header + annLee());

    assertThat(problems(report))
        .containsExactlyInAnyOrder(
            tuple(1L, "", "header.unknown"),
            tuple(1L, "email", "header.twice"),
            tuple(1L, "status_from", "header.missing"));
    assertThat(report.rowsRead()).isZero();
  }

  @Test
  void saysThatAQuotationMarkIsNotClosed() {
    var file = HEADER + annLee() + "SW000102,\"Bo,Day,,1984-03-31\r\n" + annLee();

    var report = REGISTER.load(false, file);

    assertThat(problems(report)).extracting(t -> t.toList().get(2)).contains("row.quotes");
  }

  @Test
  void saysThatTheLastRowIsCutOff() {
    var whole = HEADER + annLee() + annLee().with("registration_number", "SW000102");

    var report = REGISTER.load(false, whole.substring(0, whole.length() - 20));

    assertThat(report.problems()).extracting("row").containsOnly(3L);
  }

  @Test
  void refusesACellOfAMillionCharacters() {
    var report = REGISTER.load(annLee().with("given_names", "x".repeat(1_000_000)).toString());

    assertThat(problems(report)).containsExactly(tuple(2L, "given_names", "cell.too_long"));
    assertThat(report.problems().get(0).value()).hasSizeLessThan(100);
  }

  @Test
  void endsEarlyWhenARowNeverEnds() {
    var file = HEADER + annLee() + "\"" + "x\n".repeat(3_000_000);

    var report = REGISTER.load(false, file);

    assertThat(problems(report)).containsExactly(tuple(3L, "", "row.too_long"));
  }

  @Test
  void refusesControlCharacters() {
    var report =
        REGISTER.load(
            annLee().with("given_names", "An\u0000n").with("town", "She\nffield").toString());

    assertThat(problems(report))
        .containsExactlyInAnyOrder(
            tuple(2L, "given_names", "cell.control"), tuple(2L, "town", "cell.control"));
  }

  @Test
  void countsAllProblemsAndTellsAThousand() {
    var file = new StringBuilder(HEADER);
    for (int i = 0; i < 1_500; i++) {
      file.append(annLee().with("registration_number", "SW" + (1000 + i)).with("status", "x"));
    }

    var report = REGISTER.load(false, file.toString());

    assertThat(report.problemCount()).isEqualTo(1_500);
    assertThat(report.problems()).hasSize(1_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=HYPERLINK(\"http://x\",\"y\")|=HYPERLINK(\"http://x\",\"y\")",
        "'=1+1|=1+1",
        "+44|+44",
        "@SUM(A1)|@SUM(A1)",
        "'t Hooft|'t Hooft",
        "${7*7} #{x}|${7*7} #{x}",
        "<script>alert(1)</script>|<script>alert(1)</script>",
        "Robert'); drop table x; --|Robert'); drop table x; --",
      })
  void keepsWhatLooksLikeAFormulaOrCodeAsItStands(String cell, String stored) {
    mayLoad = true;
    var fresh = new RegisterFixture();

    fresh.load(annLee().with("family_name", cell).toString());

    var name = fresh.lookUp("SW000101", TODAY).orElseThrow().name();
    assertThat(name.family()).isEqualTo(stored);
  }

  private static List<Tuple> problems(RowReport report) {
    return report.problems().stream()
        .map(problem -> tuple(problem.row(), problem.column(), problem.rule()))
        .toList();
  }
}
