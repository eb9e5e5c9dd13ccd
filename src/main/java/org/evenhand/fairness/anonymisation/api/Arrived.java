package org.evenhand.fairness.anonymisation.api;

import java.time.Instant;
import org.evenhand.kernel.CaseReference;

/**
 * Documents that came to a case after its anonymised file was made.
 *
 * @param documents how many, at least one
 * @param since when the first of them came
 */
public record Arrived(CaseReference caseReference, int documents, Instant since) {}
