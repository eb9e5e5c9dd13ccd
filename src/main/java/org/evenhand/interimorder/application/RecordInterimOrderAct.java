package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.Escalated;
import org.evenhand.casefile.application.SettleEscalations;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.model.InterimOrderMustNotPassUnanswered;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.application.RuleSets;

/**
 * Somebody who was told of a coming review or end records what they do about it. That answers what
 * was told so far; it holds back nothing that is told later, and makes no day move.
 */
@Dependent
public class RecordInterimOrderAct {
  private static final int LONGEST = 2_000;
  private final InterimOrders orders;
  private final Escalated escalated;
  private final SettleEscalations settle;
  private final OrderRecord events;
  private final ChangeCase chronology;
  private final RuleSets rules;
  private final Clock clock;

  @Inject
  RecordInterimOrderAct(
      InterimOrders orders,
      Escalated escalated,
      SettleEscalations settle,
      OrderRecord events,
      ChangeCase chronology,
      RuleSets rules,
      Clock clock) {
    this.orders = orders;
    this.escalated = escalated;
    this.settle = settle;
    this.events = events;
    this.chronology = chronology;
    this.rules = rules;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected RecordInterimOrderAct() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * @param code the rule's code of the deadline it answers, for example {@code T-08}
   * @return empty when recorded; otherwise why not
   */
  @Transactional
  public Optional<Problem> record(UUID id, String code, Actor by, String act) {
    if (act.isBlank() || act.length() > LONGEST) {
      return Optional.of(Problem.at("act", "escalation.act", LONGEST));
    }
    var order = orders.find(id).filter(InterimOrder::isInForce);
    if (order.isEmpty() || !wasTold(id, by)) {
      return Optional.of(Problem.of("escalation.notYours"));
    }
    var due = due(order.get(), code);
    if (due.isEmpty()) {
      return Optional.of(Problem.of("interim.noSuchDeadline"));
    }
    events.act(order.get(), CivilTime.today(clock), by, code, due.get(), act.strip());
    settle.settle(id, code, by, act.strip());
    chronology.happened(
        order.get().caseReference(), by, "CLOCK", "interim.act", code + " " + act.strip());
    return Optional.empty();
  }

  private boolean wasTold(UUID id, Actor by) {
    return escalated.about(id).stream().anyMatch(told -> told.account().equals(by.account()));
  }

  private Optional<LocalDate> due(InterimOrder order, String code) {
    var interim = rules.load(order.rules()).interimOrders();
    return InterimOrderMustNotPassUnanswered.deadlines(order, interim).stream()
        .filter(deadline -> deadline.code().equals(code))
        .map(org.evenhand.casefile.api.Deadline::dueOn)
        .findFirst();
  }
}
