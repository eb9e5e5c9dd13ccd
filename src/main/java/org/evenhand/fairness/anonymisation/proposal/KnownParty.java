package org.evenhand.fairness.anonymisation.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whom the case's own data know: the registrant, who raised the concern, an employer. No
 * sex, title or other characteristic is among what is known, on purpose.
 *
 * @param key unique in the case, for example {@code SW}
 * @param forenames first and middle names, in order
 * @param surnames one or more words each; the present one first, then former ones
 * @param otherNames known as, nicknames, former forenames, whole former names
 * @param organisation the name of a body, or empty for a person
 * @param numbers registration, National Insurance and other numbers, as recorded
 */
public record KnownParty(
    String key,
    Part part,
    List<String> forenames,
    List<String> surnames,
    List<String> otherNames,
    String organisation,
    List<String> numbers,
    Optional<LocalDate> born,
    List<String> addresses,
    List<String> emails,
    List<String> phones) {

  /** What they are in the case. */
  public enum Part {
    REGISTRANT,
    EMPLOYER,
    REFERRER,
    COMPLAINANT,
    OTHER
  }

  public KnownParty {
    forenames = filled(forenames);
    surnames = filled(surnames);
    otherNames = filled(otherNames);
    numbers = filled(numbers);
    addresses = filled(addresses);
    emails = filled(emails);
    phones = filled(phones);
  }

  /** A body of which only the name is known. */
  public static KnownParty body(String key, Part part, String name) {
    return named(key, part, List.of(), List.of(), List.of(), name);
  }

  /**
   * A person of whom only the name is known, as it is written: a single word is no surname but what
   * they are called.
   */
  public static KnownParty person(String key, Part part, String name) {
    var words = List.of(name.strip().split("\\s+"));
    int last = words.size() - 1;
    return last == 0
        ? named(key, part, List.of(), List.of(), words, "")
        : named(key, part, words.subList(0, last), words.subList(last, last + 1), List.of(), "");
  }

  private static KnownParty named(
      String key,
      Part part,
      List<String> forenames,
      List<String> surnames,
      List<String> otherNames,
      String organisation) {
    return new KnownParty(
        key,
        part,
        forenames,
        surnames,
        otherNames,
        organisation,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /** An empty field of a form tells nothing. */
  private static List<String> filled(List<String> told) {
    return told.stream().filter(one -> !one.isBlank()).toList();
  }

  /** A party is told from the others of its case by its key. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }

  public boolean isRegistrant() {
    return part == Part.REGISTRANT;
  }
}
