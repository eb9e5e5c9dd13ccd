package org.evenhand.fairness.anonymisation.persistence;

import java.util.UUID;

/** An entry of the vault as it lies in the database. */
public record SealedRow(UUID id, String label, String kind, byte[] sealed) {}
