package org.evenhand.interimorder.api;

/** What an interim order does. */
public enum InterimOrderKind {
  /** May practise under conditions only. */
  CONDITIONS,
  /** May not practise. */
  SUSPENSION;

  public InterimOrderKind other() {
    return this == CONDITIONS ? SUSPENSION : CONDITIONS;
  }
}
