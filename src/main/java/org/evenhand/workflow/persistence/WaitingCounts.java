package org.evenhand.workflow.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;

/** Open work counted by step. */
@Dependent
public class WaitingCounts {
  private final Sql sql;

  @Inject
  public WaitingCounts(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  /** Steps at which nothing waits are not in it. */
  public Map<String, Long> byStep() {
    return sql
        .list(
            "select step, count(*) from casework.work_item where state = 'OPEN' group by step",
            row -> Map.entry(row.getString(1), row.getLong(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
