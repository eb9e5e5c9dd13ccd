package org.evenhand.demonstration.model;

/** The telling of an open case has come to the step that nobody has done yet. */
final class HereItStands extends RuntimeException {
  private static final long serialVersionUID = 1L;

  HereItStands() {
    super(null, null, false, false);
  }
}
