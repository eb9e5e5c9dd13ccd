package org.evenhand.fairness.anonymisation.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of a text would be hidden, in the words of the text. */
public final class Hidden {
  private Hidden() {}

  /** Somebody by forenames and surname, with nothing else known. */
  public static KnownParty registrant(String forenames, String surname) {
    return new KnownParty(
        "SW",
        KnownParty.Part.REGISTRANT,
        List.of(forenames.split(" ")),
        List.of(surname),
        List.of(),
        "",
        List.of("SW018264"),
        Optional.of(java.time.LocalDate.of(1979, 5, 14)),
        List.of(),
        List.of(),
        List.of());
  }

  public static KnownParty employer(String name) {
    return KnownParty.body("E1", KnownParty.Part.EMPLOYER, name);
  }

  public static List<Found> found(String text, KnownParty... parties) {
    var known = new Knowledge(List.of(parties), Policy.TRIAGE);
    var reading = Reading.of(text);
    for (var recogniser : WhoIsNamed.recognisers()) {
      known.add(recogniser.find(reading, known));
    }
    return known.found();
  }

  /** The text with every letter and figure that is hidden as a dot. */
  public static String dotted(String text, KnownParty... parties) {
    var dotted = new StringBuilder(text);
    for (var one : found(text, parties)) {
      for (int at = one.start(); at < one.end() && one.action() == Action.HIDE; at++) {
        if (Character.isLetterOrDigit(text.charAt(at))) {
          dotted.setCharAt(at, '.');
        }
      }
    }
    return dotted.toString();
  }

  /** What is hidden under a key. */
  public static List<String> of(String key, String text, KnownParty... parties) {
    return found(text, parties).stream()
        .filter(one -> one.entity().equals(key) && one.action() == Action.HIDE)
        .map(one -> text.substring(one.start(), one.end()))
        .distinct()
        .collect(Collectors.toList());
  }
}
