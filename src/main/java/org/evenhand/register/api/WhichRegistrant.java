package org.evenhand.register.api;

import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RegistrationNumber;

/** Whom is meant: a person we know, or the holder of a registration number. */
public sealed interface WhichRegistrant {
  record ByPerson(PersonId person) implements WhichRegistrant {}

  record ByNumber(RegistrationNumber number) implements WhichRegistrant {}

  static WhichRegistrant person(PersonId person) {
    return new ByPerson(person);
  }

  static WhichRegistrant number(RegistrationNumber number) {
    return new ByNumber(number);
  }
}
