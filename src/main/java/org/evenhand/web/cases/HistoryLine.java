package org.evenhand.web.cases;

import java.time.Instant;
import java.util.List;
import org.evenhand.casefile.api.Stage;

/**
 * One thing that happened in a case, in words.
 *
 * @param account who did it
 * @param kind STAGE, STEP, DECISION, LETTER, DOCUMENT, CLOCK, FACTS or NOTE
 * @param detail what belongs to it, or empty
 * @param reasons the reasons of a decision, each with what it answers, for those who may read them
 * @param stage the stage the case was in when it happened; null before the first
 */
public record HistoryLine(
    Instant at,
    String account,
    String kind,
    String title,
    String detail,
    List<Reason> reasons,
    Stage stage) {
  /** A reason in words. */
  public record Reason(String answer, String text, String evidence) {}

  public HistoryLine {
    reasons = List.copyOf(reasons);
  }

  HistoryLine during(Stage where) {
    return new HistoryLine(at, account, kind, title, detail, reasons, where);
  }
}
