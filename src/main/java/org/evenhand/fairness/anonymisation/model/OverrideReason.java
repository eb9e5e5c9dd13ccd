package org.evenhand.fairness.anonymisation.model;

/** Why words that the check found may stay in a released file. */
public enum OverrideReason {
  /** They are about somebody or something else and only look like a name. */
  NOT_ABOUT_A_PARTY,
  /** The number or address of a public office. */
  PUBLIC_OFFICE,
  /** Nobody could decide without them. */
  NEEDED_TO_DECIDE
}
