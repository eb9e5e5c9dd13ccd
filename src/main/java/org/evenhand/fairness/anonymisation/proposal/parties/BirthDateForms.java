package org.evenhand.fairness.anonymisation.proposal.parties;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** All ways to write one date: in figures, with the month's name, shortened, American. */
final class BirthDateForms {
  private static final String GAP = "[ ./,-]{1,3}";

  private BirthDateForms() {}

  static Pattern of(LocalDate date) {
    var day = "0?" + date.getDayOfMonth();
    var twoDay = "%02d".formatted(date.getDayOfMonth());
    var month = "0?" + date.getMonthValue();
    var twoMonth = "%02d".formatted(date.getMonthValue());
    var full = date.getYear();
    var year = "(?:" + full / 100 + "|')?" + "%02d".formatted(full % 100);
    var name = date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    var named = name.substring(0, 3) + "(?:" + name.substring(3) + "|[a-z]?)\\.?";
    var ordinal = day + "(?:st|nd|rd|th)?";
    var forms =
        String.join(
            "|",
            day + GAP + month + GAP + year,
            month + GAP + day + GAP + year,
            full + GAP + month + GAP + day,
            full + twoMonth + twoDay,
            twoDay + twoMonth + full,
            twoDay + twoMonth + "%02d".formatted(full % 100),
            ordinal + "(?: day)?(?: of)?[ ./,-]{0,3}" + named + "[ ./,-]{0,3}" + year,
            named + "[ ./,-]{0,3}" + ordinal + GAP + year);
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + forms + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }
}
