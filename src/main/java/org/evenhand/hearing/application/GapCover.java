package org.evenhand.hearing.application;

import org.evenhand.casefile.api.StepContext;

/** Told when a panel covers the time until its sanction takes effect by an interim order. */
public interface GapCover {
  /**
   * @param months how long the interim order is to run
   */
  void made(StepContext context, int months, String reasons);
}
