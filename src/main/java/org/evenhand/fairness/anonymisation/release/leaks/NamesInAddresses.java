package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.release.Leak.Rule;

/** Names that are glued to other things: in addresses, handles, links, user and file names. */
final class NamesInAddresses implements LeakRule {
  private static final int LONG = 5;
  private static final int SURNAME = 3;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\S*(?:[@#_=\\\\]|://|www\\.)\\S*|\\S+\\.\\p{L}{2,5}\\d?\\W*|\\S*(?:\\p{Ll}\\p{Lu}|\\d\\p{L}|\\p{L}\\d)\\S*");
  private static final Pattern PARTS =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

  private final List<PartyNames> everybody;
  private final Set<String> glued = new HashSet<>();

  NamesInAddresses(List<PartyNames> everybody) {
    this.everybody = everybody;
    for (var names : everybody) {
      names.whole().forEach(one -> names.whole().forEach(other -> glue(one, other)));
    }
  }

  private void glue(String one, String other) {
    if (!one.equals(other)) {
      glued.add(one + other);
      if (other.length() >= SURNAME) {
        glued.add(one.charAt(0) + other);
        glued.add(other + one.charAt(0));
      }
    }
  }

  @Override
  public List<Hit> in(Words words) {
    var hits = new ArrayList<Hit>();
    for (var place = 0; place < words.count(); place++) {
      var word = words.at(place);
      if (isGlued(word) || isInAddress(word, words.chunk(place))) {
        hits.add(new Hit(Rule.NAME_IN_ADDRESS, words.chunk(place)));
      }
    }
    return hits;
  }

  private boolean isGlued(Words.Word word) {
    var folded = word.folded();
    return glued.contains(folded) && !OrdinaryWords.isAny(folded)
        || folded.length() > 2 * LONG
            && glued.stream()
                .anyMatch(name -> name.length() > 2 * LONG - 2 && folded.contains(name));
  }

  private boolean isInAddress(Words.Word word, String chunk) {
    if (!ADDRESS.matcher(chunk).matches()) {
      return false;
    }
    for (var part : PARTS.split(word.raw())) {
      var folded = Folding.folded(part);
      if (glued.contains(folded)) {
        return true;
      }
      var isLong = folded.length() > 2 || Character.isUpperCase(part.codePointAt(0));
      if (isLong && everybody.stream().anyMatch(names -> names.has(folded))) {
        return !OrdinaryWords.has(folded) || chunk.matches("\\S*[@#_\\d/=\\\\]\\S*");
      }
    }
    return everybody.stream()
        .flatMap(names -> names.words().stream())
        .anyMatch(
            name ->
                name.length() >= LONG
                    && word.folded().contains(name)
                    && !OrdinaryWords.has(word.folded()));
  }
}
