package org.evenhand.decisionlog.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.api.LogEntry;
import org.evenhand.decisionlog.model.EntryLine;
import org.evenhand.decisionlog.model.Opening;
import org.evenhand.decisionlog.model.SealedEntry;
import org.evenhand.decisionlog.persistence.EntryRows;
import org.evenhand.decisionlog.persistence.OpeningRows;

/**
 * Writes entries and their openings on a connection whose transaction the caller ends. Whoever
 * appends holds an advisory lock until then, so indexes follow one another without a gap and a
 * rollback leaves none; hence it is the last thing to do in a transaction.
 *
 * <p>An id stands for one entry. A draft whose id is in the log already is left out if it says the
 * same, so a retry is safe; if it says something else the call fails and nothing may be committed.
 */
@Dependent
public class AppendEntries {
  private static final int AT_ONCE = 1000;
  private static final SortedMap<String, Opening> NOTHING = Collections.emptySortedMap();

  private final SaltSource salts;
  private final Clock clock;

  @Inject
  public AppendEntries(SaltSource salts, Clock clock) {
    this.salts = salts;
    this.clock = clock;
  }

  /**
   * Appends drafts in their order.
   *
   * @return the entries that were added
   * @throws IllegalArgumentException if a draft has a field or a value that entries do not have
   * @throws IllegalStateException if an id stands for another entry already, or the connection has
   *     no transaction
   */
  public List<LogEntry> append(Connection connection, List<EntryDraft> drafts) throws SQLException {
    return appendSealed(connection, drafts.stream().map(this::seal).toList());
  }

  SealedEntry seal(EntryDraft draft) {
    return SealedEntry.of(draft, salts::next);
  }

  List<LogEntry> appendSealed(Connection connection, List<SealedEntry> sealed) throws SQLException {
    if (connection.getAutoCommit()) {
      throw new IllegalStateException("entries are appended in a transaction, or not at all");
    }
    var entries = new EntryRows(connection);
    var openings = new OpeningRows(connection);
    entries.lock();
    var added = new ArrayList<LogEntry>();
    long next = entries.count();
    for (int from = 0; from < sealed.size(); from += AT_ONCE) {
      var some = sealed.subList(from, Math.min(sealed.size(), from + AT_ONCE));
      var unknown = withoutKnown(some, entries, openings);
      if (!unknown.isEmpty()) {
        var placed = place(unknown, next);
        entries.insert(placed);
        openings.insert(unknown);
        added.addAll(placed);
        next += placed.size();
      }
    }
    return added;
  }

  private List<LogEntry> place(List<SealedEntry> sealed, long first) {
    var now = clock.instant();
    var placed = new ArrayList<LogEntry>();
    for (var entry : sealed) {
      placed.add(EntryLine.place(entry, first + placed.size(), now));
    }
    return placed;
  }

  private static List<SealedEntry> withoutKnown(
      List<SealedEntry> sealed, EntryRows entries, OpeningRows openings) throws SQLException {
    var ids = sealed.stream().map(entry -> entry.draft().id()).toList();
    var known = entries.find(ids);
    var opened = openings.find(known.keySet());
    var fresh = new LinkedHashMap<UUID, SealedEntry>();
    for (var entry : sealed) {
      var id = entry.draft().id();
      boolean same;
      if (known.containsKey(id)) {
        same = entry.saysTheSameAs(known.get(id), opened.getOrDefault(id, NOTHING));
      } else {
        var before = fresh.putIfAbsent(id, entry);
        same = before == null || entry.saysTheSameAs(before);
      }
      if (!same) {
        throw new IllegalStateException("entry " + id + " is in the log and says something else");
      }
    }
    return List.copyOf(fresh.values());
  }
}
