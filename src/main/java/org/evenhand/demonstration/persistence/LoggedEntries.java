package org.evenhand.demonstration.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.decisionlog.application.AppendEntries;
import org.evenhand.demonstration.model.Logged;

/**
 * Keeps what a history tells the decision log, and appends it in the order in which it happened, as
 * the entries that the running product makes of the same events.
 */
public final class LoggedEntries {
  private static final int AT_ONCE = 2_000;
  private final List<Logged> all = new ArrayList<>();

  public void add(Logged logged) {
    all.add(logged);
  }

  /** Appends them on a connection whose transaction the caller ends. */
  public long append(AppendEntries log, Connection connection, IntConsumer progress)
      throws SQLException {
    all.sort(Comparator.comparing(Logged::at));
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      log.append(connection, some.stream().map(LoggedEntries::draft).toList());
      progress.accept(from + some.size());
    }
    return all.size();
  }

  private static EntryDraft draft(Logged logged) {
    var fields = new TreeMap<String, Object>();
    about(fields, logged);
    logged.taken().ifPresent(taken -> decided(fields, logged));
    if (logged.taken().isEmpty() && !logged.outcome().isEmpty()) {
      fields.put(EntryField.OUTCOME.key(), logged.outcome());
    }
    return new EntryDraft(
        logged.id(),
        logged.taken().isPresent() ? EntryKind.DECISION : EntryKind.STAGE_ENTERED,
        logged.taken().map(taken -> taken.point()),
        logged.stage().map(Enum::name).orElse(""),
        logged.about().rules(),
        logged.at(),
        Optional.empty(),
        fields);
  }

  private static void about(Map<String, Object> fields, Logged logged) {
    var head = logged.about();
    fields.put(EntryField.CASE_REFERENCE.key(), head.reference());
    fields.put(EntryField.REGISTRANT_KEY.key(), head.person().toString());
    fields.put(EntryField.EMPLOYER_KEY.key(), head.employer().toString());
    fields.put(EntryField.REFERRAL_SOURCE_TYPE.key(), head.source().name());
    fields.put(
        EntryField.ALLEGATION_CATEGORIES.key(),
        head.categories().stream().map(Enum::name).toList());
    fields.put(EntryField.STAGE_ENTERED_AT.key(), logged.stageEnteredAt().toString());
  }

  private static void decided(Map<String, Object> fields, Logged logged) {
    var taken = logged.taken().orElseThrow();
    var decider = logged.decider();
    fields.put(EntryField.OUTCOME.key(), taken.outcome());
    fields.put(EntryField.TEST_APPLIED.key(), taken.test());
    fields.put(EntryField.REASONS.key(), logged.reasons());
    fields.put(EntryField.FACTS.key(), taken.facts());
    fields.put(EntryField.DECIDERS.key(), List.of(decider.account()));
    fields.put(EntryField.DECIDER_ROLE.key(), decider.role());
    fields.put(EntryField.GUIDANCE.key(), decider.guidance());
    fields.put(EntryField.MINUTES_SPENT.key(), decider.minutes());
    fields.put(EntryField.BLIND_MODE.key(), decider.blindMode());
    fields.put(EntryField.VIEW_MANIFEST_HASH.key(), decider.view());
    fields.put(EntryField.OPTIONS_AVAILABLE.key(), decider.options());
  }
}
