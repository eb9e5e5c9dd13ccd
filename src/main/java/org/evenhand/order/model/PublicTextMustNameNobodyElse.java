package org.evenhand.order.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;

/**
 * What the public reads names nobody of the case but the registrant: no full name, no single word
 * of a name that stands with a capital, no e-mail address. A word that is also the registrant's is
 * theirs. (Social Workers Regulations 2018, regulation 25(1)(c), and the guidance on drafting
 * decisions: nothing that identifies a member of the public.)
 */
public final class PublicTextMustNameNobodyElse {
  private static final int SHORTEST_TELLING_WORD = 3;
  private static final Set<String> TITLES =
      Set.of("mr", "ms", "dr", "mrs", "miss", "prof", "professor", "sir", "dame", "the", "and");

  private PublicTextMustNameNobodyElse() {}

  /** The names of those whom the text still names, in order. */
  public static Set<String> namedIn(String text, List<PartyView> parties) {
    var theirs = wordsOfRegistrant(parties);
    var capitals =
        wordsOf(plain(text)).stream()
            .filter(word -> Character.isUpperCase(word.charAt(0)))
            .map(PublicTextMustNameNobodyElse::small)
            .collect(Collectors.toSet());
    var running = running(text);
    return parties.stream()
        .filter(party -> party.role() != PartyRole.REGISTRANT)
        .filter(party -> isNamed(party, running, capitals, theirs) || isWrittenTo(party, text))
        .map(party -> party.name().isBlank() ? party.email() : party.name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isNamed(
      PartyView party, String running, Set<String> capitals, Set<String> theirs) {
    var words =
        wordsOf(small(plain(party.name()))).stream()
            .filter(word -> !TITLES.contains(word))
            .toList();
    if (theirs.containsAll(words)) {
      return false;
    }
    return running.contains(" " + String.join(" ", words) + " ")
        || words.stream()
            .filter(word -> word.length() >= SHORTEST_TELLING_WORD && !theirs.contains(word))
            .anyMatch(capitals::contains);
  }

  private static boolean isWrittenTo(PartyView party, String text) {
    return !party.email().isBlank() && small(text).contains(small(party.email()));
  }

  private static Set<String> wordsOfRegistrant(List<PartyView> parties) {
    var words = new HashSet<String>();
    parties.stream()
        .filter(party -> party.role() == PartyRole.REGISTRANT)
        .forEach(party -> words.addAll(wordsOf(small(plain(party.name())))));
    return words;
  }

  /** The words with one blank between them and at both ends, to find a whole name in. */
  private static String running(String text) {
    return " " + String.join(" ", wordsOf(small(plain(text)))) + " ";
  }

  private static List<String> wordsOf(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
  }
}
