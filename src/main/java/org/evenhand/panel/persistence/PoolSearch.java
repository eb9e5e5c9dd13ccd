package org.evenhand.panel.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.evenhand.panel.api.PoolFilter;

/** A filter of the pool put as a question to the database; only what narrows is asked. */
final class PoolSearch {
  private final StringBuilder where = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  PoolSearch(PoolFilter filter) {
    if (!filter.kinds().isEmpty()) {
      and("m.kind = any (?)", filter.kinds().stream().map(Enum::name).toList());
    }
    filter
        .venue()
        .ifPresent(
            venue ->
                and(
                    "exists (select from casework.panel_member_venue v"
                        + " where v.member_id = m.id and v.venue = ?)",
                    venue));
    filter.words().forEach(word -> and("position(? in lower(m.name)) > 0", word));
    filter.termEndsBy().ifPresent(day -> and("m.appointed_to <= ?", day));
    filter.trainingEndsBy().ifPresent(day -> and("m.training_until <= ?", day));
    if (!filter.free().isEmpty()) {
      free(filter);
    }
  }

  /** Appointed, trained when it begins, not away and not named to sit. */
  private void free(PoolFilter filter) {
    var first = Collections.min(filter.free());
    var last = Collections.max(filter.free());
    var days = filter.free().stream().map(Object::toString).toList();
    and(
        "not m.suspended and m.appointed_from <= ? and m.appointed_to >= ?"
            + " and m.training_until >= ?",
        first,
        last,
        first);
    and(
        """
        not exists (select from unnest(?::text[]::date[]) asked (day)
                      left join casework.panel_member_day d
                        on d.member_id = m.id and d.day = asked.day
                     where not coalesce(d.available, not exists (
                             select from casework.panel_member_weekday w
                              where w.member_id = m.id
                                and w.weekday = extract(isodow from asked.day))))
        """,
        days);
    and(
        "m.id not in (select member_id from "
            + Sittings.ALL
            + " s where s.first_day <= ? and s.last_day >= ?)",
        last,
        first);
  }

  private void and(String condition, Object... bound) {
    where.append(where.isEmpty() ? " where " : " and ").append(condition);
    values.addAll(List.of(bound));
  }

  String where() {
    return where.toString();
  }

  Object[] values() {
    return values.toArray();
  }
}
