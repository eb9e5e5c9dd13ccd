package org.evenhand.workflow.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Stage;
import org.evenhand.kernel.DecisionPoint;

/** What an officer may set going on a case beside its ordinary way, and at which stages. */
public enum SidePath {
  /**
   * Have an interim order considered, at any stage before the case ends; beside triage too, where
   * nothing of it shows in the blind lane. At receipt the screening for risk leads to it.
   */
  INTERIM_ORDER(
      EnumSet.of(
          Stage.TRIAGE,
          Stage.INVESTIGATION,
          Stage.CASE_EXAMINERS,
          Stage.PRE_HEARING,
          Stage.HEARING,
          Stage.OUTCOME)),
  /** Bring the review of an interim order forward, on new evidence. */
  INTERIM_ORDER_EARLY_REVIEW(EnumSet.complementOf(EnumSet.of(Stage.CLOSED))),
  /** The registrant or the oversight body has appealed. */
  APPEAL_LODGED(EnumSet.of(Stage.OUTCOME)),
  /** Bring the review of a final order forward, on new evidence. */
  ORDER_EARLY_REVIEW(EnumSet.of(Stage.OUTCOME)),
  /** A report under conditions of practice has come, or has not come when due. */
  COMPLIANCE_DUE(EnumSet.of(Stage.OUTCOME)),
  /** Somebody asks for a case examiner decision to be reviewed. */
  RULE_12G_REVIEW(EnumSet.of(Stage.CLOSED, Stage.OUTCOME)),
  /** Somebody removed asks to be restored. */
  RESTORATION(EnumSet.of(Stage.OUTCOME, Stage.CLOSED)),
  /** The registrant asks to leave the register. */
  VOLUNTARY_REMOVAL(EnumSet.complementOf(EnumSet.of(Stage.CLOSED))),
  /** A conviction for an offence that removes by law. */
  AUTOMATIC_REMOVAL(EnumSet.complementOf(EnumSet.of(Stage.CLOSED)));

  private final Set<Stage> stages;

  SidePath(Set<Stage> stages) {
    this.stages = stages;
  }

  public boolean isOpenAt(Stage stage) {
    return stages.contains(stage);
  }

  /** The one of this name; empty when there is none. */
  public static Optional<SidePath> ofName(String name) {
    return Arrays.stream(values()).filter(path -> path.name().equals(name)).findFirst();
  }

  /** The decision that it leads to, without which rules do not know it. */
  public Optional<DecisionPoint> leadsTo() {
    return switch (this) {
      case RULE_12G_REVIEW -> Optional.of(DecisionPoint.DP_13);
      case RESTORATION -> Optional.of(DecisionPoint.DP_30);
      case VOLUNTARY_REMOVAL -> Optional.of(DecisionPoint.DP_31);
      case AUTOMATIC_REMOVAL -> Optional.of(DecisionPoint.DP_32);
      default -> Optional.empty();
    };
  }
}
