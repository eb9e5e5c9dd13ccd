package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.release.Leak.Rule;

/** The first letters of a party's names, with points or without. */
final class Initials implements LeakRule {
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\p{L}\\p{N}.])(?:\\p{Lu}\\.[\\s-]?){2,5}(?!\\p{L})");
  private static final Pattern PLAIN =
      Pattern.compile("(?<![\\p{L}\\p{N}.@])\\p{Lu}{2,5}(?![\\p{L}\\p{N}])");
  private static final Pattern APART =
      Pattern.compile("(?<![\\p{L}\\p{N}.,] ?)\\p{Lu}(?: \\p{Lu}){1,4}(?![\\p{L}\\p{N}'’])");
  private static final Set<String> MEAN_SOMETHING =
      Set.of(
          "AM", "PM", "IT", "NO", "GP", "SW", "MP", "PC", "DC", "DS", "DI", "NI", "UK", "EU", "TV",
          "ID", "CV", "HR", "QC", "KC", "JP", "OK", "DR", "MR", "MS", "US", "UN", "PR", "PA", "TA",
          "RE", "CC", "AD", "BC", "LA", "SEN", "CP", "CIN", "FYI", "ASAP", "NHS", "DBS", "EDT",
          "CAMHS", "LADO", "IRO", "IDVA", "SWE", "HCPC", "AMHP", "BIA", "ASYE", "CSE", "DV", "DVA",
          "MASH", "CID", "PDF", "BST", "GMT", "AMP", "FTP", "ICO", "RTA", "A", "I");

  private final Set<String> initials = new HashSet<>();

  Initials(List<String> ofParties) {
    for (var all : ofParties) {
      var letters = Folding.folded(all).toUpperCase(Locale.ROOT);
      if (letters.length() >= 2) {
        initials.add(letters);
        initials.add("" + letters.charAt(0) + letters.charAt(letters.length() - 1));
      }
    }
  }

  @Override
  public List<Hit> in(Words words) {
    var hits = new ArrayList<Hit>();
    find(DOTTED, words, hits);
    find(APART, words, hits);
    var plain = PLAIN.matcher(words.text());
    while (plain.find()) {
      if (isMeant(words.text(), plain.group(), plain.start(), plain.end())) {
        hits.add(new Hit(Rule.INITIALS, plain.group()));
      }
    }
    return hits;
  }

  private void find(Pattern pattern, Words words, List<Hit> hits) {
    var found = pattern.matcher(words.text());
    while (found.find()) {
      var letters = Folding.folded(found.group()).toUpperCase(Locale.ROOT);
      if (initials.contains(letters)) {
        hits.add(new Hit(Rule.INITIALS, found.group().strip()));
      }
    }
  }

  private boolean isMeant(String text, String letters, int start, int end) {
    if (!initials.contains(Folding.folded(letters).toUpperCase(Locale.ROOT))
        || MEAN_SOMETHING.contains(letters)
        || letters.length() == 2 && OrdinaryWords.has(letters.toLowerCase(Locale.ROOT))) {
      return false;
    }
    var before = text.substring(Math.max(0, start - 4), start);
    var after = text.substring(end, Math.min(text.length(), end + 4));
    var shoutedBefore = before.matches("(?s).*\\p{Lu}{2}\\s+");
    return !(shoutedBefore && after.matches("(?s)\\s+\\p{Lu}{2}.*"));
  }
}
