package org.evenhand.tool.bench.leaks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.evenhand.fairness.anonymisation.corpus.Bearer;
import org.evenhand.fairness.anonymisation.corpus.Origins;
import org.evenhand.fairness.anonymisation.corpus.SurfaceForm;
import org.evenhand.fairness.anonymisation.release.NamedParty;

/**
 * Somebody invented, and every form in which a file may give them away.
 *
 * @param takenOut what the vault knows besides
 */
record Secret(Bearer bearer, NamedParty party, List<String> takenOut) {
  private static final Set<SurfaceForm> NOT_DERIVABLE =
      EnumSet.of(SurfaceForm.NICKNAME, SurfaceForm.BY_EAR);
  private static final Set<SurfaceForm> ONE_EDIT =
      EnumSet.of(
          SurfaceForm.LETTERS_SWAPPED,
          SurfaceForm.LETTER_DOUBLED,
          SurfaceForm.LETTER_DROPPED,
          SurfaceForm.NEIGHBOUR_KEY,
          SurfaceForm.SCANNED);

  /**
   * One way of giving them away.
   *
   * @param oneEdit whether it is a name with one letter wrong
   * @param words empty where this name has no such form
   */
  record Form(String name, boolean oneEdit, Function<SplittableRandom, String> words) {}

  static Secret of(Origins origins, int origin, SplittableRandom random) {
    var bearer = origins.bearer(origin, random);
    var year = 1960 + random.nextInt(40);
    var party =
        new NamedParty(
            List.of(bearer.forename(), bearer.middle(), bearer.surname()),
            NamedParty.initialsOf(List.of(bearer.forename(), bearer.middle()), bearer.surname()),
            "Hallowdene Borough Council",
            List.of("SW%06d".formatted(random.nextInt(1_000_000))),
            Optional.of(LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28))),
            List.of("27 Orchard Rise, Hallowdene, ZX4 7QP"),
            List.of(),
            List.of("07700 900%03d".formatted(random.nextInt(1000))),
            true);
    return new Secret(bearer, party, List.of("Philippa Cranleigh-Oduya", "HC/44917/b"));
  }

  List<Form> forms() {
    var forms = new ArrayList<Form>();
    for (var form : SurfaceForm.values()) {
      if (!NOT_DERIVABLE.contains(form)) {
        forms.add(
            new Form(form.name(), ONE_EDIT.contains(form), random -> form.of(bearer, random)));
      }
    }
    add(forms, "BACKWARDS", random -> backwards(bearer.surname()));
    add(forms, "SPLIT_BY_LINE_END", random -> split(bearer.surname()));
    add(forms, "REGISTRATION_NUMBER", random -> party.numbers().get(0));
    add(forms, "REGISTRATION_NUMBER_SPACED", random -> spaced(party.numbers().get(0)));
    add(forms, "BIRTH_DATE", random -> written(random));
    add(forms, "STREET", random -> "27 orchard rise");
    add(forms, "PHONE_OF_A_PARTY", random -> "+44 " + party.phones().get(0).substring(1));
    add(forms, "ORGANISATION", random -> "HALLOWDENE BOROUGH COUNCIL");
    add(forms, "TAKEN_OUT_NAME", random -> "philippa cranleigh-oduya");
    add(forms, "TAKEN_OUT_NUMBER", random -> takenOut.get(1));
    add(forms, "ANY_EMAIL", random -> "duty.desk" + random.nextInt(100) + "@northern.example");
    add(forms, "ANY_PHONE", random -> "0113 496 0%03d".formatted(random.nextInt(1000)));
    add(
        forms,
        "ANY_POSTCODE",
        random -> "ZY%d %dBQ".formatted(random.nextInt(10), random.nextInt(10)));
    add(forms, "ANY_NINO", random -> "QQ %02d %02d %02d C".formatted(12, random.nextInt(100), 56));
    add(forms, "ANY_NHS_NUMBER", random -> "999 123 4%03d".formatted(random.nextInt(1000)));
    add(
        forms,
        "ANY_REGISTRATION",
        random -> "SWE %06d".formatted(100_000 + random.nextInt(900_000)));
    add(forms, "CUE", random -> CUES.get(random.nextInt(CUES.size())));
    return forms;
  }

  private static final List<String> CUES =
      List.of(
          "Mrs [Social worker]",
          "[Social worker] herself",
          "[Social worker] (he/him)",
          "the Nigerian [Social worker]",
          "[Social worker]'s husband",
          "[Social worker] is a Muslim");

  private static void add(List<Form> forms, String name, Function<SplittableRandom, String> words) {
    forms.add(new Form(name, false, words));
  }

  private static String backwards(String surname) {
    return surname.matches("\\p{L}{4,}") ? new StringBuilder(surname).reverse().toString() : "";
  }

  private static String split(String surname) {
    var half = surname.length() / 2;
    return surname.matches("\\p{L}{6,}")
        ? surname.substring(0, half) + "\n" + surname.substring(half)
        : "";
  }

  private static String spaced(String number) {
    return number.substring(0, 2)
        + " "
        + number.substring(2, 4)
        + "."
        + number.substring(4, 6)
        + "."
        + number.substring(6);
  }

  private String written(SplittableRandom random) {
    var day = party.born().orElseThrow();
    return switch (random.nextInt(4)) {
      case 0 -> "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
      case 1 -> day.toString();
      case 2 ->
          java.time.format.DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.UK)
              .format(day);
      default ->
          java.time.format.DateTimeFormatter.ofPattern("d MMM ''yy", java.util.Locale.UK)
              .format(day);
    };
  }
}
