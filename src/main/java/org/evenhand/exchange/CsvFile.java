package org.evenhand.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file of known columns: UTF-8, commas, a header line, quotation marks as in RFC 4180, any
 * line ends. Read once from start to end in little memory, however hostile it is; whatever cannot
 * be read is a problem of its row, and only a file that has lost its row structure ends early.
 */
public final class CsvFile {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern OTHER_BLANKS = Pattern.compile("[\\u00A0\\u2007\\u202F\\u200B]");
  private final List<Column> columns;
  private final RowProblems problems;
  private long rows;

  public CsvFile(List<Column> columns, RowProblems problems) {
    this.columns = List.copyOf(columns);
    this.problems = problems;
  }

  /**
   * The header line of a file of which not every column is known beforehand: each name as columns
   * are called, with how it stands in the file. Empty where there is none that can be read; reading
   * the file then tells why.
   *
   * @param file read from its start, and no further than its first line
   */
  public static Map<String, String> header(InputStream file) throws IOException {
    var encoding = Encoding.of(file);
    var names = new LinkedHashMap<String, String>();
    if (encoding.problem().isPresent()) {
      return names;
    }
    var characters = new BoundedReader(encoding.characters());
    try (var parser = CSVParser.builder().setReader(characters).setFormat(FORMAT).get()) {
      characters.rowBegins();
      var lines = parser.iterator();
      if (lines.hasNext()) {
        lines.next().forEach(cell -> names.putIfAbsent(CsvHeader.tidy(cell), cell.strip()));
      }
    } catch (UncheckedIOException unreadable) {
      names.clear();
    }
    return names;
  }

  /**
   * Hands every data row to {@code reader}, in the order of the file. Blank rows are passed over;
   * rows with too many or too few cells are problems and not handed on.
   *
   * @return how many data rows the file has, as far as it could be read
   * @throws IOException when the bytes cannot be read
   */
  public long read(InputStream file, Consumer<CsvRow> reader) throws IOException {
    var encoding = Encoding.of(file);
    var problem = encoding.problem();
    if (problem.isPresent()) {
      problems.add(0, "", "", problem.get());
      return 0;
    }
    var characters = new BoundedReader(encoding.characters());
    try (var parser = CSVParser.builder().setReader(characters).setFormat(FORMAT).get()) {
      readRows(parser.iterator(), characters, reader);
    }
    return rows;
  }

  private void readRows(
      Iterator<CSVRecord> lines, BoundedReader characters, Consumer<CsvRow> reader)
      throws IOException {
    var first = next(lines, characters, 1);
    var header = first == null ? null : CsvHeader.read(first, columns, problems);
    if (header == null || !header.isUsable()) {
      return;
    }
    for (long row = 2; ; row++) {
      var line = next(lines, characters, row);
      if (line == null) {
        return;
      }
      if (!isBlank(line)) {
        rows++;
        readRow(line, row, header, reader);
      }
    }
  }

  /** The next line, or null at the end and where the file cannot be read any further. */
  private CSVRecord next(Iterator<CSVRecord> lines, BoundedReader characters, long row)
      throws IOException {
    characters.rowBegins();
    try {
      return lines.hasNext() ? lines.next() : null;
    } catch (UncheckedIOException e) {
      note(e.getCause(), row);
      return null;
    }
  }

  private void note(IOException cause, long row) throws IOException {
    if (cause instanceof BoundedReader.RowTooLong) {
      problems.add(row, "", "", "row.too_long", BoundedReader.LONGEST_ROW);
    } else if (cause instanceof CSVException) {
      problems.add(row, "", "", "row.quotes");
    } else {
      throw cause;
    }
  }

  private void readRow(CSVRecord line, long row, CsvHeader header, Consumer<CsvRow> reader) {
    if (line.size() != header.width()) {
      problems.add(row, "", line.get(0), "row.cells", line.size(), header.width());
      return;
    }
    var raw = header.cells(line);
    var cells = new HashMap<String, String>();
    raw.forEach((column, cell) -> cells.put(column.name(), tidy(cell)));
    var read = new CsvRow(row, cells, problems);
    raw.keySet().forEach(column -> check(read, column));
    reader.accept(read);
  }

  private static void check(CsvRow row, Column column) {
    var cell = row.text(column.name());
    if (cell.length() > column.maxLength()) {
      row.problem(column.name(), "cell.too_long", column.maxLength(), cell.length());
    } else if (cell.indexOf(Encoding.NOT_UTF_8) >= 0) {
      row.problem(column.name(), "cell.encoding");
    } else if (CONTROL.matcher(cell).find()) {
      row.problem(column.name(), "cell.control");
    }
  }

  private static String tidy(String cell) {
    return FormulaGuard.unguard(OTHER_BLANKS.matcher(cell).replaceAll(" ").strip());
  }

  private static boolean isBlank(CSVRecord line) {
    for (var cell : line) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
