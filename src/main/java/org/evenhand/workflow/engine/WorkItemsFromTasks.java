package org.evenhand.workflow.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.application.GiveWork;

/** Every user task of every model becomes a work item, in the transaction that reaches it. */
@Dependent
class WorkItemsFromTasks extends AbstractBpmnParseListener {
  private static final String PREFIX = "userTask_";
  private final GiveWork work;

  @Inject
  WorkItemsFromTasks(GiveWork work) {
    this.work = work;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::give);
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::takeBack);
  }

  private void give(DelegateTask task) {
    var step = task.getTaskDefinitionKey().substring(PREFIX.length());
    var reference = new CaseReference(task.getExecution().getProcessBusinessKey());
    var scope = new HashMap<String, String>();
    task.getVariables()
        .forEach(
            (name, value) -> {
              if (value instanceof String text) {
                scope.put(name, text);
              }
            });
    work.give(UUID.fromString(task.getId()), reference, step, scope);
  }

  private void takeBack(DelegateTask task) {
    work.takeBack(UUID.fromString(task.getId()));
  }
}
