package org.evenhand.workflow.api;

import java.time.Instant;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/**
 * A released file to which documents came that are not in it.
 *
 * @param task of whoever is to decide on it
 * @param documents how many came
 * @param since when the first of them came
 * @param begun whether somebody has taken it to decide
 */
public record FileToComplete(
    UUID task, CaseReference caseReference, int documents, Instant since, boolean begun) {}
