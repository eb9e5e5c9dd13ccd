package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.casefile.application.SettleEscalations;
import org.evenhand.casefile.application.StartClock;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.kernel.Actor;
import org.evenhand.ruleset.api.InterimOrderRule;

/**
 * Keeps what is shown of an order and what its process waits for in step with the order: the clocks
 * on the case, the register, and the days on which reviews and extensions open.
 */
@Dependent
class Watch {
  private final StartClock startClock;
  private final StopClock stopClock;
  private final SettleEscalations settle;
  private final RegisterEntry register;

  @Inject
  Watch(
      StartClock startClock,
      StopClock stopClock,
      SettleEscalations settle,
      RegisterEntry register) {
    this.startClock = startClock;
    this.stopClock = stopClock;
    this.settle = settle;
    this.register = register;
  }

  /** The order is in force from now on, or on in another way. */
  void over(InterimOrder order, InterimOrderRule rules) {
    var reference = order.caseReference();
    startClock.show(reference, rules.longest().code(), order.id(), order.madeOn(), order.endsOn());
    order
        .reviewBy()
        .ifPresent(
            day ->
                startClock.show(
                    reference, order.reviewCode(), order.id(), order.reviewFrom(), day));
    lodging(order, rules);
    register.note(order.view());
  }

  /** The review that was due is held: its clock stops and nobody is asked about it any longer. */
  void reviewed(InterimOrder order, LocalDate day, Actor by) {
    stop(order, order.reviewCode(), day, "decideInterimOrderReview", by);
    settle.settle(order.id(), order.reviewCode(), by, "decideInterimOrderReview");
  }

  /** Whether to ask a court is decided. */
  void decidedOnExtension(InterimOrder order, InterimOrderRule rules, LocalDate day, Actor by) {
    stop(order, rules.extensionLodged().code(), day, "considerHighCourtExtension", by);
  }

  /** The order's end is another now: what was told of the old one is settled. */
  void endMoved(InterimOrder order, InterimOrderRule rules, Actor by) {
    settle.settle(order.id(), rules.longest().code(), by, "recordHighCourtOrder");
    over(order, rules);
  }

  /** The order is over. */
  void ended(InterimOrder order, InterimOrderRule rules, LocalDate day, String step, Actor by) {
    for (var code :
        new String[] {rules.longest().code(), order.reviewCode(), rules.extensionLodged().code()}) {
      stop(order, code, day, step, by);
    }
    settle.settle(order.id(), "", by, step);
    register.note(order.view());
  }

  /** The days that the process waits for, by variable name. */
  Map<String, Object> days(InterimOrder order, InterimOrderRule rules) {
    var afterwards = order.endsOn().plusDays(1);
    var days = new LinkedHashMap<String, Object>();
    days.put("reviewOpensOn", order.reviewBy().map(rules::reviewOpens).orElse(afterwards));
    days.put("extensionOpensOn", rules.extensionOpens(order.endsOn()));
    days.put("expiresOn", afterwards);
    return days;
  }

  private void lodging(InterimOrder order, InterimOrderRule rules) {
    var clock = rules.extensionLodged();
    if (!order.endsAsDecided() && clock.dueOn(order.endsOn()).isAfter(order.madeOn())) {
      startClock.start(order.caseReference(), clock.code(), order.id(), order.endsOn());
    }
  }

  private void stop(InterimOrder order, String code, LocalDate day, String step, Actor by) {
    Optional.of(code)
        .filter(known -> !known.isEmpty())
        .ifPresent(
            known -> stopClock.stop(order.caseReference(), known, order.id(), day, step, by));
  }
}
