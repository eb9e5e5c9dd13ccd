package org.evenhand.fairness.anonymisation.application;

import org.evenhand.fairness.anonymisation.proposal.resolution.CaseRegister;
import org.evenhand.kernel.CaseReference;

/** Who is called what in a case, kept where nobody of casework can read it. */
public interface PseudonymsOfTheCase {
  CaseRegister of(CaseReference reference);

  /** Said twice it is kept once. It is kept even where what comes after it fails. */
  void remember(CaseReference reference, CaseRegister register);
}
