package org.evenhand.interimorder.api;

/** How far an interim order has got. */
public enum InterimOrderState {
  CONSIDERED,
  NOT_REFERRED,
  REFERRED,
  LISTED,
  NO_ORDER,
  IN_FORCE,
  /** In force, and its review is being prepared. */
  REVIEW_DUE,
  /** In force, and a court is asked to extend it. */
  EXTENSION_APPLIED,
  /** In force beyond its first term by order of a court. */
  EXTENDED,
  REVOKED,
  /** A final order took its place, or the case is over. */
  REPLACED,
  /** Its term ran out. */
  EXPIRED;

  public boolean isInForce() {
    return this == IN_FORCE || this == REVIEW_DUE || this == EXTENSION_APPLIED || this == EXTENDED;
  }
}
