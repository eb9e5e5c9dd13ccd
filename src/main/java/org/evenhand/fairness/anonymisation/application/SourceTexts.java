package org.evenhand.fairness.anonymisation.application;

import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.CaseDocument;
import org.evenhand.kernel.CaseReference;

/**
 * What a file is made from, as text: the concern as received, what was found out since, and the
 * documents that could be read. Their ids say which they are in words that tell nothing of anybody.
 */
public interface SourceTexts {
  List<CaseDocument> of(CaseReference reference);
}
