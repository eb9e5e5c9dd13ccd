package org.evenhand.decisionlog.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.UUID;
import org.evenhand.decisionlog.model.EntryLine;

/**
 * What a line of the export says by itself.
 *
 * @param trouble why it is not an entry; empty if it is one
 * @param index the place it claims
 */
record EntryForm(
    String trouble,
    long index,
    UUID id,
    Instant recordedAt,
    SortedMap<String, String> commitments) {
  private static final UUID NOBODY = new UUID(0, 0);

  static EntryForm read(byte[] line) {
    try {
      var entry = EntryLine.read(new String(line, StandardCharsets.UTF_8));
      return new EntryForm("", entry.index(), entry.id(), entry.recordedAt(), entry.commitments());
    } catch (IllegalArgumentException e) {
      var why = String.valueOf(e.getMessage());
      return new EntryForm(why, -1, NOBODY, Instant.MIN, Collections.emptySortedMap());
    }
  }

  boolean isEntry() {
    return trouble.isEmpty();
  }
}
