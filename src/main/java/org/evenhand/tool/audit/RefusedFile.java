package org.evenhand.tool.audit;

import java.util.List;

/** A file that is not taken, with each row and the reason. Nothing of it is used. */
final class RefusedFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  RefusedFile(List<Refusal> refusals) {
    super("refused");
    this.refusals = List.copyOf(refusals);
  }

  List<Refusal> refusals() {
    return refusals;
  }

  /**
   * One thing wrong.
   *
   * @param row as a spreadsheet numbers it, the header being 1
   * @param column empty when it is the row as a whole
   */
  record Refusal(String file, long row, String column, String value, String rule) {}
}
