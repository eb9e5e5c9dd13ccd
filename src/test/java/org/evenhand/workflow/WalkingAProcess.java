package org.evenhand.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.workflow.ProcessModel.Delegate;
import org.evenhand.workflow.ProcessModel.Message;
import org.evenhand.workflow.ProcessModel.ProcessId;

/**
 * One case on its way through the models, told step by step:
 *
 * <pre>{@code
 * WalkingAProcess.through(TRIAGE)
 *     .starts()
 *     .answers(GATHER_ENQUIRIES, "DONE")
 *     .answers(PREPARE_REDACTED_FILE, "UNSUITABLE")
 *     .waitsFor(DECIDE_TRIAGE_UNMASKED)
 *     .answers(DECIDE_TRIAGE_UNMASKED, "INVESTIGATE")
 *     .hasEndedWith(TRIAGE_OUTCOME, "INVESTIGATE");
 * }</pre>
 *
 * Steps are answered as the product does it: only a step that is open, only with an outcome it
 * knows, only with variables of the allow-list. Time stands still until {@link #whenItIs}; then
 * what is due for this case happens. Use one walk a test; any number of cases share the engine.
 */
final class WalkingAProcess {
  private static final AtomicInteger NUMBER = new AtomicInteger(1000);

  private final ProcessEngine engine = ModelsEngine.get();
  private final String reference = "FTP-2026-" + NUMBER.incrementAndGet();
  private final ProcessId process;
  private String instance;

  private WalkingAProcess(ProcessId process) {
    this.process = process;
  }

  /** A new case that will walk this model and all it calls. */
  static WalkingAProcess through(ProcessId process) {
    return new WalkingAProcess(process);
  }

  /** The case reference, which is the business key. */
  String reference() {
    return reference;
  }

  /** Starts the model as the product does: with its business key and without a variable. */
  WalkingAProcess starts() {
    return startsWith(Map.of());
  }

  WalkingAProcess startsWith(ProcessVariable variable, Object value) {
    return startsWith(Map.of(variable, value));
  }

  WalkingAProcess startsWith(Map<ProcessVariable, Object> given) {
    var variables = declared();
    variables.putAll(named(given));
    instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(process.code(), reference, variables)
            .getId();
    return runsWhatIsDue();
  }

  /** Starts the model in its middle, as reopening a case does. */
  WalkingAProcess startsBefore(String activity) {
    instance =
        engine
            .getRuntimeService()
            .createProcessInstanceByKey(process.code())
            .businessKey(reference)
            .startBeforeActivity(activity)
            .execute()
            .getId();
    return runsWhatIsDue();
  }

  WalkingAProcess answers(ProcessStep step, String outcome) {
    return answers(step, outcome, Map.of());
  }

  WalkingAProcess answers(
      ProcessStep step, String outcome, ProcessVariable variable, Object value) {
    return answers(step, outcome, Map.of(variable, value));
  }

  /** Answers an open step, leaving its outcome and further variables. */
  WalkingAProcess answers(ProcessStep step, String outcome, Map<ProcessVariable, Object> given) {
    var open = openTasks().stream().filter(task -> isFor(task, step)).toList();
    assertThat(open).as("open %s of %s", step.id(), reference).isNotEmpty();
    var variables = named(given);
    variables.put(step.id(), outcome);
    variables.forEach(
        (name, value) ->
            assertThat(ProcessModel.admits(name, value)).as("%s = %s", name, value).isTrue());
    engine.getTaskService().complete(open.get(0).getId(), variables);
    return this;
  }

  /** Answers steps that have one way on, one after the other. */
  WalkingAProcess does(ProcessStep... steps) {
    for (var step : steps) {
      answers(step, step.outcomes().get(0));
    }
    return this;
  }

  /** Moves the clock; timers of this case that are due by then fire, and what they lead to runs. */
  WalkingAProcess whenItIs(Instant moment) {
    ClockUtil.setCurrentTime(Date.from(moment));
    return runsWhatIsDue();
  }

  /** Tells the case something. */
  WalkingAProcess isTold(Message message) {
    engine
        .getRuntimeService()
        .createMessageCorrelation(message.code())
        .processInstanceBusinessKey(reference)
        .correlate();
    return runsWhatIsDue();
  }

