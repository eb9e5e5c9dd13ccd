package org.evenhand.casefile.api;

/** Where a case stands; the stage of the process model it is in. */
public enum Stage {
  RECEIPT,
  TRIAGE,
  INVESTIGATION,
  CASE_EXAMINERS,
  PRE_HEARING,
  HEARING,
  OUTCOME,
  CLOSED
}
