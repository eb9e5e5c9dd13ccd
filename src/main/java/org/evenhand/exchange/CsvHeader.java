package org.evenhand.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Which column of the file is which, once the header line has been read. */
final class CsvHeader {
  private static final long ROW = 1;
  private final List<Column> known;
  private final List<Column> inFile = new ArrayList<>();
  private final boolean usable;

  private CsvHeader(CSVRecord line, List<Column> known, RowProblems problems) {
    this.known = known;
    var byName = known.stream().collect(Collectors.toMap(Column::name, column -> column));
    var seen = new HashSet<String>();
    for (var cell : line) {
      var name = tidy(cell);
      inFile.add(byName.get(name));
      if (!byName.containsKey(name)) {
        problems.add(ROW, "", cell, "header.unknown", name, names());
      } else if (!seen.add(name)) {
        problems.add(ROW, name, cell, "header.twice", name);
      }
    }
    var missing = known.stream().filter(Column::required).filter(c -> !seen.contains(c.name()));
    var absent = missing.map(Column::name).toList();
    absent.forEach(name -> problems.add(ROW, name, "", "header.missing", name));
    this.usable = absent.isEmpty() && seen.size() == inFile.stream().filter(c -> c != null).count();
  }

  static CsvHeader read(CSVRecord line, List<Column> known, RowProblems problems) {
    return new CsvHeader(line, known, problems);
  }

  /** Whether rows can be told apart from their header at all. */
  boolean isUsable() {
    return usable;
  }

  int width() {
    return inFile.size();
  }

  /** The cells of a row by column; cells of unknown columns are left out. */
  Map<Column, String> cells(CSVRecord line) {
    var cells = new HashMap<Column, String>();
    for (int i = 0; i < inFile.size(); i++) {
      if (inFile.get(i) != null) {
        cells.put(inFile.get(i), line.get(i));
      }
    }
    return cells;
  }

  private String names() {
    return known.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  static String tidy(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\-]+", "_");
  }
}
