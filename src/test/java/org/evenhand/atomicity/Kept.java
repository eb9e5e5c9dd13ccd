package org.evenhand.atomicity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;

/** What the database has of a case: in casework, in the engine and in the decision log. */
@Dependent
public class Kept {
  private static final Map<String, String> ROWS =
      Map.of(
          "steps done", "casework.step_done where case_reference = ?",
          "chronology", "casework.chronology where case_reference = ? and kind <> 'NOTE'",
          "work done", "casework.work_item where case_reference = ? and state = 'DONE'",
          "involvement", "casework.involvement where case_reference = ?",
          "stage closed", "casework.case_file where reference = ? and stage = 'CLOSED'",
          "tasks ended",
              "engine.act_hi_taskinst t where end_time_ is not null and exists (select 1 from"
                  + " engine.act_hi_procinst p where p.proc_inst_id_ = t.root_proc_inst_id_"
                  + " and p.business_key_ = ?)",
          "decisions logged",
              "decision_log.entry where kind = 'DECISION' and id in (select entry from"
                  + " casework.decision_opening where fields ->> 'case_reference' = ?)",
          "receipts", "casework.kept_pseudonym where case_reference = ?",
          "openings", "casework.decision_opening where fields ->> 'case_reference' = ?");

  private final DataSource source;

  @Inject
  public Kept(@Casework DataSource source) {
    this.source = source;
  }

  /** How many rows of each kind. */
  public Map<String, Long> of(CaseReference reference) {
    var counts = new LinkedHashMap<String, Long>();
    ROWS.forEach(
        (kind, rows) ->
            counts.put(
                kind, Long.valueOf(texts("select count(*) from " + rows, reference).get(0))));
    return counts;
  }

  /** How many notes with a text. */
  public long notes(CaseReference reference, String text) {
    return texts("select text from casework.note where case_reference = ?", reference).stream()
        .filter(text::equals)
        .count();
  }

  /** The transactions that wrote what a step leaves behind, wherever it leaves it. */
  public List<String> writers(CaseReference reference, String step) {
    return texts(
        """
        with task as (select task_id from casework.step_done
                       where case_reference = ? and step = '%s')
        select distinct x from (
          select xmin::text x from casework.step_done where task_id in (select task_id from task)
          union all
          select xmin::text from casework.work_item where task_id in (select task_id from task)
          union all
          select xmin::text from engine.act_hi_taskinst
           where id_ in (select task_id::text from task)
          union all
          select o.xmin::text from casework.decision_opening o, casework.step_done d
           where d.task_id in (select task_id from task)
             and o.fields ->> 'case_reference' = d.case_reference
             and o.fields ->> 'outcome' = d.outcome
          union all
          select e.xmin::text from decision_log.entry e, casework.decision_opening o,
                 casework.step_done d
           where e.id = o.entry and d.task_id in (select task_id from task)
             and o.fields ->> 'case_reference' = d.case_reference
             and o.fields ->> 'outcome' = d.outcome) written
        """
            .formatted(step),
        reference);
  }

  /** The number that the next transaction to write something will have. */
  public long nextTransaction() {
    try (var connection = source.getConnection();
        var query =
            connection.prepareStatement("select pg_snapshot_xmax(pg_current_snapshot())::text")) {
      var found = query.executeQuery();
      found.next();
      return Long.parseLong(found.getString(1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> texts(String sql, CaseReference reference) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, reference.value());
      var found = query.executeQuery();
      var texts = new ArrayList<String>();
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
