package org.evenhand.fairness.anonymisation.application;

import org.evenhand.kernel.CaseReference;

/** What a file is made from: the concern as received, and what was found out since, as text. */
public interface SourceTexts {
  String of(CaseReference reference);
}
