package org.evenhand.hearing.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A block as the public sees it: what it committed to and, once it is published, its draw.
 *
 * @param record the record of the draw, as JSON
 * @param list the plans that one was drawn from, a line each
 */
public record PublishedBlock(
    UUID id, LocalDate from, LocalDate to, String commitment, String record, String list) {
  public boolean isOpen() {
    return record.isEmpty();
  }
}
