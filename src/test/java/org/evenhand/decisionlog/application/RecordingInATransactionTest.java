package org.evenhand.decisionlog.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.decisionlog.EntryDrafts.aTriageDecision;
import static org.evenhand.decisionlog.EntryDrafts.with;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.decisionlog.SeededSalts;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.persistence.EntryRows;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.junit.jupiter.api.Test;

class RecordingInATransactionTest {
  private final CaseworkTransactions unit = new CaseworkTransactions(Databases.fresh());
  private final LogDatabase database = new LogDatabase(unit.source(), unit.entities());
  private final OneTransaction transaction = new OneTransaction();
  private final RecordEntry record =
      new RecordEntryAtCommit(
          database, new AppendEntries(new SeededSalts(1), Clock.systemUTC()), transaction);

  @Test
  void writesNothingBeforeTheCommit() {
    unit.doing(
        () -> {
          record.record(aTriageDecision(1));
          record.record(aTriageDecision(2));
          assertThat(count()).isZero();
          transaction.aboutToCommit();
        });

    assertThat(count()).isEqualTo(2);
  }

  @Test
  void writesNothingWhenTheTransactionIsUndoneAfterAll() {
    assertThatThrownBy(
            () ->
                unit.doing(
                    () -> {
                      record.record(aTriageDecision(1));
                      transaction.aboutToCommit();
                      throw new IllegalStateException("too late");
                    }))
        .hasMessage("too late");

    assertThat(count()).isZero();
  }

  @Test
  void takesTheTransactionDownWhenItCannotWrite() {
    assertThatThrownBy(
            () ->
                unit.doing(
                    () -> {
                      record.record(aTriageDecision(1));
                      record.record(with(aTriageDecision(1), EntryField.OUTCOME, "SOMETHING_ELSE"));
                      transaction.aboutToCommit();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(transaction.getRollbackOnly()).isTrue();
  }

  /** As a server hands them out beside a transaction that has begun to commit. */
  @Test
  void appendsNothingOnAConnectionWithoutATransaction() {
    var append = new AppendEntries(new SeededSalts(1), Clock.systemUTC());

    assertThatThrownBy(
            () ->
                database.with(connection -> append.append(connection, List.of(aTriageDecision(1)))))
        .hasMessageContaining("in a transaction");
    assertThat(count()).isZero();
  }

  @Test
  void refusesABadDraftWhereItIsRecorded() {
    assertThatThrownBy(() -> record.record(with(aTriageDecision(1), EntryField.FACT, "\ud83d")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToRecordWithoutATransaction() {
    transaction.key = null;

    assertThatThrownBy(() -> record.record(aTriageDecision(1)))
        .isInstanceOf(IllegalStateException.class);
  }

  private long count() {
    return database.with(connection -> new EntryRows(connection).count());
  }

  /** As much of a container's transaction as is asked of it. */
  private static final class OneTransaction implements TransactionSynchronizationRegistry {
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> waiting = new ArrayList<>();
    private Object key = "one";
    private boolean rollbackOnly;

    void aboutToCommit() {
      waiting.forEach(Synchronization::beforeCompletion);
    }

    @Override
    public Object getTransactionKey() {
      return key;
    }

    @Override
    public void putResource(Object name, Object value) {
      resources.put(name, value);
    }

    @Override
    public Object getResource(Object name) {
      return resources.get(name);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
      waiting.add(synchronization);
    }

    @Override
    public int getTransactionStatus() {
      return Status.STATUS_ACTIVE;
    }

    @Override
    public void setRollbackOnly() {
      rollbackOnly = true;
    }

    @Override
    public boolean getRollbackOnly() {
      return rollbackOnly;
    }
  }
}
