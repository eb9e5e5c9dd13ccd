package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.KnownParty.Part;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.evenhand.fairness.anonymisation.proposal.Reading;

/** A text about the registrant Ada Quill, read with the names in it known. */
final class Told {
  private static final KnownParty REGISTRANT =
      new KnownParty(
          "SW",
          Part.REGISTRANT,
          List.of("Ada"),
          List.of("Quill"),
          List.of(),
          "",
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of());
  private static final List<String> OTHERS =
      List.of("Dodd", "Tennant", "Sarah Pike", "David Lowe", "Emma");

  private Told() {}

  static List<Found> in(String text) {
    return new Telling().find(Reading.of(text), known(text));
  }

  /** The names in a text. */
  static Knowledge known(String text) {
    var known = new Knowledge(List.of(REGISTRANT), Policy.TRIAGE);
    var names = new ArrayList<Found>();
    name(text, "Ada Quill", "SW", names);
    name(text, "Quill", "SW", names);
    OTHERS.forEach(other -> name(text, other, "person:" + other, names));
    known.add(names);
    return known;
  }

  private static void name(String text, String name, String entity, List<Found> names) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      names.add(
          Found.hide(at, at + name.length(), Kind.NAME, entity, Evidence.KNOWN_PARTY, "known"));
    }
  }

  /** Which characters of a text are hidden. */
  static boolean[] hidden(String text) {
    var hidden = new boolean[text.length()];
    in(text).stream()
        .filter(found -> found.action() == Action.HIDE)
        .forEach(found -> Arrays.fill(hidden, found.start(), found.end(), true));
    return hidden;
  }

  /** The text with everything hidden replaced, names left as they are, pseudonyms in brackets. */
  static String neutral(String text) {
    var hidden =
        in(text).stream()
            .filter(found -> found.action() == Action.HIDE)
            .sorted(
                Comparator.comparingInt(Found::start)
                    .thenComparing(Comparator.comparingInt(Found::end).reversed()))
            .toList();
    var neutral = new StringBuilder();
    int at = 0;
    for (var found : hidden) {
      if (found.start() >= at) {
        neutral.append(text, at, found.start());
        neutral.append(found.replacement() == null ? "[SW]" : found.replacement());
        at = found.end();
      }
    }
    return neutral.append(text.substring(at)).toString();
  }
}
