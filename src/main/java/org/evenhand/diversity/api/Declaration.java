package org.evenhand.diversity.api;

import java.time.YearMonth;
import org.evenhand.kernel.PersonId;

/**
 * An answer, whose it is, and when it was given. It cannot be printed.
 *
 * @param person who declares; only a keyed hash of it is stored
 * @param answer what is declared
 * @param questionSet the version of the questions that were asked
 * @param month when, no finer than this
 */
public record Declaration(PersonId person, Answer answer, String questionSet, YearMonth month) {
  @Override
  public String toString() {
    return "Declaration";
  }
}
