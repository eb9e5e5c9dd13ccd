package org.evenhand.diversity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.evenhand.diversity.model.SubjectKey;
import org.evenhand.kernel.PersonId;

/** Who is counted as undisclosed because they asked for it. */
@Dependent
public class MonitoringStops {
  private final BehindTheWall wall;
  private final SubjectKey key;

  @Inject
  public MonitoringStops(BehindTheWall wall, SubjectKey key) {
    this.wall = wall;
    this.key = key;
  }

  /** From now on; the first month stays. */
  public void add(PersonId person, YearMonth month) {
    wall.inOwnTransaction(
        connection -> {
          try (var insert =
              connection.prepareStatement(
                  "insert into diversity.monitoring_stop (subject, month) values (?, ?)"
                      + " on conflict (subject) do nothing")) {
            insert.setBytes(1, key.subjectOf(person));
            insert.setObject(2, month.atDay(1));
            return insert.executeUpdate();
          }
        });
  }

  public void remove(PersonId person) {
    wall.inOwnTransaction(
        connection -> {
          try (var delete =
              connection.prepareStatement(
                  "delete from diversity.monitoring_stop where subject = ?")) {
            delete.setBytes(1, key.subjectOf(person));
            return delete.executeUpdate();
          }
        });
  }
}
