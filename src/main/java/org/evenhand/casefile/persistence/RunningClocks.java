package org.evenhand.casefile.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.RuleSetId;

/** The clocks that run, read and marked in bulk for the sweep. */
@Dependent
public class RunningClocks {
  /** One that runs. */
  public record Running(
      UUID id,
      CaseReference caseReference,
      String code,
      RuleSetId rules,
      LocalDate startedOn,
      LocalDate dueOn) {}

  private final DataSource source;

  @Inject
  public RunningClocks(@Casework DataSource source) {
    this.source = source;
  }

  /** Those that are due on a day or before and that no other watch escalates. */
  public List<Running> dueBy(LocalDate day) {
    var sql =
        """
        select id, case_reference, rule_code, rule_set, started_on, due_on from casework.clock
         where state = 'RUNNING' and not guarded and due_on <= ? order by due_on, id
        """;
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setDate(1, Date.valueOf(day));
      var found = query.executeQuery();
      var running = new ArrayList<Running>();
      while (found.next()) {
        running.add(
            new Running(
                found.getObject("id", UUID.class),
                new CaseReference(found.getString("case_reference")),
                found.getString("rule_code"),
                RuleSetId.of(found.getString("rule_set")),
                found.getObject("started_on", LocalDate.class),
                found.getObject("due_on", LocalDate.class)));
      }
      return running;
    } catch (SQLException e) {
      throw new IllegalStateException("reading the running clocks", e);
    }
  }

  /** Marks those that ran out before a day; answers how many were not marked before. */
  public int markBreached(LocalDate today) {
    var sql =
        """
        update casework.clock set breached_on = due_on + 1, version = version + 1
         where state = 'RUNNING' and due_on < ? and breached_on is null
        """;
    try (var connection = source.getConnection();
        var update = connection.prepareStatement(sql)) {
      update.setDate(1, Date.valueOf(today));
      return update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("marking the clocks that ran out", e);
    }
  }
}
