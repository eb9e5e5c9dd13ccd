package org.evenhand.exchange;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a CSV file as RFC 4180 has it (commas, CRLF, quotation marks where needed), every cell
 * behind the {@link FormulaGuard}. {@link CsvFile} reads it back as it was.
 */
public final class CsvWriter {
  private final CSVPrinter printer;

  /**
   * @param header the names of the columns
   */
  public CsvWriter(Appendable out, List<String> header) throws IOException {
    this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
    row(header);
  }

  /** Writes one row; an absent value is an empty cell. */
  public void row(List<?> cells) throws IOException {
    printer.printRecord(cells.stream().map(CsvWriter::safe).toList());
  }

  private static String safe(Object cell) {
    return cell == null ? "" : FormulaGuard.guard(cell.toString());
  }
}
