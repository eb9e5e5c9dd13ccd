package org.evenhand.fairness.anonymisation.application;

import java.util.List;
import org.evenhand.kernel.CaseReference;

/** The registration numbers that belong to people in a case, so that none is released. */
public interface RegistrationNumbers {
  List<String> numbersOf(CaseReference reference);
}
