package org.evenhand.fairness.anonymisation.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whom a released file must not tell, as the case's data know them.
 *
 * @param names all their names: forenames one by one, surnames, former and other names
 * @param initials of their names in order, for example {@code GAO}; empty for a body
 * @param organisation the name of a body, or empty
 * @param numbers registration, National Insurance and other numbers
 * @param registrant whether the case is about them
 */
public record NamedParty(
    List<String> names,
    String initials,
    String organisation,
    List<String> numbers,
    Optional<LocalDate> born,
    List<String> addresses,
    List<String> emails,
    List<String> phones,
    boolean registrant) {}
