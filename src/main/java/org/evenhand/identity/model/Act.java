package org.evenhand.identity.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's act on an account.
 *
 * @param once what makes it the same act when it comes again: the number of a form
 * @param by the account of whoever does it
 */
public record Act(String once, Instant at, String by) {
  /** The id under which one event of this act is noted, at most once. */
  public UUID id(String account, String event) {
    var name = String.join("\n", once, account, event);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
