package org.evenhand.workflow.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;

/** Open work counted by step and by who holds it. */
@Dependent
public class WaitingCounts {
  private final Sql sql;

  @Inject
  public WaitingCounts(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  /** Accounts by step, with their numbers; the account is empty for what nobody has taken. */
  public Map<String, Map<String, Long>> byStepAndHolder() {
    return sql
        .list(
            "select step, coalesce(assignee, ''), count(*) from casework.work_item"
                + " where state = 'OPEN' group by step, assignee",
            row -> new Counted(row.getString(1), row.getString(2), row.getLong(3)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Counted::step, Collectors.toMap(Counted::holder, Counted::number)));
  }

  private record Counted(String step, String holder, long number) {}
}
