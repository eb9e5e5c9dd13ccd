package org.evenhand.tool.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.evenhand.exchange.Column;
import org.evenhand.exchange.CsvFile;
import org.evenhand.exchange.CsvRow;
import org.evenhand.exchange.RowProblems;
import org.evenhand.tool.Trouble;

/** A CSV file with some columns that must be there, and others that may be. */
final class AuditedFile {
  private static final int LONGEST_CELL = 200;

  private final Path path;
  private final Map<String, String> header;

  AuditedFile(Path path) {
    this.path = path;
    try (var in = Files.newInputStream(path)) {
      this.header = CsvFile.header(in);
    } catch (IOException unreadable) {
      throw new Trouble(path + " is not a file that can be read", unreadable);
    }
  }

  /** The columns as they are called in rows, each with how it stands in the file. */
  Map<String, String> header() {
    return header;
  }

  /**
   * Hands each row on, which may note what is wrong with it.
   *
   * @throws RefusedFile when anything is
   */
  void read(List<String> needed, Consumer<CsvRow> reader) throws RefusedFile {
    var columns = new ArrayList<Column>();
    needed.forEach(name -> columns.add(Column.required(name, LONGEST_CELL)));
    header.keySet().stream()
        .filter(name -> !name.isEmpty() && !needed.contains(name))
        .forEach(name -> columns.add(Column.optional(name, LONGEST_CELL)));
    var problems = new RowProblems("fairness");
    try (var in = Files.newInputStream(path)) {
      new CsvFile(columns, problems).read(in, reader);
    } catch (IOException unreadable) {
      throw new Trouble(path + " cannot be read to its end", unreadable);
    }
    if (!problems.isEmpty()) {
      throw new RefusedFile(path, problems);
    }
  }
}
