package org.evenhand.hearing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.evenhand.hearing.api.HearingMode;
import org.evenhand.hearing.api.HearingToList;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.HearingType;
import org.evenhand.ruleset.api.WorkingDays;
import org.junit.jupiter.api.Test;

/** Days of a block have numbers; hearings that wait are offered days that are worked. */
class BlockCalendarTest {
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private final BlockCalendar calendar = new BlockCalendar(MONDAY, 6);

  @Test
  void beginsOnAMonday() {
    assertThatThrownBy(() -> new BlockCalendar(MONDAY.plusDays(1), 6))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWeekendHasNoNumberAndStandsForTheFridayBefore() {
    var saturday = MONDAY.plusDays(5);
    assertThat(calendar.numberOf(saturday)).isEmpty();
    assertThat(calendar.numberAround(saturday)).isEqualTo(4);
    assertThat(calendar.numberAround(MONDAY.minusDays(1))).isEqualTo(-1);
    assertThat(calendar.numberOf(MONDAY.plusWeeks(6))).isEmpty();
  }

  @Property
  void everyNumberIsADayAndBack(@ForAll @IntRange(min = 0, max = 29) int number) {
    assertThat(calendar.numberOf(calendar.dayOf(number))).hasValue(number);
  }

  @Test
  void easterIsNotOffered() {
    var goodFriday = LocalDate.of(2027, 3, 26);
    var easterMonday = LocalDate.of(2027, 3, 29);
    var holidays =
        calendar.holidays(new WorkingDays(new TreeSet<>(Set.of(goodFriday, easterMonday))));
    assertThat(holidays).containsExactly(19, 20);
    var options = new StartOptions(calendar, Set.copyOf(holidays), 20);
    var offered = options.next(waits(5), LocalDate.of(2027, 3, 20));
    assertThat(offered.stream().map(calendar::dayOf)).containsExactly(LocalDate.of(2027, 4, 5));
  }

  @Test
  void noticeIsLeftTime() {
    var options = new StartOptions(calendar, Set.of(), 20);
    assertThat(options.next(waits(1), LocalDate.of(2027, 3, 10)))
        .first()
        .isEqualTo(calendar.numberOf(LocalDate.of(2027, 3, 10)).getAsInt());
    assertThat(options.next(waits(1), LocalDate.of(2027, 5, 1))).isEmpty();
  }

  @Test
  void whoHasWaitedLongestIsOfferedTheEarliestWeeksAndTheNextTheWeeksAfter() {
    var options = new StartOptions(calendar, Set.of(), 5);
    assertThat(options.next(waits(5), MONDAY)).first().isEqualTo(0);
    assertThat(options.next(waits(5), MONDAY)).first().isEqualTo(5);
    assertThat(options.next(waits(5), MONDAY)).first().isEqualTo(10);
  }

  @Property(tries = 300)
  void whatIsOfferedFitsTheBlock(
      @ForAll @IntRange(min = 1, max = 30) int days,
      @ForAll @IntRange(min = 0, max = 60) int ahead) {
    var earliest = MONDAY.plusDays(ahead);
    List<Integer> offered = new StartOptions(calendar, Set.of(7), 10).next(waits(days), earliest);
    assertThat(offered.size()).isLessThanOrEqualTo(StartOptions.MOST);
    assertThat(offered)
        .allMatch(start -> !calendar.dayOf(start).isBefore(earliest))
        .allMatch(start -> start + days <= calendar.days())
        .allMatch(start -> start > 7 || start + days <= 7)
        .isSorted();
  }

  private static HearingToList waits(int days) {
    return new HearingToList(
        new UUID(0, 1),
        new CaseReference("FTP-2026-0001"),
        HearingType.FINAL,
        days,
        HearingMode.REMOTE,
        0,
        "",
        MONDAY.minusWeeks(10),
        false);
  }
}
