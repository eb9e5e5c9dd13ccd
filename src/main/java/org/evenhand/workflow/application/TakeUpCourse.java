package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.workflow.ProcessVariable;
import org.evenhand.workflow.api.Course;
import org.evenhand.workflow.api.Course.MessageCame;
import org.evenhand.workflow.api.Course.StepTaken;
import org.evenhand.workflow.api.StepDone;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.persistence.StepRecords;
import org.evenhand.workflow.persistence.WorkItems;

/**
 * Takes up a process of a case that comes from elsewhere. The process is started where the course
 * says, and goes through the steps that were done by its own gateways, without doing them again:
 * what they changed and decided is recorded already. So the engine itself says whether the course
 * is one that the models allow.
 *
 * <p>What waits for a timer on the way is gone through in a later call.
 */
@Dependent
public class TakeUpCourse {
  /** The course has not been begun. */
  public static final int NOT_STARTED = -1;

  private final ProcessEngineDoor engine;
  private final WorkItems work;
  private final StepRecords records;
  private final Steps steps;
  private final StopClock clocks;

  @Inject
  public TakeUpCourse(
      ProcessEngineDoor engine,
      WorkItems work,
      StepRecords records,
      Steps steps,
      StopClock clocks) {
    this.engine = engine;
    this.work = work;
    this.records = records;
    this.steps = steps;
    this.clocks = clocks;
  }

  /** For the container's interceptors. */
  protected TakeUpCourse() {
    this(null, null, null, null, null);
  }

  /**
   * Goes on with a course as far as it gets now.
   *
   * @param passed how much of it was gone through before, or {@link #NOT_STARTED}
   * @return how much of it was gone through by now
   */
  @Transactional
  public int takeUp(Course course, int passed) {
    if (passed == NOT_STARTED) {
      start(course);
    }
    var reached = Math.max(0, passed);
    while (reached < course.passed().size() && follow(course, reached)) {
      reached++;
    }
    if (reached == course.passed().size()) {
      work.openOf(course.reference()).stream()
          .filter(item -> item.createdAt().isAfter(course.since()))
          .forEach(item -> work.cameUp(item.task(), course.since()));
    }
    return reached;
  }

  private void start(Course course) {
    var variables = engineValues(course.variables());
    if (course.activity().isEmpty()) {
      engine.start(course.process(), course.reference(), variables);
    } else {
      engine.startAt(course.process(), course.reference(), course.activity(), variables);
    }
  }

  private boolean follow(Course course, int place) {
    var next = course.passed().get(place);
    if (next instanceof MessageCame came) {
      return engine.tell(course.reference(), came.message(), Map.of()) > 0;
    }
    var taken = (StepTaken) next;
    var open =
        work.openOf(course.reference()).stream()
            .filter(item -> item.step().equals(taken.step()))
            .findFirst();
    open.ifPresent(item -> follow(item, taken));
    return open.isPresent();
  }

  private void follow(WorkItem item, StepTaken taken) {
    work.assign(item.task(), taken.account());
    work.cameUp(item.task(), taken.openedAt());
    records.add(
        new StepDone(
            item.task(),
            item.caseReference(),
            taken.step(),
            taken.account(),
            taken.at(),
            taken.outcome(),
            taken.answers()),
        taken.entries());
    stopClock(item, taken);
    work.finish(item.task(), "DONE");
    var variables = engineValues(taken.variables());
    variables.put(taken.step(), taken.outcome());
    engine.complete(item.task(), variables);
  }

  private void stopClock(WorkItem item, StepTaken taken) {
    var step = steps.get(taken.step());
    if (step.stopsClock()) {
      var by = new Actor(taken.account(), taken.account(), Set.of());
      var day = CivilTime.dayOf(taken.at());
      step.clock().ifPresent(code -> clocks.stop(item.caseReference(), code, day, step.id(), by));
    }
  }

  private static Map<String, Object> engineValues(Map<String, Object> given) {
    var values = new LinkedHashMap<String, Object>();
    given.forEach((name, value) -> values.put(name, asTheModelWants(name, value)));
    return values;
  }

  private static Object asTheModelWants(String name, Object value) {
    var isMoment =
        ProcessVariable.ofCode(name)
            .filter(variable -> variable.kind() == ProcessVariable.Kind.MOMENT)
            .isPresent();
    return isMoment && value instanceof String text
        ? Date.from(OffsetDateTime.parse(text).toInstant())
        : value;
  }
}
