package org.evenhand.decisionlog.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.decisionlog.api.LaterFact;
import org.evenhand.decisionlog.api.OpenedEntry;
import org.evenhand.kernel.IdSource;

/**
 * Records what became known about an entry after it was written: unblinded, overturned, erased. The
 * entry itself stays as it is; the fact is an entry of its own that is linked to it and to the same
 * case.
 */
@Dependent
public class RecordLaterFact {
  private final FindEntries find;
  private final RecordEntry record;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public RecordLaterFact(FindEntries find, RecordEntry record, IdSource ids, Clock clock) {
    this.find = find;
    this.record = record;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param about an entry whose transaction has committed
   * @param fact what became known
   * @param facts what else is to be known about it, values as in {@link EntryDraft}
   * @return the id of the new entry
   * @throws IllegalArgumentException if there is no such entry
   */
  public UUID record(UUID about, LaterFact fact, Map<String, Object> facts) {
    var entry =
        find.find(about)
            .orElseThrow(() -> new IllegalArgumentException("no entry " + about + " in the log"));
    return record(entry, fact, facts, entry.text(EntryField.CASE_REFERENCE));
  }

  UUID record(
      OpenedEntry about,
      LaterFact fact,
      Map<String, Object> facts,
      Optional<String> caseReference) {
    var fields = new TreeMap<String, Object>();
    fields.put(EntryField.FACT.key(), fact.name());
    if (!facts.isEmpty()) {
      fields.put(EntryField.FACTS.key(), facts);
    }
    caseReference.ifPresent(reference -> fields.put(EntryField.CASE_REFERENCE.key(), reference));
    var id = ids.next();
    record.record(
        new EntryDraft(
            id,
            EntryKind.LATER_FACT,
            about.entry().point(),
            "",
            about.entry().ruleSet(),
            clock.instant(),
            Optional.of(about.entry().id()),
            fields));
    return id;
  }
}
