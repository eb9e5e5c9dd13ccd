package org.evenhand.fairness.anonymisation.api;

/** What a reviewer can newly hide, which says how it is called. */
public enum Sort {
  PERSON,
  CHILD,
  ORGANISATION,
  PLACE,
  /** A detail that belongs to nobody by name. */
  DETAIL
}
