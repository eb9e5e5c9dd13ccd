package org.evenhand.web.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.casefile.api.ChronologyEvent;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.OpenedEntry;
import org.evenhand.web.Words;

/** Puts what happened in a case into words, with the nouns of the case's own rule set. */
@Dependent
public class HistoryWords {
  private static final String STEP = "step.";

  private final CaseFrame frame;

  @Inject
  public HistoryWords(CaseFrame frame) {
    this.frame = frame;
  }

  HistoryLine event(ChronologyEvent event, CaseAtDoor at) {
    var own = frame.words(at);
    return new HistoryLine(
        event.at(),
        event.account(),
        event.kind(),
        title(event, own),
        detail(event, own),
        List.of(),
        null);
  }

  private static String title(ChronologyEvent event, Words own) {
    var key = event.event();
    if (key.equals("stage.entered")) {
      return own.of("history.stage", own.of("stage." + event.detail()));
    }
    return own.maybe("history." + key)
        .or(() -> own.maybe(key.startsWith(STEP) ? key.substring(STEP.length()) : key))
        .orElseGet(() -> own.of("history.other"));
  }

  private static String detail(ChronologyEvent event, Words own) {
    return switch (event.kind()) {
      case "NOTE" -> event.detail();
      case "LETTER" -> own.maybe("letter." + event.detail()).orElse("");
      case "CLOCK" -> own.maybe("clock." + event.detail()).orElseGet(() -> inWords(event.detail()));
      case "STAGE", "FACTS" -> "";
      case "STEP" -> event.detail().equals("DONE") ? "" : inWords(event.detail(), own);
      default -> inWords(event.detail(), own);
    };
  }

  private static String inWords(String detail, Words own) {
    return isCode(detail) ? outcome(detail, own) : inWords(detail);
  }

  /** A day as people write it; anything else as it is. */
  private static String inWords(String detail) {
    return detail.matches("\\d{4}-\\d{2}-\\d{2}") ? Words.day(LocalDate.parse(detail)) : detail;
  }

  HistoryLine decision(OpenedEntry opened, CaseAtDoor at) {
    var own = frame.words(at);
    return new HistoryLine(
        opened.entry().at(),
        decider(opened),
        "DECISION",
        opened
            .entry()
            .point()
            .flatMap(point -> own.maybe("decision." + point.code()))
            .orElseGet(() -> own.of("history.decision")),
        opened
            .text(EntryField.OUTCOME)
            .map(code -> outcome(code, own))
            .orElseGet(() -> own.of("history.erased")),
        reasons(opened, own),
        null);
  }

  /** The account of whoever decided, or empty. */
  static String decider(OpenedEntry opened) {
    var deciders = opened.list(EntryField.DECIDERS);
    return deciders.isEmpty() ? "" : String.valueOf(deciders.get(0));
  }

  private static List<HistoryLine.Reason> reasons(OpenedEntry opened, Words own) {
    return opened.list(EntryField.REASONS).stream()
        .filter(Map.class::isInstance)
        .map(reason -> (Map<?, ?>) reason)
        .map(
            reason ->
                new HistoryLine.Reason(
                    isCode(text(reason, "weight")) ? outcome(text(reason, "weight"), own) : "",
                    text(reason, "text"),
                    text(reason, "evidence")))
        .filter(reason -> !(reason.answer() + reason.text() + reason.evidence()).isEmpty())
        .toList();
  }

  private static String text(Map<?, ?> reason, String member) {
    var value = reason.get(member);
    return value == null ? "" : value.toString();
  }

  private static boolean isCode(String text) {
    return text.matches("[A-Z][A-Z0-9_]+");
  }

  /** An outcome code as people read it; one that has no words of its own is told as it is. */
  private static String outcome(String code, Words own) {
    return own.maybe("outcome." + code)
        .or(() -> own.maybe("option." + code))
        .or(() -> own.maybe("order.kind." + code))
        .orElseGet(() -> plain(code));
  }

  private static String plain(String code) {
    var words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
