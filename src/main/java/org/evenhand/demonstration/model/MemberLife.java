package org.evenhand.demonstration.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.panel.api.MemberKind;

/**
 * Where, when and how much an invented member sits.
 *
 * @param away days on which they cannot
 * @param employer the code of whom they work for
 */
public record MemberLife(
    Adjudicator member,
    List<String> venues,
    Optional<DayOfWeek> dayOff,
    List<LocalDate> away,
    Optional<Integer> mostDays,
    int feePence,
    Optional<String> employer) {
  /** Hearing rooms of the demonstration besides the remote lines; code and name. */
  public static final List<Room> ROOMS =
      List.of(
          new Room("ashmere", "Hearing rooms, Ashmere", 3),
          new Room("northgate", "Northgate House", 2));

  private static final String REMOTE = "remote";
  private static final int MONTHS_AHEAD = 8;
  private static final int FEE_CHAIR = 34_000;
  private static final int FEE = 31_000;
  private static final int FEE_ADVISER = 45_000;

  /** A place with so many rooms. */
  public record Room(String code, String name, int rooms) {}

  /**
   * @param employers codes of the employers there are
   */
  public static MemberLife drawn(
      Adjudicator member, List<String> employers, LocalDate today, Dice dice) {
    var venues = new ArrayList<String>();
    if (dice.happens(0.85)) {
      venues.add(REMOTE);
    }
    for (var room : ROOMS) {
      if (venues.isEmpty() || dice.happens(0.45)) {
        venues.add(room.code());
      }
    }
    var works = member.kind() == MemberKind.PROFESSIONAL && dice.happens(0.5);
    return new MemberLife(
        member,
        venues,
        dice.happens(0.3) ? Optional.of(DayOfWeek.of(dice.between(1, 5))) : Optional.empty(),
        away(today, dice),
        dice.happens(0.25) ? Optional.of(dice.between(12, 30)) : Optional.empty(),
        member.kind() == MemberKind.LEGAL_ADVISER
            ? FEE_ADVISER
            : member.mayChair() ? FEE_CHAIR : FEE,
        works ? Optional.of(dice.one(employers)) : Optional.empty());
  }

  /** A few holidays and other times away. */
  private static List<LocalDate> away(LocalDate today, Dice dice) {
    var days = new ArrayList<LocalDate>();
    var end = today.plusMonths(MONTHS_AHEAD);
    for (var day = today.plusDays(dice.between(3, 30));
        day.isBefore(end);
        day = day.plusDays(dice.between(25, 70))) {
      var last = day.plusDays(dice.happens(0.4) ? dice.between(7, 13) : dice.between(0, 2));
      day.datesUntil(last.plusDays(1))
          .filter(one -> one.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
          .forEach(days::add);
      day = last;
    }
    return days;
  }
}
