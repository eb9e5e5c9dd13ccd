package org.evenhand.tool.attack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenhand.exchange.Column;
import org.evenhand.exchange.CsvFile;
import org.evenhand.exchange.RowProblems;
import org.evenhand.tool.Json;
import org.evenhand.tool.attack.AttackScore.Line;
import org.evenhand.tool.attack.AttackScore.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code evenhand attack-test score}. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = {
      "Holds readers' answers against the key: at most 2 % of names right, and sex, ethnicity, age"
          + " band and religion at most 5 points above always naming the commonest.",
      "",
      "Exit code 1 says that something can be guessed too well.",
    })
public final class AttackTestScoreCommand implements Callable<Integer> {
  private static final int LONGEST = 200;

  @Parameters(index = "0", paramLabel = "ANSWERS.csv", description = "All readers' answers.")
  private Path answers;

  @Parameters(index = "1", paramLabel = "KEY.csv", description = "The key, filled in.")
  private Path key;

  private record Report(boolean passed, List<Line> lines) {}

  @Override
  public Integer call() {
    try {
      var lines = AttackScore.of(read(answers, "reader"), read(key, "case"));
      var passed = !lines.isEmpty() && lines.stream().allMatch(Line::passed);
      Json.print(new Report(passed, lines));
      return passed ? ExitCode.OK : ExitCode.SOFTWARE;
    } catch (IllegalArgumentException e) {
      System.err.println("evenhand: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (IOException e) {
      System.err.println("evenhand: cannot be read: " + e.getMessage());
      return ExitCode.USAGE;
    }
  }

  private static List<Row> read(Path file, String other) throws IOException {
    var columns = new ArrayList<Column>();
    columns.add(Column.optional(other, LONGEST));
    columns.add(Column.required("file", LONGEST));
    AttackSheet.ASKED.forEach(asked -> columns.add(Column.optional(asked, LONGEST)));
    var problems = new RowProblems("exchange");
    var rows = new ArrayList<Row>();
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      new CsvFile(columns, problems)
          .read(
              in,
              row -> {
                var says = new HashMap<String, String>();
                AttackSheet.ASKED.forEach(asked -> says.put(asked, row.text(asked)));
                rows.add(new Row(row.text("file"), says));
              });
    }
    if (!problems.isEmpty()) {
      var first = problems.inOrder().get(0);
      throw new IllegalArgumentException(
          file + ", row " + first.row() + ", " + first.column() + ": " + first.hint());
    }
    return rows;
  }
}
