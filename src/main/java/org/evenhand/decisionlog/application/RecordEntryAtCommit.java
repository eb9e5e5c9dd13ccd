package org.evenhand.decisionlog.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.model.SealedEntry;

/**
 * Keeps the entries of the transaction that is going on and appends them when everybody else has
 * written and the transaction is about to commit. If they cannot be written, nothing of the
 * transaction is.
 */
@Dependent
public class RecordEntryAtCommit implements RecordEntry {
  private static final String PENDING = RecordEntryAtCommit.class.getName() + ".pending";

  private final LogDatabase database;
  private final AppendEntries append;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  @Inject
  public RecordEntryAtCommit(LogDatabase database, AppendEntries append) {
    this.database = database;
    this.append = append;
  }

  RecordEntryAtCommit(
      LogDatabase database, AppendEntries append, TransactionSynchronizationRegistry transactions) {
    this(database, append);
    this.transactions = transactions;
  }

  /**
   * @throws IllegalStateException if no transaction is going on
   * @throws IllegalArgumentException if the draft has a field or a value that entries do not have
   */
  @Override
  public void record(EntryDraft draft) {
    if (transactions.getTransactionKey() == null) {
      throw new IllegalStateException("an entry is recorded in the transaction it tells of");
    }
    pending().add(append.seal(draft));
  }

  @SuppressWarnings("unchecked")
  private List<SealedEntry> pending() {
    var pending = (List<SealedEntry>) transactions.getResource(PENDING);
    if (pending == null) {
      pending = new ArrayList<>();
      transactions.putResource(PENDING, pending);
      transactions.registerInterposedSynchronization(new BeforeCommit(pending));
    }
    return pending;
  }

  private final class BeforeCommit implements Synchronization {
    private final List<SealedEntry> pending;

    BeforeCommit(List<SealedEntry> pending) {
      this.pending = pending;
    }

    @Override
    public void beforeCompletion() {
      try {
        database.joining(connection -> append.appendSealed(connection, pending));
      } catch (RuntimeException | Error broken) {
        transactions.setRollbackOnly();
        throw broken;
      }
    }

    @Override
    public void afterCompletion(int status) {
      // the entries went with the transaction, one way or the other
    }
  }
}
