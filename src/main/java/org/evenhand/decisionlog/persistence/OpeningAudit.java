package org.evenhand.decisionlog.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.LaterFact;
import org.evenhand.decisionlog.api.LogEntry;
import org.evenhand.decisionlog.api.OpeningFault;
import org.evenhand.decisionlog.api.OpeningFault.Kind;
import org.evenhand.decisionlog.model.CanonicalJson;
import org.evenhand.decisionlog.model.EntryLine;
import org.evenhand.decisionlog.model.Hash;
import org.evenhand.decisionlog.model.Opening;
import org.evenhand.decisionlog.model.TreeHash;

/** Goes through entries and openings side by side, in one state of the database. */
public final class OpeningAudit {
  private static final int FETCHED_AT_ONCE = 500;
  private static final String ERASED = CanonicalJson.of(LaterFact.TEXT_ERASED.name());

  private final Connection connection;
  private final List<OpeningFault> faults = new ArrayList<>();
  private final Map<UUID, Map<String, Long>> missing = new HashMap<>();
  private final Map<UUID, Set<String>> erased = new HashMap<>();

  public OpeningAudit(Connection connection) {
    this.connection = connection;
  }

  /** Everything that does not hold, in the order of the log. */
  public List<OpeningFault> faults() throws SQLException {
    var sql =
        """
        select e.line, e.leaf_hash, o.fields, o.salts,
          e.index, e.id, e.kind, coalesce(e.point, ''), e.stage, e.rule_set, e.at, e.recorded_at,
          coalesce(e.follows::text, '')
        from decision_log.entry e left join casework.decision_opening o on o.entry = e.id
        order by e.index
        """;
    try (var query = connection.prepareStatement(sql)) {
      query.setFetchSize(FETCHED_AT_ONCE);
      try (var found = query.executeQuery()) {
        while (found.next()) {
          check(found);
        }
      }
    }
    missingWithoutRecord();
    faults.sort(Comparator.comparingLong(OpeningFault::index));
    orphans();
    return faults;
  }

  private void check(ResultSet found) throws SQLException {
    var line = found.getString(1);
    long index = found.getLong(5);
    var id = found.getObject(6, UUID.class);
    var leaf = TreeHash.leaf(line.getBytes(StandardCharsets.UTF_8));
    if (!leaf.equals(Hash.wrap(found.getBytes(2)))) {
      faults.add(new OpeningFault(index, id, "", Kind.LINE_DIFFERS));
      return;
    }
    var entry = EntryLine.read(line);
    if (!columns(found).equals(columns(entry))) {
      faults.add(new OpeningFault(index, id, "", Kind.COLUMN_DIFFERS));
    }
    SortedMap<String, Opening> openings = new TreeMap<>();
    try {
      if (found.getString(3) != null) {
        openings = OpeningRows.read(found.getString(3), found.getString(4));
      }
    } catch (IllegalArgumentException | ClassCastException unreadable) {
      faults.add(fault(entry, "", Kind.DIFFERS));
      return;
    }
    compare(entry, openings);
    noteErasure(entry, openings);
  }

  private void compare(LogEntry entry, SortedMap<String, Opening> openings) {
    openings.forEach(
        (field, opening) -> {
          var commitment = entry.commitments().get(field);
          if (commitment == null) {
            faults.add(fault(entry, field, Kind.NOT_COMMITTED));
          } else if (!opening.commitment().hex().equals(commitment)) {
            faults.add(fault(entry, field, Kind.DIFFERS));
          }
        });
    for (var field : entry.commitments().keySet()) {
      if (!openings.containsKey(field)) {
        missing.computeIfAbsent(entry.id(), id -> new TreeMap<>()).put(field, entry.index());
      }
    }
  }

  private void noteErasure(LogEntry entry, SortedMap<String, Opening> openings) {
    var fact = openings.get(EntryField.FACT.key());
    var facts = openings.get(EntryField.FACTS.key());
    boolean recorded =
        entry.follows().isPresent() && fact != null && facts != null && fact.json().equals(ERASED);
    if (recorded
        && CanonicalJson.read(facts.json()) instanceof Map<?, ?> map
        && map.get("fields") instanceof List<?> fields) {
      var names = erased.computeIfAbsent(entry.follows().get(), id -> new HashSet<>());
      fields.forEach(field -> names.add(String.valueOf(field)));
    }
  }

  private void missingWithoutRecord() {
    missing.forEach(
        (id, fields) ->
            fields.forEach(
                (field, index) -> {
                  if (!erased.getOrDefault(id, Set.of()).contains(field)) {
                    faults.add(new OpeningFault(index, id, field, Kind.MISSING));
                  }
                }));
  }

  private void orphans() throws SQLException {
    var sql =
        "select o.entry from casework.decision_opening o where not exists"
            + " (select from decision_log.entry e where e.id = o.entry) order by o.entry";
    try (var query = connection.prepareStatement(sql);
        var found = query.executeQuery()) {
      while (found.next()) {
        faults.add(new OpeningFault(-1, found.getObject(1, UUID.class), "", Kind.WITHOUT_ENTRY));
      }
    }
  }

  private static List<Object> columns(ResultSet found) throws SQLException {
    return List.of(
        found.getLong(5),
        found.getObject(6, UUID.class),
        found.getString(7),
        found.getString(8),
        found.getString(9),
        found.getString(10),
        found.getTimestamp(11).toInstant(),
        found.getTimestamp(12).toInstant(),
        found.getString(13));
  }

  private static List<Object> columns(LogEntry entry) {
    return List.of(
        entry.index(),
        entry.id(),
        entry.kind().name(),
        entry.point().map(point -> point.code()).orElse(""),
        entry.stage(),
        entry.ruleSet(),
        entry.at(),
        entry.recordedAt(),
        entry.follows().map(UUID::toString).orElse(""));
  }

  private static OpeningFault fault(LogEntry entry, String field, Kind kind) {
    return new OpeningFault(entry.index(), entry.id(), field, kind);
  }
}
