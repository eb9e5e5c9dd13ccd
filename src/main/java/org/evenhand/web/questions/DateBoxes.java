package org.evenhand.web.questions;

import java.util.List;
import org.evenhand.casefile.api.TypedDate;

/** A date in three boxes. As one answer it is written {@code 9/2/2026}; empty boxes stay empty. */
record DateBoxes(String day, String month, String year) {
  static DateBoxes of(String day, String month, String year) {
    return new DateBoxes(part(day), part(month), part(year));
  }

  /** The boxes for an answer as typed: split where it was joined, else read as a date. */
  static DateBoxes of(String typed) {
    var parts = typed.split("/", -1);
    if (parts.length == 3) {
      return of(parts[0], parts[1], parts[2]);
    }
    return TypedDate.read(typed)
        .map(
            date ->
                new DateBoxes(
                    String.valueOf(date.getDayOfMonth()),
                    String.valueOf(date.getMonthValue()),
                    String.valueOf(date.getYear())))
        .orElse(new DateBoxes(typed, "", ""));
  }

  /** The one answer; none when all boxes are empty. */
  List<String> typed() {
    return (day + month + year).isEmpty() ? List.of() : List.of(day + "/" + month + "/" + year);
  }

  /** Which box to look at first when this is no date: the first empty or impossible one. */
  Box atFault() {
    if (!within(day, 31)) {
      return Box.DAY;
    }
    if (!within(month, 12)) {
      return Box.MONTH;
    }
    return within(year, 9999) ? Box.DAY : Box.YEAR;
  }

  private static boolean within(String typed, int most) {
    return typed.matches("\\d{1,4}")
        && Integer.parseInt(typed) >= 1
        && Integer.parseInt(typed) <= most;
  }

  private static String part(String typed) {
    return typed.replace("/", "").strip();
  }

  /** One of the three, with the ending of its field's id. */
  enum Box {
    DAY(""),
    MONTH("-month"),
    YEAR("-year");

    private final String ending;

    Box(String ending) {
      this.ending = ending;
    }

    String ending() {
      return ending;
    }
  }
}
