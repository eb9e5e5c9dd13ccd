package org.evenhand.fairness.anonymisation.api;

import java.time.Instant;

/**
 * What the triage decider may read.
 *
 * @param number the version, counted within the case
 * @param mode FULL, PARTIAL, or NONE where the file could not be made anonymous
 * @param reasonCode why it is partial or not anonymous, or empty
 * @param sha256 of the text, in hexadecimal
 */
public record ReleasedFile(
    int number,
    String mode,
    String reasonCode,
    String text,
    String sha256,
    String preparedBy,
    String releasedBy,
    Instant releasedAt) {}
