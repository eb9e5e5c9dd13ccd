package org.evenhand.planted.hearing.application;

import java.util.function.BiFunction;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** Wrong twice: no room but workflow may know the engine, and nobody may ask it an expression. */
class AsksTheEngineItself {
  Task mine(TaskService tasks, String typed) {
    return tasks.createTaskQuery().or().taskAssigneeExpression(typed).endOr().singleResult();
  }
}

/** The same, said shorter. */
class AsksTheEngineByReference {
  BiFunction<TaskQuery, String, TaskQuery> mine() {
    return TaskQuery::taskCandidateUserExpression;
  }
}
