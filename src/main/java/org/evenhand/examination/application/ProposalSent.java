package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import org.evenhand.casefile.api.StepContext;

/** How long a registrant has to answer a proposed disposal. */
@Dependent
class ProposalSent {
  /** The first day on which silence counts as a refusal: the day after the last allowed one. */
  LocalDate answerBy(StepContext context) {
    return context.rules().clock("T-12").dueOn(context.today()).plusDays(1);
  }
}
