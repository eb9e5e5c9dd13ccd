package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.order.model.FinalOrder;
import org.evenhand.ruleset.api.OrderKind;

/** How long an outcome stays published, by the rule set. */
@Dependent
class PublicationPeriods {
  /** The last day it is shown; empty while its order is in force or for good. */
  Optional<LocalDate> until(StepContext context, Optional<FinalOrder> order) {
    var kind = order.map(o -> o.view().kind()).orElse(OrderKind.NO_ACTION);
    return Optional.ofNullable(context.rules().publication().get(kind))
        .flatMap(rule -> rule.term())
        .map(term -> context.today().plusMonths(term.inMonths()).minusDays(1));
  }
}
