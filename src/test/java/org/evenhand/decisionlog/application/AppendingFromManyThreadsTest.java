package org.evenhand.decisionlog.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.evenhand.decisionlog.EntryDrafts;
import org.evenhand.decisionlog.SeededSalts;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class AppendingFromManyThreadsTest {
  private static final int THREADS = 8;
  private static final int APPENDS = 200;
  private static final TestDatabase DATABASE = Databases.fresh();

  private final Set<UUID> committed = ConcurrentHashMap.newKeySet();
  private final AppendEntries append = new AppendEntries(new SeededSalts(1), Clock.systemUTC());

  @Test
  void leavesNoGapAndNoDoubleHoweverManyRollBack() throws Exception {
    var threads = Executors.newFixedThreadPool(THREADS);
    var work = new ArrayList<Callable<Void>>();
    for (int thread = 0; thread < THREADS; thread++) {
      int number = thread;
      work.add(() -> appendAndSometimesRollBack(number));
    }
    for (var done : threads.invokeAll(work)) {
      done.get();
    }
    threads.shutdown();

    var indexes = new ArrayList<Long>();
    var ids = ConcurrentHashMap.<UUID>newKeySet();
    try (var connection = DATABASE.casework().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery("select index, id from decision_log.entry order by index")) {
      while (rows.next()) {
        indexes.add(rows.getLong(1));
        ids.add(rows.getObject(2, UUID.class));
      }
    }
    assertThat(committed.size()).isBetween(THREADS * APPENDS / 2, THREADS * APPENDS);
    assertThat(ids).isEqualTo(committed);
    assertThat(indexes).hasSize(committed.size());
    for (int i = 0; i < indexes.size(); i++) {
      assertThat(indexes.get(i)).isEqualTo(i);
    }
  }

  private Void appendAndSometimesRollBack(int thread) throws SQLException {
    var random = new Random(thread);
    try (var connection = DATABASE.casework().getConnection()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < APPENDS; i++) {
        var draft = EntryDrafts.aTriageDecision(thread * APPENDS + i);
        append.append(connection, List.of(draft));
        if (random.nextInt(4) == 0) {
          connection.rollback();
        } else {
          connection.commit();
          committed.add(draft.id());
        }
      }
    }
    return null;
  }
}
