package org.evenhand.panel.model;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * What a file may say of a member besides the appointment; what is empty it says nothing of.
 *
 * @param feePence of a day
 * @param daysOff weekdays on which they do not sit
 */
public record MemberExtras(
    Optional<String> registrationNumber,
    Optional<SortedSet<String>> venues,
    Optional<Integer> mostDays,
    Optional<Integer> feePence,
    Optional<SortedSet<String>> employers,
    Optional<Set<DayOfWeek>> daysOff) {
  /** Nothing. */
  public static final MemberExtras NONE =
      new MemberExtras(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** What it says, and of the rest what is known. */
  public MemberExtras or(MemberExtras known) {
    return new MemberExtras(
        registrationNumber.or(known::registrationNumber),
        venues.or(known::venues),
        mostDays.or(known::mostDays),
        feePence.or(known::feePence),
        employers.or(known::employers),
        daysOff.or(known::daysOff));
  }
}
