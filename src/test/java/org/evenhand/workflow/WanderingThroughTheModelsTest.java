package org.evenhand.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.workflow.ProcessVariable.ORDER_ENDS_ON;
import static org.evenhand.workflow.ProcessVariable.RESTRICTIVE;
import static org.evenhand.workflow.ProcessVariable.RESUME_AT;
import static org.evenhand.workflow.ProcessVariable.REVIEWABLE;
import static org.evenhand.workflow.ProcessVariable.REVIEW_OPENS_ON;
import static org.evenhand.workflow.ProcessVariable.TRIAGE_MAY_REFER;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.evenhand.workflow.ProcessModel.Delegate;
import org.evenhand.workflow.ProcessModel.Message;
import org.evenhand.workflow.ProcessModel.ProcessId;
import org.evenhand.workflow.ProcessVariable.Kind;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cases in which everybody answers at random: whatever people do, a case is never stuck, never
 * fails, and comes to an end.
 */
@ExtendWith(StillClock.class)
class WanderingThroughTheModelsTest {
  private static final int CASES = 8;
  private static final int LONGEST = 1500;
  private static final List<Message> HEARD_ON_THE_WAY =
      List.of(
          Message.APPEAL_LODGED,
          Message.ORDER_EARLY_REVIEW,
          Message.COMPLIANCE_DUE,
          Message.INTERIM_ORDER_EARLY_REVIEW);

  private Random random;
  private Instant now;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void bringsEveryCaseToItsEnd(long seed) {
    random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      var walk =
          WalkingAProcess.through(ProcessId.FITNESS_TO_PRACTISE)
              .startsWith(TRIAGE_MAY_REFER, random.nextBoolean());
      wander(walk);
      assertThat(walk.calls().get(walk.calls().size() - 1)).isEqualTo("CLOSE_CASE");
      assertThat(walk.calls()).containsOnlyOnce("CLOSE_CASE");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void bringsEveryInterimOrderToItsEnd(long seed) {
    random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      wander(WalkingAProcess.through(ProcessId.INTERIM_ORDER).starts());
    }
  }

  private void wander(WalkingAProcess walk) {
    now = StillClock.NOW;
    walk.whenItIs(now);
    for (int steps = 0; !walk.isOver(); steps++) {
      assertThat(steps).as("steps of %s", walk.reference()).isLessThan(LONGEST);
      walk.when(Delegate.BRING_ORDER_INTO_FORCE, orderDates());
      goOn(walk);
    }
  }

  private void goOn(WalkingAProcess walk) {
    var open = walk.openSteps();
    var heard = HEARD_ON_THE_WAY.stream().filter(walk::listensFor).toList();
    var timers = walk.timers();
    assertThat(open.size() + timers.size()).as("what %s waits for", walk.reference()).isPositive();
    if (!heard.isEmpty() && random.nextInt(6) == 0) {
      walk.isTold(any(heard));
    } else if (open.isEmpty() || !timers.isEmpty() && random.nextInt(6) == 0) {
      now = timers.get(0).isAfter(now) ? timers.get(0) : now;
      walk.whenItIs(now);
    } else {
      var step = any(open);
      var outcome = any(step.outcomes());
      walk.answers(step, outcome, given(step, outcome));
    }
  }

  private Map<ProcessVariable, Object> given(ProcessStep step, String outcome) {
    var given = new HashMap<ProcessVariable, Object>();
    Stream.of(ProcessVariable.values())
        .filter(variable -> variable.kind() == Kind.MOMENT)
        .forEach(variable -> given.put(variable, someDay()));
    given.put(RESTRICTIVE, random.nextBoolean());
    if (outcome.equals("ADJOURN")) {
      given.put(RESUME_AT, step.id());
    }
    return given;
  }

  /** A reviewed order, one that ends by itself, or one that stays. */
  private Map<ProcessVariable, Object> orderDates() {
    var dates = new HashMap<ProcessVariable, Object>();
    dates.put(REVIEWABLE, random.nextBoolean());
    dates.put(REVIEW_OPENS_ON, someDay());
    dates.put(ORDER_ENDS_ON, random.nextBoolean() ? someDay() : null);
    return dates;
  }

  private Instant someDay() {
    return now.plus(1 + random.nextInt(400), ChronoUnit.DAYS);
  }

  private <T> T any(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }
}
