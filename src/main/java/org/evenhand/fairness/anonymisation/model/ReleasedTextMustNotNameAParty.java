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
 * not released. Words of three letters and fewer, and ordinary words of organisations, are left to
 * the reviewer's eye.
 */
public final class ReleasedTextMustNotNameAParty {
  private static final int SHORTEST_TELLING_WORD = 4;

  private ReleasedTextMustNotNameAParty() {}

  /** The words of parties that the text still holds, in order, for the reviewer to look at. */
  public static Set<String> leftIn(String text, List<PartyView> parties, List<String> numbers) {
    var words = wordsOf(text);
    var found = new TreeSet<String>();
    for (var party : parties) {
      found.addAll(tellingWords(party.name()));
    }
    found.retainAll(words);
    parties.stream()
        .map(PartyView::email)
        .filter(email -> !email.isBlank() && plain(text).contains(plain(email)))
        .forEach(found::add);
    numbers.stream()
        .filter(number -> !number.isBlank() && words.contains(plain(number)))
        .forEach(found::add);
    return found;
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
