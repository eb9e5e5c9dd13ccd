package org.evenhand.casefile.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.evenhand.casefile.api.CaseFilter;
import org.evenhand.casefile.api.Sight;
import org.evenhand.kernel.CaseReference;

/** A filter put as a question to the database; only what narrows is asked. */
public final class CaseSearch {
  /** Values of one SQL array. */
  private record Many(String type, Collection<?> values) {}

  private final StringBuilder where = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  public CaseSearch(CaseFilter filter) {
    seenBy(filter.sight());
    meant(filter);
    among("f.stage", filter.stages());
    among("f.source_type", filter.sources());
    filter.from().ifPresent(day -> and("f.received_on >= ?", day));
    filter.until().ifPresent(day -> and("f.received_on <= ?", day));
    if (!filter.heldBy().isEmpty()) {
      and(HELD_BY, filter.heldBy());
    }
  }

  /** Those of some cases that a reader may be shown. */
  public CaseSearch(Sight sight, Collection<CaseReference> some) {
    seenBy(sight);
    and("f.reference = any (?)", references(some));
  }

  private static final String HELD_BY =
      "exists (select 1 from casework.case_role r"
          + " where r.case_reference = f.reference and r.account = ?)";

  private void seenBy(Sight sight) {
    and(
        "(f.stage = any (?) or (f.stage = any (?) and f.reference in"
            + " (select g.case_reference from casework.given_case g where g.account = ?)))",
        names(sight.stages()),
        names(sight.ifGiven()),
        sight.account());
    and(
        "not exists (select 1 from casework.declared_conflict c"
            + " where c.case_reference = f.reference and c.account = ?)",
        sight.account());
  }

  private void meant(CaseFilter filter) {
    var text = filter.text().strip().toLowerCase(Locale.UK);
    var people = new Many("uuid", filter.people().stream().map(person -> person.value()).toList());
    if (!text.isEmpty()) {
      var pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
      and(
          "(lower(f.reference) like ? or f.file_number = ? or lower(p.name) like ?"
              + " or f.registrant_id = any (?))",
          pattern,
          text,
          pattern,
          people);
    } else if (!filter.people().isEmpty()) {
      and("f.registrant_id = any (?)", people);
    }
  }

  private void among(String column, Collection<? extends Enum<?>> some) {
    if (!some.isEmpty()) {
      and(column + " = any (?)", names(some));
    }
  }

  private static Many references(Collection<CaseReference> some) {
    return new Many("text", some.stream().map(CaseReference::value).toList());
  }

  private static Many names(Collection<? extends Enum<?>> some) {
    return new Many("text", some.stream().map(Enum::name).toList());
  }

  private void and(String condition, Object... bound) {
    where.append(where.isEmpty() ? " where " : " and ").append(condition);
    values.addAll(List.of(bound));
  }

  /** The question, with what it asks for before it and its order after it. */
  public PreparedStatement prepare(Connection connection, String columns, String after)
      throws SQLException {
    var query =
        connection.prepareStatement(
            columns
                + " from casework.case_file f left join casework.party p"
                + " on p.case_reference = f.reference and p.role = 'REGISTRANT'"
                + where
                + after);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Many many) {
        query.setArray(i + 1, connection.createArrayOf(many.type(), many.values().toArray()));
      } else {
        query.setObject(i + 1, values.get(i));
      }
    }
    return query;
  }
}
