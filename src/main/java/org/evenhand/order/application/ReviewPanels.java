package org.evenhand.order.application;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.kernel.Outcome;

/** Panels that review an order or hear an application to be restored, named from the pool. */
public interface ReviewPanels {
  /** Members who could sit on a day, to choose from. */
  List<Option> eligible(LocalDate day);

  /**
   * Names a panel for a day, the chair first, and answers the chair's account; refused when its
   * make-up is not lawful.
   *
   * @param members values of {@link #eligible}
   */
  Outcome<String> name(StepContext context, String purpose, LocalDate day, List<String> members);
}
