package org.evenhand.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingAndReadingAFileTest {
  private static final List<Column> COLUMNS =
      List.of(Column.required("one", 50), Column.optional("two", 50));

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "'=1"})
  void guardsWhatASpreadsheetTakesForAFormula(String cell) {
    assertThat(FormulaGuard.guard(cell)).isEqualTo("'" + cell);
    assertThat(FormulaGuard.unguard(FormulaGuard.guard(cell))).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ann", "'t Hooft", "O'Neil", "1-2", "a=b", "''", "3 March 2026"})
  void leavesOtherCellsAsTheyAre(String cell) {
    assertThat(FormulaGuard.guard(cell)).isEqualTo(cell);
    assertThat(FormulaGuard.unguard(cell)).isEqualTo(cell);
  }

  @Property(tries = 2_000)
  void readsBackWhatItWrote(@ForAll("hostileCells") String one, @ForAll("hostileCells") String two)
      throws IOException {
    var file = new StringBuilder();
    var writer = new CsvWriter(file, List.of("one", "two"));

    writer.row(List.of(one, two));

    var raw = CSVParser.parse(new StringReader(file.toString()), CSVFormat.RFC4180).getRecords();
    var cells = raw.get(1).stream().map(FormulaGuard::unguard).toList();
    assertThat(cells).containsExactly(one, two);
    assertThat(raw.get(1)).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"));
  }

  @Property(tries = 2_000)
  void survivesAnyBytes(@ForAll byte[] bytes) throws IOException {
    var problems = new RowProblems("register");

    new CsvFile(COLUMNS, problems).read(new ByteArrayInputStream(bytes), row -> {});

    assertThat(problems.isEmpty()).isFalse();
  }

  @Property(tries = 1_000)
  void survivesAnyTextBelowAGoodHeader(@ForAll("hostileCells") String text) throws IOException {
    var problems = new RowProblems("register");
    var file = ("one,two\n" + text).getBytes(StandardCharsets.UTF_8);
    var rows = new ArrayList<CsvRow>();

    var read = new CsvFile(COLUMNS, problems).read(new ByteArrayInputStream(file), rows::add);

    assertThat(rows.size()).isLessThanOrEqualTo((int) read);
  }

  @Test
  void countsRowsAsASpreadsheetDoes() throws IOException {
    var problems = new RowProblems("register");
    var file = "one,two\n\n\"a\nb\",x\nc,d,e\n";

    new CsvFile(COLUMNS, problems)
        .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), row -> {});

    assertThat(problems.inOrder())
        .extracting(RowProblem::row, RowProblem::rule)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3L, "cell.control"),
            org.assertj.core.groups.Tuple.tuple(4L, "row.cells"));
  }

  @Provide
  Arbitrary<String> hostileCells() {
    return Arbitraries.strings()
        .withChars("=+-@'\",;\t\r\n aé＝＋<>${}#0")
        .withChars('\u00A0', '\uFEFF', '\u202E')
        .ofMaxLength(12);
  }
}
