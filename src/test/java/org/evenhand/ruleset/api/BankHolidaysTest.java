package org.evenhand.ruleset.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.ruleset.application.RuleSets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list in the rule sets against the Act's rules, with the proclaimed days of 2020 to 2023. */
class BankHolidaysTest {
  private static final Set<LocalDate> MOVED_AWAY =
      Set.of(LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30));
  private static final Set<LocalDate> PROCLAIMED =
      Set.of(
          LocalDate.of(2020, 5, 8),
          LocalDate.of(2022, 6, 2),
          LocalDate.of(2022, 6, 3),
          LocalDate.of(2022, 9, 19),
          LocalDate.of(2023, 5, 8));

  @ParameterizedTest
  @ValueSource(strings = {"social-work-england/2022.2", "nursing-council/2024.1"})
  void areThoseOfEnglandAndWales(String id) {
    var expected = new TreeSet<LocalDate>(PROCLAIMED);
    for (var year = 2018; year <= 2032; year++) {
      expected.addAll(inYear(year));
    }
    expected.removeAll(MOVED_AWAY);
    assertThat(RuleSets.shipped().load(RuleSetId.of(id)).workingDays().holidays())
        .isEqualTo(expected);
  }

  private static Set<LocalDate> inYear(int year) {
    var easter = easter(year);
    var days = new TreeSet<LocalDate>();
    days.add(weekdayFrom(LocalDate.of(year, 1, 1)));
    days.add(easter.minusDays(2));
    days.add(easter.plusDays(1));
    days.add(monday(year, Month.MAY, true));
    days.add(monday(year, Month.MAY, false));
    days.add(monday(year, Month.AUGUST, false));
    var christmas = weekdayFrom(LocalDate.of(year, 12, 25));
    var boxing = weekdayFrom(LocalDate.of(year, 12, 26));
    days.add(christmas);
    days.add(boxing.equals(christmas) ? christmas.plusDays(1) : boxing);
    if (LocalDate.of(year, 12, 25).getDayOfWeek() == DayOfWeek.SUNDAY) {
      days.add(LocalDate.of(year, 12, 27));
    }
    return days;
  }

  private static LocalDate weekdayFrom(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  private static LocalDate monday(int year, Month month, boolean first) {
    var any = LocalDate.of(year, month, 1);
    return first
        ? any.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
        : any.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  /** Gauss's rule as corrected by Butcher. */
  private static LocalDate easter(int year) {
    var golden = year % 19;
    var century = year / 100;
    var ofCentury = year % 100;
    var epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    var shift = (golden + 11 * epact + 22 * weekday) / 451;
    var days = epact + weekday - 7 * shift + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
