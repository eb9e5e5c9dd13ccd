package org.evenhand.fairness.anonymisation.release;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whom a released file must not tell, as the case's data know them.
 *
 * @param names all their names: forenames one by one, surnames, former and other names
 * @param initials of their names in order, in every way they may be taken; empty for a body
 * @param organisation the name of a body, or empty
 * @param numbers registration, National Insurance and other numbers
 * @param registrant whether the case is about them
 */
public record NamedParty(
    List<String> names,
    List<String> initials,
    String organisation,
    List<String> numbers,
    Optional<LocalDate> born,
    List<String> addresses,
    List<String> emails,
    List<String> phones,
    boolean registrant) {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "abu", "van", "von", "der", "den", "de", "da", "do", "dos", "del",
          "di", "la", "le", "ap", "ab", "mac", "o", "ní", "nic", "st", "dela", "ter", "ten");

  /**
   * The first letters of all names; a surname of several parts gives the first, the last, or all.
   */
  public static List<String> initialsOf(List<String> forenames, String surname) {
    if (forenames.isEmpty() || surname.isBlank()) {
      return List.of();
    }
    var first = new StringBuilder();
    forenames.forEach(name -> first.append(firstOf(name)));
    var all = new StringBuilder();
    var variants = new LinkedHashSet<String>();
    for (var part : surname.strip().split("[\\s-]+")) {
      all.append(firstOf(part));
      variants.add(first + firstOf(part));
      if (PARTICLES.contains(part.toLowerCase(Locale.ROOT))) {
        variants.remove(first + firstOf(part));
      }
    }
    variants.add(first + all.toString());
    return List.copyOf(variants);
  }

  private static String firstOf(String name) {
    return Character.toString(name.codePointAt(0)).toUpperCase(Locale.ROOT);
  }
}
