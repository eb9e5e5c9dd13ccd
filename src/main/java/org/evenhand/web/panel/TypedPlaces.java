package org.evenhand.web.panel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.VenueView;
import org.evenhand.web.parts.Choice;

/** Places that are ticked and a number of days that is typed, right or wrong. */
final class TypedPlaces {
  private TypedPlaces() {}

  static SortedSet<String> ticked() {
    return new TreeSet<>(Sent.values("venues"));
  }

  /** Places that are open, and those that somebody has. */
  static List<Choice> choices(List<VenueView> venues, Collection<String> chosen) {
    return venues.stream()
        .filter(venue -> venue.open() || chosen.contains(venue.code()))
        .map(venue -> new Choice(venue.code(), venue.name(), chosen.contains(venue.code())))
        .toList();
  }

  /** A problem where something is typed that is no number. */
  static Optional<Problem> problem(String days) {
    return days.isBlank() || days.strip().matches("\\d{1,4}")
        ? Optional.empty()
        : Optional.of(Problem.at("mostDays", "pool.mostDays.number"));
  }

  static Optional<Integer> number(String days) {
    return days.isBlank() ? Optional.empty() : Optional.of(Integer.parseInt(days.strip()));
  }
}
