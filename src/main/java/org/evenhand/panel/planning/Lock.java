package org.evenhand.panel.planning;

/** What a scheduler has fixed and no plan may change. */
public sealed interface Lock {
  String hearing();

  /** The hearing begins on this day. */
  record OfDate(String hearing, int start) implements Lock {}

  /** This member sits on it. */
  record OfSeat(String hearing, String member) implements Lock {}
}
