package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.Lane;
import org.evenhand.decisionlog.api.LaterFact;
import org.evenhand.decisionlog.application.RecordLaterFact;
import org.evenhand.workflow.api.UnblindingView;

/**
 * How the decision log tells that somebody who was to decide blind came to know whose file it is.
 */
@Dependent
public class UnblindedDecision {
  private static final String UNBLINDED = "unblinded";
  private final RecordLaterFact laterFacts;

  @Inject
  public UnblindedDecision(RecordLaterFact laterFacts) {
    this.laterFacts = laterFacts;
  }

  /** The decision was taken first; what it says stays. */
  void isFollowedBy(UnblindingView asked) {
    laterFacts.record(
        asked.decision().orElseThrow(),
        LaterFact.UNBLINDED,
        Map.of("by", asked.account(), "reason", asked.reason().name()));
  }

  /** What a step told of a decision, and that its decider knew what the step hides. */
  static Map<String, String> facts(CarriedOut carried, DecisionTaken taken) {
    var facts = new TreeMap<>(taken.facts());
    if (carried.step().lane() == Lane.BLIND && carried.item().lane() != Lane.BLIND) {
      facts.put(UNBLINDED, "true");
    }
    return facts;
  }
}
