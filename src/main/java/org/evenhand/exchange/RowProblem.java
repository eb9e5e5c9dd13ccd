package org.evenhand.exchange;

/**
 * One thing that is wrong with one row, told so that the person who made the file can put it right.
 *
 * @param row the row as a spreadsheet counts it: the header is row 1; 0 when it is the file itself
 * @param column the column's name, or empty when it is the row as a whole
 * @param value what the cell holds, cut to {@value #SHOWN} characters, line breaks and other
 *     control characters shown as spaces
 * @param rule the code of the rule that is broken, for example {@code date.format}
 * @param hint what to do, in words
 */
public record RowProblem(long row, String column, String value, String rule, String hint) {
  static final int SHOWN = 80;

  public RowProblem {
    value = shown(value);
  }

  private static String shown(String cell) {
    var whole = cell.length() <= SHOWN;
    var cut = whole ? cell : cell.substring(0, SHOWN) + "…";
    return cut.replaceAll("\\p{Cntrl}", " ");
  }
}
