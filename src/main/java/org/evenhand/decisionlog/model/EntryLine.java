package org.evenhand.decisionlog.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.decisionlog.api.LogEntry;
import org.evenhand.kernel.DecisionPoint;

/** An entry as the line of canonical JSON that its leaf hash is made from. */
public final class EntryLine {
  private EntryLine() {}

  /** Places a sealed entry in the log. Times are kept to the microsecond, as PostgreSQL does. */
  public static LogEntry place(SealedEntry sealed, long index, Instant recordedAt) {
    var draft = sealed.draft();
    return new LogEntry(
        index,
        draft.id(),
        draft.kind(),
        draft.point(),
        draft.stage(),
        draft.ruleSet(),
        draft.at().truncatedTo(ChronoUnit.MICROS),
        recordedAt.truncatedTo(ChronoUnit.MICROS),
        draft.follows(),
        sealed.viewManifestHash(),
        sealed.commitments());
  }

  public static String of(LogEntry entry) {
    var json = new TreeMap<String, Object>();
    json.put("index", entry.index());
    json.put("id", entry.id().toString());
    json.put("kind", entry.kind().name());
    entry.point().ifPresent(point -> json.put("decision_point", point.code()));
    if (!entry.stage().isEmpty()) {
      json.put("stage", entry.stage());
    }
    json.put("rule_set_version", entry.ruleSet());
    json.put("time", entry.at().toString());
    json.put("recorded_at", entry.recordedAt().toString());
    entry.follows().ifPresent(id -> json.put("follows", id.toString()));
    entry.viewManifestHash().ifPresent(hash -> json.put("view_manifest_hash", hash));
    json.put("commitments", entry.commitments());
    return CanonicalJson.of(json);
  }

  /**
   * @throws IllegalArgumentException if it is not the one spelling of an entry
   */
  public static LogEntry read(String line) {
    if (!(CanonicalJson.read(line) instanceof Map<?, ?> json)) {
      throw new IllegalArgumentException("an entry is a JSON object");
    }
    try {
      var entry = read(json);
      if (!of(entry).equals(line)) {
        throw new IllegalArgumentException("not in canonical form");
      }
      return entry;
    } catch (ClassCastException | NullPointerException | java.time.DateTimeException e) {
      throw new IllegalArgumentException("a field is missing or of the wrong kind", e);
    }
  }

  private static LogEntry read(Map<?, ?> json) {
    var commitments = new TreeMap<String, String>();
    ((Map<?, ?>) json.get("commitments"))
        .forEach((field, hash) -> commitments.put((String) field, Hash.ofHex((String) hash).hex()));
    return new LogEntry(
        ((Number) json.get("index")).longValue(),
        UUID.fromString(text(json, "id").orElseThrow(NullPointerException::new)),
        EntryKind.valueOf(text(json, "kind").orElse("")),
        text(json, "decision_point").flatMap(DecisionPoint::ofCode),
        text(json, "stage").orElse(""),
        (String) json.get("rule_set_version"),
        Instant.parse((String) json.get("time")),
        Instant.parse((String) json.get("recorded_at")),
        text(json, "follows").map(UUID::fromString),
        text(json, "view_manifest_hash"),
        commitments);
  }

  private static Optional<String> text(Map<?, ?> json, String name) {
    return Optional.ofNullable((String) json.get(name));
  }
}
