package org.evenhand.casefile.api;

import java.time.Instant;

/**
 * Something that happened in a case.
 *
 * @param account who did it
 * @param kind STAGE, STEP, DECISION, LETTER, DOCUMENT, CLOCK, FACTS or NOTE
 * @param event what happened, as a key of the bundle {@code messages/chronology}
 * @param detail data that belongs to it: a step's outcome, a note's text
 */
public record ChronologyEvent(
    Instant at, String account, String kind, String event, String detail) {}
