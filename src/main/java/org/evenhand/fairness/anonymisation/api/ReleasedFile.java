package org.evenhand.fairness.anonymisation.api;

import java.time.Instant;
import java.util.List;

/**
 * What the triage decider may read.
 *
 * @param number the version, counted within the case
 * @param mode FULL, PARTIAL, or NONE where the file could not be made anonymous
 * @param reasonCode why it is partial or not anonymous, or empty
 * @param text of all its documents, one after the other
 * @param parts its documents
 * @param sha256 of the text, in hexadecimal
 */
public record ReleasedFile(
    int number,
    String mode,
    String reasonCode,
    String text,
    List<ReleasedPart> parts,
    String sha256,
    String preparedBy,
    String releasedBy,
    Instant releasedAt) {}
