package org.evenhand.hearing.application;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evenhand.hearing.api.HearingMode;
import org.evenhand.hearing.model.BlockCalendar;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.panel.api.VenueView;

/**
 * Where a block's hearings are held, and how many a day. What is listed already takes rooms: so
 * many are left out for every day as leave the most room days, and days with more taken are not
 * offered.
 */
final class Places {
  private final List<VenueView> open;
  private final Map<String, Integer> rooms = new HashMap<>();
  private final Map<String, Set<Integer>> full = new HashMap<>();

  Places(List<VenueView> open, List<Hearing> listed, BlockCalendar calendar) {
    this.open = open;
    for (var place : open) {
      var taken = taken(place, listed, calendar);
      int left = leftOut(place.rooms(), taken, calendar.days());
      rooms.put(place.code(), place.rooms() - left);
      full.put(
          place.code(),
          taken.entrySet().stream()
              .filter(day -> day.getValue() > left)
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet()));
    }
  }

  /** Rooms or lines a day, by the code of the place. */
  Map<String, Integer> rooms() {
    return Map.copyOf(rooms);
  }

  /** Numbers of the days on which a place has no room left for the block. */
  Set<Integer> full(String place) {
    return full.getOrDefault(place, Set.of());
  }

  /** The place for hearings held so; nothing where the regulator has none. */
  Optional<String> of(HearingMode mode) {
    return open.stream()
        .filter(place -> place.remote() == (mode == HearingMode.REMOTE))
        .map(VenueView::code)
        .findFirst();
  }

  private static int leftOut(int rooms, Map<Integer, Integer> taken, int days) {
    return IntStream.rangeClosed(0, rooms)
        .boxed()
        .max(
            Comparator.comparingLong(
                left ->
                    (rooms - left)
                        * (days - taken.values().stream().filter(held -> held > left).count())))
        .orElse(0);
  }

  private Map<Integer, Integer> taken(
      VenueView place, List<Hearing> listed, BlockCalendar calendar) {
    var byDay = new HashMap<Integer, Integer>();
    for (var hearing : listed) {
      if (of(HearingMode.valueOf(hearing.mode())).filter(place.code()::equals).isPresent()) {
        days(calendar, hearing).forEach(day -> byDay.merge(day, 1, Integer::sum));
      }
    }
    return byDay;
  }

  /** Numbers of the working days of a listed hearing that fall into a block. */
  static Set<Integer> days(BlockCalendar calendar, Hearing hearing) {
    var first = hearing.firstDay().orElseThrow();
    return first
        .datesUntil(hearing.lastDay().orElse(first).plusDays(1))
        .map(calendar::numberOf)
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .collect(Collectors.toSet());
  }
}
