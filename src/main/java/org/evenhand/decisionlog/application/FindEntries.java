package org.evenhand.decisionlog.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.evenhand.decisionlog.api.EntryQuery;
import org.evenhand.decisionlog.api.OpenedEntry;
import org.evenhand.decisionlog.persistence.EntrySearch;
import org.evenhand.kernel.Page;

/**
 * Reads entries with their openings, for screens of the identified lane and for audits. Entries of
 * a transaction that has not committed are not found. Whether somebody may read is asked before.
 */
@Dependent
public class FindEntries {
  private final LogDatabase database;

  @Inject
  public FindEntries(LogDatabase database) {
    this.database = database;
  }

  /**
   * One page.
   *
   * @param first how many to skip
   * @param size how many at most
   */
  public Page<OpenedEntry> page(EntryQuery query, long first, int size) {
    return database.with(
        connection -> {
          var search = new EntrySearch(connection, query);
          return new Page<>(search.some(first, size), search.count());
        });
  }

  /** One entry, for rooms that add to it. */
  Optional<OpenedEntry> find(UUID entry) {
    var query = EntryQuery.all().ids(Set.of(entry));
    return database.with(
        connection -> new EntrySearch(connection, query).some(0, 1).stream().findFirst());
  }

  /**
   * Every entry that the query finds, in the order of the log, without holding them all. To be
   * called outside any transaction: it reads one state of the database from first to last.
   */
  public void forEach(EntryQuery query, Consumer<OpenedEntry> each) {
    database.alone(
        connection -> {
          new EntrySearch(connection, query).forEach(each);
          return null;
        });
  }
}
