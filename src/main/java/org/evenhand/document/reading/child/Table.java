package org.evenhand.document.reading.child;

import java.io.IOException;
import java.nio.file.Path;
import org.evenhand.document.api.TextBlock.Kind;
import org.evenhand.document.api.TextBlock.Place;

/** Comma-separated values: every cell is a block. */
final class Table implements FormatReader {
  private final StringBuilder cell = new StringBuilder();
  private int row = 1;
  private int column = 1;
  private boolean quoted;

  @Override
  public void read(Path file, ReadingInProgress reading) throws IOException {
    var text = PlainText.textOf(file, reading).replace("\r\n", "\n").replace('\r', '\n');
    var separator = separator(text);
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '"') {
        var doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (doubled) {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == separator || c == '\n')) {
        endCell(reading);
        column = c == '\n' ? 1 : column + 1;
        row += c == '\n' ? 1 : 0;
      } else {
        cell.append(c);
      }
    }
    endCell(reading);
  }

  private void endCell(ReadingInProgress reading) {
    reading.add(Kind.TABLE_CELL, cell.toString(), Place.cell(1, row, column));
    cell.setLength(0);
  }

  private static char separator(String text) {
    var end = text.indexOf('\n');
    var first = end < 0 ? text : text.substring(0, end);
    var semicolons = first.chars().filter(c -> c == ';').count();
    var tabs = first.chars().filter(c -> c == '\t').count();
    var commas = first.chars().filter(c -> c == ',').count();
    if (tabs > commas && tabs > semicolons) {
      return '\t';
    }
    return semicolons > commas ? ';' : ',';
  }
}
