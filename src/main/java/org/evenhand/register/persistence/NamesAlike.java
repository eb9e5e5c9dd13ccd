package org.evenhand.register.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.register.model.NameRanking.Candidate;
import org.evenhand.register.model.NameWords;
import org.evenhand.register.model.WordKeys;
import org.evenhand.register.model.WordLikeness;
import org.evenhand.register.persistence.NameQuery.Pair;

/**
 * Finds names like the words typed in two steps: first the words of the register that are like each
 * of them, of which there are few, then the names that have those words.
 */
final class NamesAlike {
  /** Words of the register considered for one word typed, the likest first. */
  private static final int MOST_WORDS = 100;

  private final List<String> typed;

  NamesAlike(List<String> typed) {
    this.typed = NameWords.readings(typed).stream().flatMap(List::stream).distinct().toList();
  }

  List<Candidate> find(Connection connection) throws SQLException {
    var pairs = NameQuery.wordsLike(keys()).pairs(connection);
    return NameQuery.namesWith(likest(pairs)).names(connection);
  }

  Map<String, Set<String>> keys() {
    var keys = new LinkedHashMap<String, Set<String>>();
    typed.forEach(word -> keys.put(word, WordKeys.sought(word)));
    return keys;
  }

  private List<List<String>> likest(List<Pair> pairs) {
    var byTyped = pairs.stream().collect(Collectors.groupingBy(Pair::typed));
    var likest = new ArrayList<List<String>>();
    for (var word : typed) {
      likest.add(
          byTyped.getOrDefault(word, List.of()).stream()
              .filter(pair -> likeness(pair) > 0)
              .sorted(Comparator.comparingDouble(NamesAlike::likeness).reversed())
              .limit(MOST_WORDS)
              .map(Pair::word)
              .toList());
    }
    return likest;
  }

  private static double likeness(Pair pair) {
    return WordLikeness.of(pair.typed(), pair.word());
  }
}
