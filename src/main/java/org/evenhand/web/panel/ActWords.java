package org.evenhand.web.panel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.evenhand.panel.api.MemberAct;
import org.evenhand.web.Words;

/** What was done to a member's entry, in words: acts are kept in codes and figures. */
final class ActWords {
  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
  private final Words words;

  ActWords(Words words) {
    this.words = words;
  }

  String of(MemberAct act) {
    var detail =
        switch (act.kind()) {
          case "DAYS" -> pieces(act.detail(), " ", this::run);
          case "CHANGED" -> pieces(act.detail(), "; ", this::change);
          case "CONFLICT" -> conflict(act.detail());
          default -> act.detail();
        };
    return words.of("pool.act." + act.kind(), detail);
  }

  private static String pieces(
      String detail, String between, java.util.function.UnaryOperator<String> told) {
    return Arrays.stream(detail.split(between)).map(told).collect(Collectors.joining("; "));
  }

  /** Of {@code -2027-01-04..2027-01-08}. */
  private String run(String run) {
    var days = run.substring(1).split("\\.\\.");
    var first = value(days[0]);
    var told = days.length == 1 ? first : words.of("sitting.range", first, value(days[1]));
    return words.of(run.startsWith("+") ? "pool.told.can" : "pool.told.cannot", told);
  }

  /** Of {@code to: 2029-05-18 > 2027-01-12}. */
  private String change(String change) {
    var what = change.substring(0, change.indexOf(':'));
    var values = change.substring(change.indexOf(':') + 1).split(" > ", -1);
    var fee = what.equals("fee");
    return words.of(
        "pool.told.change",
        words.of("pool.told." + what),
        value(values[0].strip(), fee),
        value(values[1].strip(), fee));
  }

  private String conflict(String detail) {
    var codes = detail.split(" ");
    return words.of("conflict.about." + codes[0]) + ", " + words.of("conflict.why." + codes[1]);
  }

  private String value(String text, boolean fee) {
    return fee && text.matches("\\d+")
        ? words.of("pool.fee.pounds", Pounds.written(Integer.parseInt(text)))
        : value(text);
  }

  private String value(String text) {
    if (text.matches(DAY)) {
      return Words.day(LocalDate.parse(text));
    }
    return switch (text) {
      case "", "-" -> words.of("pool.told.nothing");
      case "true" -> words.of("pool.told.yes");
      case "false" -> words.of("pool.told.no");
      default -> text;
    };
  }
}
