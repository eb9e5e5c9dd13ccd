package org.evenhand.exchange;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what somebody typed. A cell that it would take for a formula
 * gets an apostrophe in front when it is written, and loses it when it is read, so that a file we
 * wrote reads back as it was. A cell that looks like a formula in a file somebody else made is kept
 * as it stands: it is text to us.
 */
public final class FormulaGuard {
  private static final String STARTS = "[=+\\-@\\t\\r\\n＝＋－＠]";
  private static final Pattern DANGEROUS = Pattern.compile("'*" + STARTS + ".*", Pattern.DOTALL);
  private static final Pattern GUARDED = Pattern.compile("'+" + STARTS + ".*", Pattern.DOTALL);

  private FormulaGuard() {}

  /** The cell as it is safe to write. */
  public static String guard(String cell) {
    return DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
  }

  /** The cell as it was before {@link #guard}. */
  public static String unguard(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
