package org.evenhand.web.cases;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The number that a form carries so that it does its thing once: what it writes gets an id made
 * from it, and an id is written once. Whatever somebody puts in its place is a number too.
 */
final class Once {
  private Once() {}

  static UUID id(String number) {
    return UUID.nameUUIDFromBytes(String.valueOf(number).getBytes(StandardCharsets.UTF_8));
  }
}
