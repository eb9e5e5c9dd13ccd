package org.evenhand.ruleset.api;

import java.util.Arrays;
import java.util.Optional;

/** How well a figure in a rule set is known. A figure that is not sourced names what to check. */
public enum Certainty {
  /** Read in a published source, which is named. */
  SOURCED("S"),
  /** General knowledge of the field; not read in a source. */
  KNOWN("K"),
  /** Uncertain: verify before anybody relies on it. */
  UNCERTAIN("K?");

  private final String mark;

  Certainty(String mark) {
    this.mark = mark;
  }

  /** The mark in rule-set files: {@code S}, {@code K} or {@code K?}. */
  public String mark() {
    return mark;
  }

  public static Optional<Certainty> ofMark(String mark) {
    return Arrays.stream(values()).filter(certainty -> certainty.mark.equals(mark)).findFirst();
  }
}
