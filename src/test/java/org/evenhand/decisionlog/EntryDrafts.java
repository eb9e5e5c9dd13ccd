package org.evenhand.decisionlog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.kernel.DecisionPoint;

/** Entries for tests; the same number gives the same draft. */
public final class EntryDrafts {
  public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private EntryDrafts() {}

  public static EntryDraft aTriageDecision(int number) {
    return decision(number, "FTP-2026-" + (1000 + number % 40));
  }

  public static EntryDraft decision(int number, String caseReference) {
    var fields = new TreeMap<String, Object>();
    fields.put(EntryField.CASE_REFERENCE.key(), caseReference);
    fields.put(EntryField.REGISTRANT_KEY.key(), id("registrant", number % 30).toString());
    fields.put(EntryField.DECIDERS.key(), List.of("triage" + number % 3));
    fields.put(EntryField.OPTIONS_AVAILABLE.key(), List.of("INVESTIGATE", "CLOSE_NFA"));
    fields.put(EntryField.OUTCOME.key(), number % 3 == 0 ? "INVESTIGATE" : "CLOSE_NFA");
    fields.put(EntryField.MINUTES_SPENT.key(), number % 90);
    fields.put(
        EntryField.REASONS.key(),
        List.of(Map.of("factor", "seriousness", "text", "Reasons of decision " + number)));
    fields.put(EntryField.VIEW_MANIFEST_HASH.key(), id("view", number).toString());
    return new EntryDraft(
        id("entry", number),
        EntryKind.DECISION,
        Optional.of(DecisionPoint.DP_02),
        "",
        "social-work-england/2022.2",
        START.plusSeconds(60L * number),
        Optional.empty(),
        fields);
  }

  public static EntryDraft with(EntryDraft draft, EntryField field, Object value) {
    var fields = new TreeMap<>(draft.fields());
    fields.put(field.key(), value);
    return new EntryDraft(
        draft.id(),
        draft.kind(),
        draft.point(),
        draft.stage(),
        draft.ruleSet(),
        draft.at(),
        draft.follows(),
        fields);
  }

  public static UUID id(String kind, int number) {
    return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8));
  }
}
