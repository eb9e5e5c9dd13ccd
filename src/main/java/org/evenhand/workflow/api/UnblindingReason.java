package org.evenhand.workflow.api;

/** Why somebody who decides blind asks to know whose file it is. */
public enum UnblindingReason {
  /** Somebody may be at risk, and who it is decides what must be done. */
  SAFEGUARDING,
  /** Whether it belongs with another case cannot be told without knowing. */
  ANOTHER_CASE,
  /** The file cannot be understood, or not decided fairly, without knowing. */
  NOT_TO_BE_DECIDED_BLIND,
  /** A court, the police or the law asks for it. */
  LAW,
  /** Only after the decision: somebody has to be answered or told. */
  AFTERWARDS
}
