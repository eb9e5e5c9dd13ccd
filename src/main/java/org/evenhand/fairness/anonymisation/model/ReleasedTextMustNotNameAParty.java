package org.evenhand.fairness.anonymisation.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.casefile.api.PartyView;

/**
 * A text that still holds a word of a party's name, an e-mail address or a registration number is
 * not released. A short name counts where it stands with a capital or beside the rest of the name,
 * so that nobody is less hidden for being called Lee or Ali; shorter ones, and ordinary words of
 * organisations, are left to the reviewer's eye.
 */
public final class ReleasedTextMustNotNameAParty {
  private static final int SHORTEST_TELLING_WORD = 4;
  private static final int SHORT_NAME = 3;
  private static final Set<String> TITLES = Set.of("mrs", "sir", "the", "and");

  private ReleasedTextMustNotNameAParty() {}

  /** The words of parties that the text still holds, in order, for the reviewer to look at. */
  public static Set<String> leftIn(String text, List<PartyView> parties, List<String> numbers) {
    var words = wordsOf(text);
    var found = new TreeSet<String>();
    for (var party : parties) {
      found.addAll(tellingWords(party.name()));
    }
    found.retainAll(words);
    for (var party : parties) {
      found.addAll(shortNames(party.name(), text));
    }
    parties.stream()
        .map(PartyView::email)
        .filter(email -> !email.isBlank() && plain(text).contains(plain(email)))
        .forEach(found::add);
    numbers.stream()
        .filter(number -> !number.isBlank() && closed(text).contains(closed(number)))
        .forEach(found::add);
    return found;
  }

  /** Short words of a name that stand with a capital, and whole names of nothing but short ones. */
  private static Set<String> shortNames(String name, String text) {
    var capitals =
        Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
            .map(ReleasedTextMustNotNameAParty::plain)
            .toList();
    var found = new TreeSet<String>();
    wordsOf(name).stream()
        .filter(word -> word.length() == SHORT_NAME && !TITLES.contains(word))
        .filter(capitals::contains)
        .forEach(found::add);
    var whole = String.join(" ", inOrder(name));
    if (whole.contains(" ")
        && (" " + String.join(" ", inOrder(text)) + " ").contains(" " + whole + " ")) {
      found.add(whole);
    }
    return found;
  }

  private static List<String> inOrder(String text) {
    return Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Letters and figures only, as in a number that was typed with blanks or dashes. */
  private static String closed(String text) {
    return plain(text).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static List<String> tellingWords(String name) {
    return wordsOf(name).stream().filter(word -> word.length() >= SHORTEST_TELLING_WORD).toList();
  }

  private static Set<String> wordsOf(String text) {
    return new TreeSet<>(Arrays.asList(plain(text).split("[^\\p{L}\\p{N}]+")));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
