package org.evenhand.register.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody is looking for.
 *
 * @param text a registration number, or a name in any order and spelling; may be empty when there
 *     is a birth date
 * @param birthDate only people born on this day
 * @param first how many of the matches to pass over
 * @param size how many matches at most
 */
public record RegisterSearch(String text, Optional<LocalDate> birthDate, int first, int size) {
  /** The longest text anybody needs to type, in characters. */
  public static final int LONGEST_TEXT = 200;

  public static RegisterSearch of(String text) {
    return new RegisterSearch(text, Optional.empty(), 0, 20);
  }

  public RegisterSearch bornOn(LocalDate day) {
    return new RegisterSearch(text, Optional.of(day), first, size);
  }

  public RegisterSearch page(int from, int count) {
    return new RegisterSearch(text, birthDate, from, count);
  }
}
