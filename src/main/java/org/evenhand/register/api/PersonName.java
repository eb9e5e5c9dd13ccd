package org.evenhand.register.api;

/**
 * A name as it is or was on the register. Either part may be empty for people who have one name.
 *
 * @param given given names, in the order the person uses
 * @param family family name, with its particles and hyphens
 */
public record PersonName(String given, String family) {
  public PersonName {
    if (given.isBlank() && family.isBlank()) {
      throw new IllegalArgumentException("a name has at least one part");
    }
  }

  /** Given names, then family name. */
  public String full() {
    return (given + " " + family).strip();
  }

  @Override
  public String toString() {
    return full();
  }
}
