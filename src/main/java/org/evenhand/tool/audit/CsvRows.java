package org.evenhand.tool.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.tool.audit.RefusedFile.Refusal;

/** Reads a CSV file with a header, and collects what is wrong with it row by row. */
final class CsvRows {
  private static final int MOST_REFUSALS = 200;
  private static final char MARK = '\uFEFF';

  private final Path file;
  private final List<Refusal> refusals = new ArrayList<>();

  CsvRows(Path file) {
    this.file = file;
  }

  /**
   * @param needed columns that must be there
   * @param taker is given each row and may refuse it
   * @return the columns of the header
   * @throws RefusedFile when any row was refused
   */
  List<String> read(List<String> needed, BiConsumer<CSVRecord, CsvRows> taker) throws RefusedFile {
    try (var reader = Files.newBufferedReader(file)) {
      reader.mark(1);
      if (reader.read() != MARK) {
        reader.reset();
      }
      var format =
          CSVFormat.RFC4180
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .setTrim(true)
              .setIgnoreEmptyLines(true)
              .get();
      try (var parser = format.parse(reader)) {
        var columns = parser.getHeaderNames();
        for (var column : needed) {
          if (!columns.contains(column)) {
            refuse(1, column, "", "the header needs this column");
          }
        }
        stopIfRefused();
        for (var row : parser) {
          if (row.isConsistent()) {
            taker.accept(row, this);
          } else {
            refuse(row, "", "", "the row has another number of cells than the header");
          }
          if (refusals.size() >= MOST_REFUSALS) {
            break;
          }
        }
        stopIfRefused();
        return columns;
      }
    } catch (CharacterCodingException notUtf8) {
      refuse(1, "", "", "the file is not in UTF-8");
    } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
      refuse(1, "", "", "the file cannot be read as CSV: " + unreadable.getMessage());
    }
    throw new RefusedFile(refusals);
  }

  void refuse(CSVRecord row, String column, String value, String rule) {
    refuse(row.getRecordNumber() + 1, column, value, rule);
  }

  private void refuse(long row, String column, String value, String rule) {
    refusals.add(new Refusal(file.getFileName().toString(), row, column, value, rule));
  }

  private void stopIfRefused() throws RefusedFile {
    if (!refusals.isEmpty()) {
      throw new RefusedFile(refusals);
    }
  }
}
