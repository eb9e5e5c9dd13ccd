package org.evenhand.fairness.anonymisation.proposal;

import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.told.Telling;

/**
 * What a document tells of a person beside who it is: pronouns, titles, protected characteristics.
 */
public final class WhatIsTold {
  private WhatIsTold() {}

  /** To be run, in this order, after those that find names. */
  public static List<Recogniser> recognisers() {
    return List.of(new Telling());
  }
}
