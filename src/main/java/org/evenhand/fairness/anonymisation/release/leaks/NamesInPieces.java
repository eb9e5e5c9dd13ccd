package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.fairness.anonymisation.release.Leak.Rule;

/** Names that are parted by line ends, hyphens or spaces, spaced letter by letter, or backwards. */
final class NamesInPieces implements LeakRule {
  private static final int MOST_PIECES = 4;
  private static final int SHORTEST = 4;
  private static final int LONG = 6;
  private static final Pattern JOINT = Pattern.compile("\\s*[-‐‑–_'’.·/|\\\\]\\s*|\\s+");
  private static final Pattern LETTER_GAP = Pattern.compile("[\\s.\\-–_*·/|,]{1,4}");

  private final Set<String> names;

  NamesInPieces(List<PartyNames> everybody) {
    names =
        everybody.stream()
            .flatMap(party -> party.words().stream())
            .filter(name -> name.length() >= SHORTEST - 1)
            .collect(Collectors.toSet());
  }

  @Override
  public List<Hit> in(Words words) {
    var hits = new ArrayList<Hit>();
    for (var place = 0; place < words.count(); place++) {
      backwards(words.at(place).folded(), words, place, place, hits);
      joined(words, place, hits);
      place = spaced(words, place, hits);
    }
    return hits;
  }

  private void backwards(String folded, Words words, int first, int last, List<Hit> hits) {
    if (folded.length() >= SHORTEST
        && names.contains(new StringBuilder(folded).reverse().toString())
        && !names.contains(folded)
        && !OrdinaryWords.has(folded)) {
      hits.add(new Hit(Rule.NAME_IN_PIECES, words.from(first, last)));
    }
  }

  private void joined(Words words, int first, List<Hit> hits) {
    var joined = new StringBuilder(words.at(first).folded());
    var allOrdinary = OrdinaryWords.has(joined.toString());
    var broken = false;
    for (var last = first + 1; last < Math.min(words.count(), first + MOST_PIECES); last++) {
      var gap = words.before(last);
      if (!gap.equals(" ") && !JOINT.matcher(gap).matches()) {
        return;
      }
      broken |= !gap.isBlank();
      allOrdinary &= OrdinaryWords.has(words.at(last).folded());
      joined.append(words.at(last).folded());
      var name = joined.toString();
      var shortest = broken || gap.contains("\n") ? SHORTEST : LONG;
      var wrapped = gap.contains("\n") && isWrapped(words, first, last);
      if (name.length() >= shortest && (broken || !allOrdinary || wrapped)) {
        if (names.contains(name)) {
          hits.add(new Hit(Rule.NAME_IN_PIECES, words.from(first, last)));
        }
        backwards(name, words, first, last, hits);
      }
    }
  }

  /** A capital, and the rest in small letters on the next line. */
  private static boolean isWrapped(Words words, int first, int last) {
    return words.at(first).isCapital() && !words.at(last).isCapital();
  }

  /** Single letters in a row; goes on behind them. */
  private int spaced(Words words, int first, List<Hit> hits) {
    var run = new StringBuilder();
    var last = first;
    while (last < words.count()
        && words.at(last).folded().length() == 1
        && (last == first || LETTER_GAP.matcher(words.before(last)).matches())) {
      run.append(words.at(last).folded());
      last++;
    }
    if (run.length() < SHORTEST - 1) {
      return first;
    }
    var turned = new StringBuilder(run).reverse().toString();
    if (names.stream().anyMatch(name -> isIn(run.toString(), name) || isIn(turned, name))) {
      hits.add(new Hit(Rule.NAME_IN_PIECES, words.from(first, last - 1)));
    }
    return last - 1;
  }

  private static boolean isIn(String run, String name) {
    return name.length() >= SHORTEST ? run.contains(name) : run.equals(name);
  }
}
