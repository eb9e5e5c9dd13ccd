package org.evenhand.kernel;

import java.util.UUID;

/** A person known to the regulator: registrant, party to a case, or panel member. */
public record PersonId(UUID value) {
  public PersonId {
    java.util.Objects.requireNonNull(value, "person id");
  }

  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
