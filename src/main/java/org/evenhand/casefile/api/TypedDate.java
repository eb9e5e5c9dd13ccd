package org.evenhand.casefile.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as people type them: 8 March 2026, 8 Mar 2026, 08/03/2026, 8 3 2026, 2026-03-08. */
public final class TypedDate {
  private static final List<DateTimeFormatter> SHAPES =
      List.of(shape("d MMMM uuuu"), shape("d MMM uuuu"), shape("d M uuuu"), shape("uuuu M d"));

  private TypedDate() {}

  /** The date meant, or empty when it is none (31 June is none). */
  public static Optional<LocalDate> read(String typed) {
    var tidy = typed.strip().replaceAll("[\\s./-]+", " ");
    for (var shape : SHAPES) {
      try {
        return Optional.of(LocalDate.parse(tidy, shape));
      } catch (DateTimeException notThisShape) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter shape(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