  /** Whether anything in the case listens for a message now. */
  boolean listensFor(Message message) {
    return instances().stream()
        .anyMatch(
            one ->
                engine
                        .getRuntimeService()
                        .createEventSubscriptionQuery()
                        .processInstanceId(one.getId())
                        .eventName(message.code())
                        .count()
                    > 0);
  }

  /** Says what a delegate does for this case; by default it does nothing. */
  WalkingAProcess when(Delegate delegate, JavaDelegate effect) {
    ModelsEngine.DELEGATES.when(reference, delegate, effect);
    return this;
  }

  /** Says which variables a delegate sets for this case. */
  WalkingAProcess when(Delegate delegate, Map<ProcessVariable, Object> given) {
    return when(delegate, execution -> execution.setVariables(named(given)));
  }

  /** The case has exactly these steps open. */
  WalkingAProcess waitsFor(ProcessStep... steps) {
    assertThat(openTasks().stream().map(Task::getTaskDefinitionKey))
        .as("open steps of %s", reference)
        .containsExactlyInAnyOrder(
            Arrays.stream(steps).map(ProcessStep::userTaskId).toArray(String[]::new));
    return this;
  }

  /** Nobody has anything to do; the case waits for a date or a message. */
  WalkingAProcess waitsForTime() {
    assertThat(openTasks()).as("open steps of %s", reference).isEmpty();
    assertThat(isOver()).as("%s is over", reference).isFalse();
    return this;
  }

  /** The process and all it started for this case are over. */
  WalkingAProcess hasEnded() {
    assertThat(openTasks()).as("open steps of %s", reference).isEmpty();
    assertThat(isOver()).as("%s is over", reference).isTrue();
    return this;
  }

  WalkingAProcess hasEndedWith(ProcessVariable variable, Object value) {
    hasEnded();
    assertThat(last(variable)).as(variable.code()).isEqualTo(value);
    return this;
  }

  /** These delegates were called for the case so far, in this order. */
  WalkingAProcess called(String... names) {
    assertThat(calls()).containsExactly(names);
    return this;
  }

  /** The value a variable of this model had last. */
  Object last(ProcessVariable variable) {
    var found =
        engine
            .getHistoryService()
            .createHistoricVariableInstanceQuery()
            .processInstanceId(instance)
            .variableName(variable.code())
            .singleResult();
    return found == null ? null : found.getValue();
  }

  /** The steps that are open now. */
  List<ProcessStep> openSteps() {
    return openTasks().stream()
        .map(task -> task.getTaskDefinitionKey().substring("userTask_".length()))
        .map(id -> ProcessStep.ofId(id).orElseThrow())
        .toList();
  }

  boolean isOver() {
    return instances().isEmpty();
  }

  /** The delegates that were called for this case, in order; a stage entered by its own name. */
  List<String> calls() {
    return ModelsEngine.DELEGATES.of(reference);
  }

  /** Dates at which something happens by itself, if nobody acts before. */
  List<Instant> timers() {
    return jobs().stream().map(job -> job.getDuedate().toInstant()).sorted().toList();
  }

  private List<Task> openTasks() {
    return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(reference).list();
  }

  private static boolean isFor(Task task, ProcessStep step) {
    return task.getTaskDefinitionKey().equals(step.userTaskId());
  }

  private WalkingAProcess runsWhatIsDue() {
    for (var due = due(); !due.isEmpty(); due = due()) {
      engine.getManagementService().executeJob(due.get(0).getId());
    }
    return this;
  }

  private List<Job> due() {
    var now = ClockUtil.getCurrentTime();
    return jobs().stream()
        .filter(job -> job.getDuedate() == null || !job.getDuedate().after(now))
        .toList();
  }

  private List<ProcessInstance> instances() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(reference)
        .list();
  }

  private List<Job> jobs() {
    return instances().stream()
        .flatMap(
            one ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(one.getId())
                    .orderByJobDuedate()
                    .asc()
                    .list()
                    .stream())
        .toList();
  }

  /** What a calling model would hand over: the stage models expect these, empty at first. */
  private Map<String, Object> declared() {
    var variables = new HashMap<String, Object>();
    if (process.stage().isPresent()) {
      CalledModels.handedOver(process).forEach(name -> variables.put(name, null));
    }
    return variables;
  }

  private static Map<String, Object> named(Map<ProcessVariable, Object> given) {
    var variables = new HashMap<String, Object>();
    given.forEach(
        (variable, value) ->
            variables.put(
                variable.code(), value instanceof Instant moment ? Date.from(moment) : value));
    return variables;
  }
}
