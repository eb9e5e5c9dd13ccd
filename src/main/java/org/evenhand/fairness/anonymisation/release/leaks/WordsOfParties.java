package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.fairness.anonymisation.release.Leak.Rule;
import org.evenhand.fairness.anonymisation.release.NamedParty;

/** Everything that a text is looked through for, made ready for the parties of one case. */
public final class WordsOfParties {
  /** How a text is to be understood. */
  public enum Kind {
    /** Sentences. */
    PROSE,
    /** A value of some field, which begins with a capital for no sentence's sake. */
    VALUE
  }

  private final List<LeakRule> always = new ArrayList<>();
  private final LeakRule inProse;
  private final LeakRule inValues;
  private final LeakRule inPieces;

  /**
   * @param takenOut words that were replaced in the file
   */
  public WordsOfParties(List<NamedParty> parties, List<String> takenOut) {
    var names = new ArrayList<>(parties.stream().map(p -> new PartyNames(p.names())).toList());
    var single = takenOut.stream().filter(words -> new Words(words).count() == 1).toList();
    names.add(new PartyNames(single.stream().filter(one -> !one.matches(".*\\d.*")).toList()));
    inProse = new NamesAsTheyAre(names, true);
    inValues = new NamesAsTheyAre(names, false);
    inPieces = new NamesInPieces(names);
    always.add(new NamesInAddresses(names));
    always.add(new Initials(parties.stream().flatMap(p -> p.initials().stream()).toList()));
    always.add(phrases(parties, takenOut));
    always.add(new BodiesInAddresses(parties.stream().map(NamedParty::organisation).toList()));
    always.add(numbers(parties, single));
    always.add(new BritishForms());
    always.add(new CuesBesideTheLabel());
  }

  private static LeakRule phrases(List<NamedParty> parties, List<String> takenOut) {
    var phrases = new Phrases();
    for (var party : parties) {
      phrases.add(Rule.ORGANISATION, party.organisation());
      for (var address : party.addresses()) {
        for (var line : address.split("[,\\n]")) {
          if (new Words(line).count() > 1) {
            phrases.add(Rule.ADDRESS, line);
          }
        }
      }
    }
    takenOut.stream()
        .filter(words -> new Words(words).count() > 1)
        .forEach(words -> phrases.add(Rule.TAKEN_OUT_BEFORE, words));
    return phrases;
  }

  private static LeakRule numbers(List<NamedParty> parties, List<String> takenOut) {
    var numbers = new Numbers();
    for (var party : parties) {
      party.numbers().forEach(number -> numbers.number(Rule.NUMBER, number));
      party.phones().forEach(numbers::phone);
      party.born().ifPresent(numbers::born);
    }
    takenOut.stream()
        .filter(one -> one.matches(".*\\d.*"))
        .forEach(one -> numbers.number(Rule.TAKEN_OUT_BEFORE, one));
    return numbers;
  }

  /** What was found in a text, each once. */
  public Set<Found> in(String text, Kind kind) {
    var words = new Words(text);
    var hits = new ArrayList<>((kind == Kind.PROSE ? inProse : inValues).in(words));
    hits.addAll(inPieces.in(words));
    always.forEach(rule -> hits.addAll(rule.in(words)));
    return found(hits);
  }

  /** Names that are parted by the ends of paragraphs or pages. */
  public Set<Found> across(String text) {
    return found(inPieces.in(new Words(text)));
  }

  /** What kind of leak, and the words. */
  public record Found(Rule rule, String words) {}

  private static Set<Found> found(List<LeakRule.Hit> hits) {
    return hits.stream()
        .map(hit -> new Found(hit.rule(), hit.words()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
