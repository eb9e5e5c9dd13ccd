package org.evenhand.interimorder.application;

import org.evenhand.kernel.CaseReference;

/** What the process that runs beside the stages must know. */
public interface InterimOrderProcess {
  /** The case's interim order has ended otherwise than by a review: nothing more is to be done. */
  void ended(CaseReference reference);
}
