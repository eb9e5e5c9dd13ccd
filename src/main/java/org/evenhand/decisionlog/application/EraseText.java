package org.evenhand.decisionlog.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.LaterFact;
import org.evenhand.decisionlog.api.OpenedEntry;
import org.evenhand.decisionlog.persistence.OpeningRows;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Erases fields of an entry for good, as data protection law asks: value and salt go, so that not
 * even a guess can be tried against the commitment that stays. The log and every proof in it stay
 * valid. That it was done is recorded as a later fact, with the names of the fields and the reason,
 * never their values. Copies that were exported with openings, and backups, are for their owners to
 * erase. Whether somebody may is asked before.
 */
@Dependent
public class EraseText {
  private final LogDatabase database;
  private final FindEntries find;
  private final RecordLaterFact record;

  @Inject
  public EraseText(LogDatabase database, FindEntries find, RecordLaterFact record) {
    this.database = database;
    this.find = find;
    this.record = record;
  }

  // for the container's interceptors
  protected EraseText() {
    this(null, null, null);
  }

  /**
   * @param reason the code of the ground, for example {@code RETENTION_ENDED}; it stays readable
   * @return the id of the entry that records it
   */
  @Transactional
  @RequiresPermissions(Permission.LOG_ERASE)
  public Outcome<UUID> erase(UUID entry, Set<EntryField> fields, String reason) {
    if (reason.isBlank()) {
      return refused("no-reason");
    }
    var found = find.find(entry);
    if (found.isEmpty()) {
      return refused("unknown-entry", entry);
    }
    var names = fields.stream().map(EntryField::key).sorted().toList();
    for (var name : names) {
      if (!found.get().fields().containsKey(name)) {
        return refused("unknown-field", entry, name);
      }
    }
    database.with(
        connection -> {
          new OpeningRows(connection).erase(entry, names);
          return null;
        });
    Map<String, Object> facts = Map.of("fields", List.copyOf(names), "reason", reason);
    return Outcome.done(
        record.record(found.get(), LaterFact.TEXT_ERASED, facts, stillNamed(found.get(), names)));
  }

  /** The record of an erasure must not keep the link to the case that it takes away. */
  private static Optional<String> stillNamed(OpenedEntry entry, List<String> erased) {
    return erased.contains(EntryField.CASE_REFERENCE.key())
        ? Optional.empty()
        : entry.text(EntryField.CASE_REFERENCE);
  }

  private static Outcome<UUID> refused(String reason, Object... arguments) {
    return Outcome.refused(Problem.of("decisionlog.erase." + reason, arguments));
  }
}
