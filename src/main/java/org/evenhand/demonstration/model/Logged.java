package org.evenhand.demonstration.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.Stage;

/**
 * Something of a history that the decision log tells: a decision, or a stage entered.
 *
 * @param stage the stage entered; empty for a decision
 * @param taken the decision; empty for a stage entered
 * @param outcome how the case ended, where the stage is the last
 */
public record Logged(
    UUID id,
    Instant at,
    CaseHead about,
    Instant stageEnteredAt,
    Optional<Stage> stage,
    String outcome,
    Optional<DecisionTaken> taken,
    Decider decider) {
  /**
   * Who decided, and how.
   *
   * @param options what was open to choose from
   * @param view the hash of what could be seen
   */
  public record Decider(
      String account,
      String role,
      String guidance,
      long minutes,
      String blindMode,
      String view,
      List<String> options) {}

  static final Decider NOBODY = new Decider("", "", "", 0, "", "", List.of());

  /** What may be said of reasons in one map each. */
  public List<Map<String, String>> reasons() {
    return taken.stream()
        .flatMap(decision -> decision.reasons().stream())
        .map(
            reason ->
                Map.of(
                    "factor", reason.factor(),
                    "weight", reason.weight(),
                    "evidence", reason.evidence(),
                    "text", reason.text()))
        .toList();
  }
}
