package org.evenhand.triage.application;

import org.evenhand.kernel.CaseReference;

/** Told when somebody may be at risk now, so that an interim order is considered at once. */
public interface ImmediateRisk {
  void found(CaseReference reference);
}
