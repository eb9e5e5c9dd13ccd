package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;
import org.evenhand.fairness.anonymisation.proposal.words.Spelling;

/** Says of a telephone number, an e-mail address or a handle whose it is, by record or by name. */
public final class Owners {
  private final Map<String, String> phones = new HashMap<>();
  private final Map<String, String> emails = new HashMap<>();
  private final Map<String, BodyName> bodies = new LinkedHashMap<>();
  private final List<KnownParty> people;
  private PartyNames names;

  public Owners(List<KnownParty> parties) {
    for (var party : parties) {
      party.phones().forEach(phone -> phones.put(figures(phone), party.key()));
      party.emails().forEach(email -> emails.put(email.toLowerCase(Locale.ROOT), party.key()));
    }
    parties.stream()
        .filter(party -> !party.organisation().isEmpty())
        .forEach(party -> bodies.put(party.key(), new BodyName(party.organisation())));
    people = parties.stream().filter(party -> party.organisation().isEmpty()).toList();
  }

  /** Learnt when they are first asked for; most documents have no handle. */
  private PartyNames names() {
    if (names == null) {
      names = new PartyNames(people);
    }
    return names;
  }

  /**
   * @param national figures only, as dialled in the country
   * @return a party's key, or empty
   */
  public String ofPhone(String national) {
    return phones.getOrDefault(national, "");
  }

  public String ofEmail(String email) {
    var known = emails.get(email.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    int at = Math.max(1, email.indexOf('@'));
    var person = ofHandle(email.substring(0, at));
    return person.isEmpty() ? ofHost(email.substring(at)) : person;
  }

  /** A person's by the names in it, else a body's. */
  public String ofAddress(String url) {
    var person = ofHandle(url);
    return person.isEmpty() ? ofHost(url) : person;
  }

  private String ofHost(String host) {
    for (var label : host.split("[^\\p{L}\\p{N}-]+")) {
      for (var body : bodies.entrySet()) {
        if (label.length() > 2 && body.getValue().isHost(label)) {
          return body.getKey();
        }
      }
    }
    return "";
  }

  /** By the name that is in it: {@code @janes_sw}, {@code smith_j_2026.docx}. */
  public String ofHandle(String handle) {
    var votes = new HashMap<String, Integer>();
    for (var word : words(handle)) {
      for (var hit : names().of(bare(word))) {
        int weight = Lexicon.isOrdinary(bare(word)) ? 1 : 2;
        votes.merge(hit.party().key(), weight, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /**
   * Whether a word of it is in the lists of names and no ordinary one: {@code #JusticeForKayden}.
   */
  public static boolean hasName(String handle) {
    return words(handle).stream()
        .map(Owners::bare)
        .anyMatch(word -> word.length() > 2 && !Lexicon.isOrdinary(word) && Lexicon.isName(word));
  }

  /** Parted at signs and, besides being whole, where a capital follows a small letter. */
  private static Set<String> words(String handle) {
    var words = new LinkedHashSet<String>();
    for (var word : handle.split("[^\\p{L}\\p{N}]+")) {
      words.add(Spelling.fold(word));
      for (var part : word.split("(?<=\\p{Ll})(?=\\p{Lu})")) {
        words.add(Spelling.fold(part));
      }
    }
    words.remove("");
    return words;
  }

  private static String bare(String word) {
    return word.replaceAll("^\\d+|\\d+$", "");
  }

  private static String figures(String phone) {
    var figures = phone.replaceAll("\\D", "");
    return figures.startsWith("44") ? "0" + figures.substring(2).replaceFirst("^0", "") : figures;
  }
}
