package org.evenhand.panel.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.panel.api.Availability;

/** On which weekdays and days members sit. */
@Dependent
public class Availabilities {
  private final Sql sql;

  @Inject
  public Availabilities(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  public Availability of(UUID member, LocalDate from, LocalDate to) {
    return of(List.of(member), from, to).get(member);
  }

  /** Of each of the members, with the days between two, both included. */
  public Map<UUID, Availability> of(Collection<UUID> members, LocalDate from, LocalDate to) {
    var week = new HashMap<UUID, Set<DayOfWeek>>();
    sql.list(
            "select member_id, weekday from casework.panel_member_weekday"
                + " where member_id = any (?::uuid[])",
            row -> Map.entry(row.getObject(1, UUID.class), DayOfWeek.of(row.getInt(2))),
            members)
        .forEach(off -> weekOf(week, off.getKey()).add(off.getValue()));
    var days = new HashMap<UUID, Map<LocalDate, Boolean>>();
    sql.list(
        "select member_id, day, available from casework.panel_member_day"
            + " where member_id = any (?::uuid[]) and day between ? and ?",
        row ->
            days.computeIfAbsent(row.getObject(1, UUID.class), any -> new HashMap<>())
                .put(row.getObject(2, LocalDate.class), row.getBoolean(3)),
        members,
        from,
        to);
    var all = new HashMap<UUID, Availability>();
    members.forEach(
        id -> all.put(id, new Availability(weekOf(week, id), days.getOrDefault(id, Map.of()))));
    return all;
  }

  /** Every day of which somebody said anything, from a day on, by account and day. */
  public Map<String, SortedMap<LocalDate, Boolean>> saidFrom(LocalDate from) {
    var said = new TreeMap<String, SortedMap<LocalDate, Boolean>>();
    sql.list(
        "select m.account, d.day, d.available from casework.panel_member_day d"
            + " join casework.panel_member m on m.id = d.member_id where d.day >= ?",
        row ->
            said.computeIfAbsent(row.getString(1), any -> new TreeMap<>())
                .put(row.getObject(2, LocalDate.class), row.getBoolean(3)),
        from);
    return said;
  }

  private static Set<DayOfWeek> weekOf(Map<UUID, Set<DayOfWeek>> week, UUID member) {
    return week.computeIfAbsent(member, any -> EnumSet.noneOf(DayOfWeek.class));
  }

  /** Writes what {@link Availability#towards} says. */
  public void change(UUID member, Map<LocalDate, Optional<Boolean>> changes) {
    var said = new ArrayList<Object[]>();
    var unsaid = new ArrayList<Object[]>();
    changes.forEach(
        (day, available) ->
            available.ifPresentOrElse(
                can -> said.add(new Object[] {member, day, can}),
                () -> unsaid.add(new Object[] {member, day})));
    if (!said.isEmpty()) {
      sql.changeAll(
          "insert into casework.panel_member_day (member_id, day, available) values (?, ?, ?)"
              + " on conflict (member_id, day) do update set available = excluded.available",
          said);
    }
    if (!unsaid.isEmpty()) {
      sql.changeAll(
          "delete from casework.panel_member_day where member_id = ? and day = ?", unsaid);
    }
  }

  /** Sets the weekdays on which a member does not sit. */
  public void week(UUID member, Set<DayOfWeek> off) {
    sql.change("delete from casework.panel_member_weekday where member_id = ?", member);
    if (!off.isEmpty()) {
      sql.changeAll(
          "insert into casework.panel_member_weekday (member_id, weekday) values (?, ?)",
          off.stream().map(day -> new Object[] {member, day.getValue()}).toList());
    }
  }
}
