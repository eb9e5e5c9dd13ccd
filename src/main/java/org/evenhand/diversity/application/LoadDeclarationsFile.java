package org.evenhand.diversity.application;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.diversity.api.Declaration;
import org.evenhand.diversity.api.DeclarationPeople;
import org.evenhand.diversity.model.DeclarationRows;
import org.evenhand.diversity.model.RoomFiles;
import org.evenhand.exchange.CsvFile;
import org.evenhand.exchange.Progress;
import org.evenhand.exchange.RowProblem;
import org.evenhand.exchange.RowProblems;
import org.evenhand.exchange.RowReport;
import org.evenhand.kernel.CivilTime;

/**
 * Loads declarations from a CSV file, as {@code docs/import-declarations.md} describes it, for the
 * command line. All or nothing; loading the same file again changes nothing. What it reports says
 * nothing of what was known before, and no problem repeats a cell: a file of one row must not be a
 * way to ask what somebody declared.
 */
public final class LoadDeclarationsFile {
  private static final int TELL_EVERY = 5_000;
  private static final long HEADER = 1;
  private final LoadDeclarations declarations;
  private final DeclarationPeople people;
  private final Clock clock;

  public LoadDeclarationsFile(
      LoadDeclarations declarations, DeclarationPeople people, Clock clock) {
    this.declarations = declarations;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Reads the file to its end and loads it if nothing is wrong with it.
   *
   * @param dryRun only look for problems
   * @return rows and answers read, and whether they were loaded; its other counts are zero
   * @throws IOException when the file cannot be read
   */
  public RowReport run(InputStream file, boolean dryRun, Progress progress) throws IOException {
    var problems = new RowProblems("diversity");
    var given = new ArrayList<Declaration>();
    var now = YearMonth.from(CivilTime.today(clock));
    var reader = new DeclarationRows(RoomFiles.newestQuestions(), people, now);
    var read =
        new CsvFile(reader.columns(), problems)
            .read(
                new BufferedInputStream(file),
                row -> {
                  given.addAll(reader.read(row));
                  if (row.number() % TELL_EVERY == 0) {
                    progress.reached("read", row.number());
                  }
                });
    var stays = !dryRun && problems.isEmpty();
    if (stays && !given.isEmpty()) {
      progress.reached("write", given.size());
      declarations.load(given).value();
    }
    return report(stays, read, given.size(), problems);
  }

  private static RowReport report(boolean stays, long read, long answers, RowProblems problems) {
    SortedMap<String, Long> alongside = new TreeMap<>();
    alongside.put("answers", answers);
    var silent = problems.inOrder().stream().map(LoadDeclarationsFile::withoutTheCell).toList();
    return new RowReport(stays, read, 0, 0, 0, alongside, problems.count(), silent);
  }

  private static RowProblem withoutTheCell(RowProblem problem) {
    return problem.row() <= HEADER
        ? problem
        : new RowProblem(problem.row(), problem.column(), "", problem.rule(), problem.hint());
  }
}
