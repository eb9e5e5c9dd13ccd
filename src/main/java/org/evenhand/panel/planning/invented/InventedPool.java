package org.evenhand.panel.planning.invented;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.panel.planning.Adviser;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;

/** Members and advisers with their appointments and diaries. */
final class InventedPool {
  static final String REMOTE = "remote";
  private static final int LAY_PERCENT = 52;
  private static final int CHAIR_PERCENT = 55;
  private static final int REGISTRANT_CHAIR_PERCENT = 5;
  private static final int VENUE_PERCENT = 62;
  private static final int ENDING_TERM_PERCENT = 9;
  private static final int LAPSING_TRAINING_PERCENT = 12;
  private static final int FOUR_WEEKS = 20;

  private final Chance chance;
  private final ProblemSize size;
  private final List<String> venues;

  InventedPool(Chance chance, ProblemSize size, List<String> venues) {
    this.chance = chance;
    this.size = size;
    this.venues = venues;
  }

  /** The first six are two chairs, two lay members and two registrants, so that panels exist. */
  List<PoolMember> members() {
    var members = new ArrayList<PoolMember>();
    for (int i = 0; i < size.members(); i++) {
      boolean first = i < 6;
      boolean lay = first ? i % 3 != 2 : chance.inPercent(LAY_PERCENT);
      boolean chair =
          first ? i % 3 == 0 : chance.inPercent(lay ? CHAIR_PERCENT : REGISTRANT_CHAIR_PERCENT);
      members.add(member("P%03d".formatted(i + 1), lay, chair));
    }
    return members;
  }

  private PoolMember member(String id, boolean lay, boolean chair) {
    var modes = new TreeSet<>(Set.of(REMOTE));
    venues.stream().filter(venue -> chance.inPercent(VENUE_PERCENT)).forEach(modes::add);
    int last = size.days() - 1;
    return new PoolMember(
        id,
        lay ? SeatKind.LAY : SeatKind.REGISTRANT,
        chair,
        modes,
        chance.inPercent(ENDING_TERM_PERCENT) ? chance.between(last / 3, last) : last + FOUR_WEEKS,
        chance.inPercent(LAPSING_TRAINING_PERCENT) ? chance.between(last / 4, last) : last,
        diary(),
        chance.inPercent(50) ? 0 : chance.between(1, 6),
        chance.between(20, 30));
  }

  /** Weekdays with other work, weeks away, and single days. */
  private Set<Integer> diary() {
    var away = new HashSet<Integer>();
    var weekdays = chance.someOf(List.of(0, 1, 2, 3, 4), chance.between(0, 2));
    for (int day = 0; day < size.days(); day++) {
      if (weekdays.contains(day % ProblemSize.WEEK) && chance.inPercent(88)) {
        away.add(day);
      } else if (chance.inPercent(3)) {
        away.add(day);
      }
    }
    for (int holiday = chance.between(0, 1 + size.weeks() / 10); holiday > 0; holiday--) {
      int week = chance.between(0, size.weeks() - 1);
      for (int day = 0; day < ProblemSize.WEEK; day++) {
        away.add(week * ProblemSize.WEEK + day);
      }
    }
    return away;
  }

  List<Adviser> advisers(int count) {
    var advisers = new ArrayList<Adviser>();
    for (int i = 0; i < count; i++) {
      var away = new HashSet<Integer>();
      for (int day = 0; day < size.days(); day++) {
        if (chance.inPercent(8)) {
          away.add(day);
        }
      }
      advisers.add(new Adviser("L%02d".formatted(i + 1), away));
    }
    return advisers;
  }
}
