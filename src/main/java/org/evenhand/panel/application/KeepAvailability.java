package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.Availability;
import org.evenhand.panel.api.AvailabilityWish;
import org.evenhand.panel.api.MemberAct;
import org.evenhand.panel.api.Whose;
import org.evenhand.panel.model.AvailabilityRules;
import org.evenhand.panel.persistence.Availabilities;
import org.evenhand.panel.persistence.MemberActs;
import org.evenhand.panel.persistence.Sittings;

/**
 * Says on which days a member can sit: the member for themselves, or whoever keeps the pool for
 * them, with a reason. A day on which they are named to sit cannot be taken away here; the refusal
 * says which hearing it is.
 */
@Dependent
public class KeepAvailability {
  private static final int YEARS_AHEAD = 2;

  private final MemberMeant meant;
  private final Availabilities availabilities;
  private final Sittings sittings;
  private final MemberActs acts;
  private final Clock clock;

  @Inject
  KeepAvailability(
      MemberMeant meant,
      Availabilities availabilities,
      Sittings sittings,
      MemberActs acts,
      Clock clock) {
    this.meant = meant;
    this.availabilities = availabilities;
    this.sittings = sittings;
    this.acts = acts;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected KeepAvailability() {
    this(null, null, null, null, null);
  }

  /**
   * @return of days and a range: how many are changed; of the week: how many days they are named to
   *     sit on stay although they fall on a weekday they take off
   */
  @Transactional
  @RequiresPermissions(
      value = {Permission.POOL_OWN, Permission.POOL_KEEP},
      logical = Logical.OR)
  public Outcome<Integer> keep(Whose whose, AvailabilityWish wish) {
    return meant.by(whose).then(file -> keep(file.member().id(), whose, wish));
  }

  private Outcome<Integer> keep(UUID member, Whose whose, AvailabilityWish wish) {
    if (wish instanceof AvailabilityWish.OfTheWeek weekly) {
      return week(member, whose, weekly.off());
    }
    if (wish instanceof AvailabilityWish.OfRange range) {
      return AvailabilityRules.range(range, CivilTime.today(clock))
          .then(days -> AvailabilityRules.atTheRange(days(member, whose, days)));
    }
    return days(member, whose, ((AvailabilityWish.OfDays) wish).days());
  }

  private Outcome<Integer> days(UUID member, Whose whose, Map<LocalDate, Boolean> wish) {
    if (wish.isEmpty()) {
      return Outcome.done(0);
    }
    var first = Collections.min(wish.keySet());
    var last = Collections.max(wish.keySet());
    var changes = availabilities.of(member, first, last).towards(wish);
    var changed = new TreeMap<LocalDate, Boolean>();
    changes.keySet().forEach(day -> changed.put(day, wish.get(day)));
    var named = sittings.of(List.of(member), first, last);
    var problems = AvailabilityRules.brokenBy(changed, named, CivilTime.today(clock));
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    if (!changes.isEmpty()) {
      availabilities.change(member, changes);
      note(member, whose, "DAYS", AvailabilityRules.told(changed));
    }
    return Outcome.done(changes.size());
  }

  /** Days they are named to sit on stay days on which they can, each said for itself. */
  private Outcome<Integer> week(UUID member, Whose whose, Set<DayOfWeek> off) {
    if (!Availability.WEEK.containsAll(off) || off.containsAll(Availability.WEEK)) {
      return Outcome.refused(Problem.at("week", "availability.week.none"));
    }
    var today = CivilTime.today(clock);
    var named = namedOn(member, off, today);
    if (!availabilities.of(member, today, today).daysOff().equals(off)) {
      availabilities.week(member, off);
      if (!named.isEmpty()) {
        var now = availabilities.of(member, named.firstKey(), named.lastKey());
        availabilities.change(member, now.towards(named));
      }
      note(member, whose, "WEEK", AvailabilityRules.told(off));
    }
    return Outcome.done(named.size());
  }

  private SortedMap<LocalDate, Boolean> namedOn(UUID member, Set<DayOfWeek> off, LocalDate today) {
    var named = new TreeMap<LocalDate, Boolean>();
    for (var sitting : sittings.of(List.of(member), today, today.plusYears(YEARS_AHEAD))) {
      sitting
          .first()
          .datesUntil(sitting.last().plusDays(1))
          .filter(day -> !day.isBefore(today) && off.contains(day.getDayOfWeek()))
          .forEach(day -> named.put(day, true));
    }
    return named;
  }

  private void note(UUID member, Whose whose, String kind, String detail) {
    acts.add(
        member, new MemberAct(clock.instant(), whose.by().account(), kind, detail, whose.reason()));
  }
}
