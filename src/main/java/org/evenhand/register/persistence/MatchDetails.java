package org.evenhand.register.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RegistrationNumber;
import org.evenhand.register.api.AnnotationView;
import org.evenhand.register.api.PersonName;
import org.evenhand.register.api.RegisterMatch;
import org.evenhand.register.api.RegistrationStatus;
import org.evenhand.register.model.StatusChange;
import org.evenhand.register.model.StatusHistory;
import org.evenhand.register.persistence.RegisterIndex.Hit;

/** Fills in what a list of matches shows of each, in three questions however long the page is. */
final class MatchDetails {
  static final String PEOPLE =
      """
      select r.id, r.registration_number, r.birth_date, r.registered_since, n.given_names,
             n.family_name, coalesce(e.name, '') as employer
        from (select ?::date as day) asked
       cross join casework.registrant r
        join casework.registrant_name n on n.registrant_id = r.id and not n.former
        left join lateral (select employer_id from casework.registrant_employment m
                            where m.registrant_id = r.id and m.from_day <= asked.day
                              and coalesce(m.last_day >= asked.day, true)
                            order by m.from_day desc limit 1) m on true
        left join casework.employer e on e.id = m.employer_id
       where r.id = any(?)
      """;
  static final String STATUSES =
      """
      select asked.id, s.from_day, s.status
        from unnest(?::uuid[]) asked (id)
       cross join lateral (select * from casework.registrant_status
                            where registrant_id = asked.id limit 1000) s
      """;
  static final String ANNOTATIONS =
      """
      select asked.id, a.id as annotation, a.code, a.effect, a.from_day, a.last_day,
             a.case_reference
        from unnest(?::uuid[]) asked (id)
       cross join lateral (select * from casework.register_annotation
                            where registrant_id = asked.id limit 1000) a
      """;
  private final Connection connection;
  private final LocalDate today;
  private final Map<UUID, List<StatusChange>> changes = new HashMap<>();
  private final Map<UUID, List<AnnotationView>> annotations = new HashMap<>();

  MatchDetails(Connection connection, LocalDate today) {
    this.connection = connection;
    this.today = today;
  }

  /** The matches, in the order of the hits. */
  List<RegisterMatch> of(List<Hit> hits) throws SQLException {
    if (hits.isEmpty()) {
      return List.of();
    }
    var ids = connection.createArrayOf("uuid", hits.stream().map(Hit::registrant).toArray());
    read(STATUSES, row -> addTo(changes, row, change(row)), ids);
    read(ANNOTATIONS, row -> addTo(annotations, row, annotation(row)), ids);
    var hitOf = new HashMap<UUID, Hit>();
    hits.forEach(hit -> hitOf.put(hit.registrant(), hit));
    var matchOf = new HashMap<UUID, RegisterMatch>();
    read(PEOPLE, row -> matchOf.put(id(row), match(row, hitOf.get(id(row)))), today, ids);
    return hits.stream().map(hit -> matchOf.get(hit.registrant())).toList();
  }

  private RegisterMatch match(ResultSet row, Hit hit) throws SQLException {
    var history =
        new StatusHistory(
            row.getObject("registered_since", LocalDate.class),
            changes.getOrDefault(id(row), List.of()),
            annotations.getOrDefault(id(row), List.of()));
    return new RegisterMatch(
        new PersonId(id(row)),
        new RegistrationNumber(row.getString("registration_number")),
        new PersonName(row.getString("given_names"), row.getString("family_name")),
        hit.name(),
        hit.how(),
        row.getObject("birth_date", LocalDate.class),
        history.asAt(today),
        row.getString("employer"));
  }

  private static StatusChange change(ResultSet row) throws SQLException {
    return new StatusChange(
        row.getObject("from_day", LocalDate.class),
        RegistrationStatus.valueOf(row.getString("status")));
  }

  private static AnnotationView annotation(ResultSet row) throws SQLException {
    return new AnnotationView(
        row.getObject("annotation", UUID.class),
        row.getString("code"),
        Optional.ofNullable(row.getString("effect")).map(RegistrationStatus::valueOf),
        row.getObject("from_day", LocalDate.class),
        Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
        new CaseReference(row.getString("case_reference")));
  }

  private static UUID id(ResultSet row) throws SQLException {
    return row.getObject(1, UUID.class);
  }

  private static <T> void addTo(Map<UUID, List<T>> map, ResultSet row, T value)
      throws SQLException {
    map.computeIfAbsent(id(row), unknown -> new ArrayList<>()).add(value);
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private void read(String sql, RowReader reader, Object... arguments) throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        query.setObject(i + 1, arguments[i]);
      }
      var rows = query.executeQuery();
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }
}
