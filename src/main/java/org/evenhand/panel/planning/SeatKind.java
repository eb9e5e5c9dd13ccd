package org.evenhand.panel.planning;

/** What a member is appointed as; {@code REGISTRANT} is somebody of the profession. */
public enum SeatKind {
  LAY,
  REGISTRANT
}
