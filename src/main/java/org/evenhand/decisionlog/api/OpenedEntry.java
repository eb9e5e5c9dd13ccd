package org.evenhand.decisionlog.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An entry with its readable half.
 *
 * @param entry the public half
 * @param fields the values by field name, without those that were erased; strings, numbers,
 *     booleans, lists and maps of these
 */
public record OpenedEntry(LogEntry entry, SortedMap<String, Object> fields) {
  public OpenedEntry {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /** A field's value as text; empty if the entry has none or it was erased. */
  public Optional<String> text(EntryField field) {
    return Optional.ofNullable(fields.get(field.key())).map(String::valueOf);
  }

  /** A field's values; empty if the entry has none or they were erased. */
  public List<Object> list(EntryField field) {
    return fields.get(field.key()) instanceof List<?> list ? List.copyOf(list) : List.of();
  }

  /** A field's members by name; empty if the entry has none or they were erased. */
  public Map<?, ?> map(EntryField field) {
    return fields.get(field.key()) instanceof Map<?, ?> map ? map : Map.of();
  }

  /** The fields that the entry has and nobody can read any more. */
  public SortedSet<String> erased() {
    var erased = new TreeSet<>(entry.commitments().keySet());
    erased.removeAll(fields.keySet());
    return erased;
  }
}
