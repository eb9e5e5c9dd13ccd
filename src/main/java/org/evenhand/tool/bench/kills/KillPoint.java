package org.evenhand.tool.bench.kills;

import java.util.Locale;

/**
 * A named moment inside a transaction: just before or after one of its statements, or while it
 * commits. Between two statements of a transaction nothing can be lost or kept that is not at the
 * next one, so these are all the moments that differ.
 */
enum KillPoint {
  /** The concern has its row, the case none of its work. */
  CONCERN_RECORDED("casework.concern", "after insert"),
  /** The room's rows and the step's own record are written. */
  STEP_RECORDED("casework.step_done", "after insert"),
  /** The history of the case tells of it. */
  HISTORY_WRITTEN("casework.chronology", "after insert"),
  /** Our work item is done; the engine still has its task. */
  WORK_FINISHED("casework.work_item", "after update of state"),
  /** Inside the engine call, before it takes its task away. */
  ENGINE_TASK_BEFORE("engine.act_ru_task", "before delete"),
  /** The engine has written; the next task is there. */
  ENGINE_TASK_ADDED("engine.act_ru_task", "after insert"),
  /** What comes next is in somebody's list. */
  NEXT_WORK_GIVEN("casework.work_item", "after insert"),
  /** The case itself is changed, through JPA. */
  CASE_CHANGED("casework.case_file", "after update"),
  /** After the engine call, before the decision log. */
  LOG_BEFORE("decision_log.entry", "before insert"),
  /** The log has the entry and not yet its text. */
  LOG_AFTER("decision_log.entry", "after insert"),
  /** Everything is written and nothing committed. */
  OPENING_WRITTEN("casework.decision_opening", "after insert"),
  /** In the commit, before it is durable. */
  COMMITTING("casework.chronology", "deferred"),
  /** Durable, and the application does not know. */
  COMMITTED_NOT_TOLD("", "");

  private final String table;
  private final String timing;

  KillPoint(String table, String timing) {
    this.table = table;
    this.timing = timing;
  }

  /** The key of the advisory lock that stands for the point. */
  int key() {
    return 7_000 + ordinal();
  }

  boolean isCommitted() {
    return table.isEmpty();
  }

  /** The trigger that makes whoever comes by wait for that lock. */
  String trigger() {
    var name = "kill_point_" + name().toLowerCase(Locale.ROOT);
    var function = " for each row execute function kill_points.pass('" + key() + "')";
    return timing.equals("deferred")
        ? "create constraint trigger "
            + name
            + " after insert on "
            + table
            + " deferrable initially deferred"
            + function
        : "create trigger " + name + " " + timing + " on " + table + function;
  }
}
