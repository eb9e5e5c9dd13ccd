package org.evenhand.fairness.anonymisation.api;

/** Which side of a passage is moved. */
public enum Side {
  BEFORE,
  AFTER
}
