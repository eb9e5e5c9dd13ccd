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

  /** The members are written in the order that RFC 8785 sorts them in. */
  public static String of(LogEntry entry) {
    var line = new StringBuilder(256 + 96 * entry.commitments().size()).append('{');
    add(line, "commitments");
    char before = '{';
    for (var field : entry.commitments().entrySet()) {
      line.append(before).append(CanonicalJson.of(field.getKey())).append(':');
      line.append('"').append(field.getValue()).append('"');
      before = ',';
    }
    line.append(before == '{' ? "{}" : "}");
    entry.point().ifPresent(point -> addText(line, "decision_point", point.code()));
    entry.follows().ifPresent(id -> addText(line, "follows", id.toString()));
    addText(line, "id", entry.id().toString());
    add(line, "index").append(entry.index());
    addText(line, "kind", entry.kind().name());
    addText(line, "recorded_at", entry.recordedAt().toString());
    addText(line, "rule_set_version", entry.ruleSet());
    if (!entry.stage().isEmpty()) {
      addText(line, "stage", entry.stage());
    }
    addText(line, "time", entry.at().toString());
    entry.viewManifestHash().ifPresent(hash -> addText(line, "view_manifest_hash", hash));
    return line.append('}').toString();
  }

  private static StringBuilder add(StringBuilder line, String name) {
    return line.append(line.length() > 1 ? "," : "").append('"').append(name).append("\":");
  }

  private static void addText(StringBuilder line, String name, String text) {
    add(line, name).append(CanonicalJson.of(text));
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
