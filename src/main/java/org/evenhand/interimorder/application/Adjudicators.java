package org.evenhand.interimorder.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;

/** Panels for interim orders, named from the pool. */
public interface Adjudicators {
  /**
   * A panel that may lawfully sit.
   *
   * @param chair the chair's account
   */
  record Named(UUID panel, String chair) {}

  /** Members who could sit on a day, to choose from. */
  List<Option> eligible(LocalDate day);

  /**
   * Names a panel for a day, the chair first; refused when its make-up is not lawful.
   *
   * @param members values of {@link #eligible}
   */
  Outcome<Named> name(StepContext context, LocalDate day, List<String> members);

  /** The panel has decided: each of its members took part in the case. */
  void sat(CaseReference reference, UUID panel);
}
