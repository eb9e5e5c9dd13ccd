package org.evenhand.register.api;

/** What somebody's registration is on a day. The order is from least to most severe. */
public enum RegistrationStatus {
  /** May practise. */
  REGISTERED,
  /** May practise under conditions, interim ones included. */
  CONDITIONS,
  /** May not practise for a time, interim suspension included. */
  SUSPENDED,
  /** Not renewed; may not practise, and no finding is implied. */
  LAPSED,
  /** Taken off the register: removal order, voluntary or automatic removal. */
  REMOVED;

  /** The more severe of the two: what holds when an order and the feed say different things. */
  public RegistrationStatus orWorse(RegistrationStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
