package org.evenhand.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a file whose row never ends, most often because a quotation mark is missing, before it
 * fills the memory.
 */
final class BoundedReader extends FilterReader {
  /** More than any row of any import needs, little enough to hold in memory. */
  static final int LONGEST_ROW = 4_000_000;

  private long sinceRowBegan;

  BoundedReader(Reader in) {
    super(in);
  }

  void rowBegins() {
    sinceRowBegan = 0;
  }

  @Override
  public int read() throws IOException {
    var character = super.read();
    counted(character < 0 ? 0 : 1);
    return character;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    var read = super.read(buffer, offset, length);
    counted(Math.max(read, 0));
    return read;
  }

  private void counted(int characters) throws RowTooLong {
    sinceRowBegan += characters;
    if (sinceRowBegan > LONGEST_ROW) {
      throw new RowTooLong();
    }
  }

  /** The row goes on and on. */
  static final class RowTooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
