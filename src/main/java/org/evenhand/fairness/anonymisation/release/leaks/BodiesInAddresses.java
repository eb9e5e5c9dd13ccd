package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.release.Leak.Rule;

/** The word that tells one body from another, in the domain of a link or of an office's address. */
final class BodiesInAddresses implements LeakRule {
  private static final int SHORTEST = 5;
  private static final Pattern ADDRESS = Pattern.compile("\\S*(?:@|://|www\\.)\\S+");

  private final Set<String> telling = new HashSet<>();

  BodiesInAddresses(List<String> organisations) {
    for (var organisation : organisations) {
      var words = new Words(organisation);
      for (var place = 0; place < words.count(); place++) {
        var folded = words.at(place).folded();
        if (folded.length() >= SHORTEST && !OrdinaryWords.isAny(folded)) {
          telling.add(folded);
        }
      }
    }
  }

  @Override
  public List<Hit> in(Words words) {
    var hits = new ArrayList<Hit>();
    for (var place = 0; place < words.count() && !telling.isEmpty(); place++) {
      var folded = words.at(place).folded();
      if (telling.stream().anyMatch(folded::contains)
          && ADDRESS.matcher(words.chunk(place)).matches()) {
        hits.add(new Hit(Rule.ORGANISATION, words.chunk(place)));
      }
    }
    return hits;
  }
}
