package org.evenhand.tool.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.exchange.RowProblem;
import org.evenhand.exchange.RowReport;
import org.evenhand.tool.Json;
import picocli.CommandLine.ExitCode;

/**
 * What an import command prints: the counts, and each problem with its row, column, value, rule and
 * hint.
 */
record ImportReport(String file, boolean dryRun, RowReport found, boolean compared) {

  ImportReport(String file, boolean dryRun, RowReport found) {
    this(file, dryRun, found, true);
  }

  /** Without a word of what was known before. */
  static ImportReport notCompared(String file, boolean dryRun, RowReport found) {
    return new ImportReport(file, dryRun, found, false);
  }

  /** Prints it and answers the command's exit code. */
  int print() {
    Json.print(keys());
    if (found.isClean()) {
      return ExitCode.OK;
    }
    var first = found.problems().get(0);
    System.err.println("evenhand: nothing was loaded; problems: " + found.problemCount());
    System.err.println("evenhand: " + place(first) + ": " + first.hint());
    return found.rowsRead() == 0 ? ExitCode.USAGE : ExitCode.SOFTWARE;
  }

  private Map<String, Object> keys() {
    var keys = new LinkedHashMap<String, Object>();
    keys.put("file", file);
    keys.put("dry_run", dryRun);
    keys.put("applied", found.applied());
    keys.put("rows", found.rowsRead());
    if (compared) {
      keys.put("to_add", found.toAdd());
      keys.put("to_change", found.toChange());
      keys.put("unchanged", found.unchanged());
    }
    keys.putAll(found.alongside());
    keys.put("problem_count", found.problemCount());
    keys.put("problems", found.problems());
    return keys;
  }

  private String place(RowProblem problem) {
    var column = problem.column().isEmpty() ? "" : ", " + problem.column();
    return problem.row() == 0 ? file : file + ", row " + problem.row() + column;
  }
}
