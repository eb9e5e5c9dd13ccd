package org.evenhand.identity.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Something somebody responsible should look at.
 *
 * @param kind {@code GUESSING}, {@code READ_BEFORE_CONFLICT} or {@code READING_IN_BULK}
 * @param account whom it is about
 * @param detail figures and references, no names
 */
public record Alert(UUID id, String kind, String account, Instant at, String detail) {}
