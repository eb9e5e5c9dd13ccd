package org.evenhand.fairness.anonymisation.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.fairness.anonymisation.api.Sort;

/**
 * Who and what is called how in a case, as its documents show it.
 *
 * @param byEntity the label of each entity, in order of first appearance
 */
public record Labels(Map<String, String> byEntity) {
  private static final int LETTERS = 26;

  public static Labels of(List<ReviewedDocument> documents) {
    var labels = new LinkedHashMap<String, String>();
    for (var document : documents) {
      for (var passage : document.passages().all()) {
        var label = bare(passage.replacement());
        if (passage.isHidden() && !passage.entity().isEmpty() && label.startsWith("[")) {
          labels.putIfAbsent(passage.entity(), label);
        }
      }
    }
    return new Labels(labels);
  }

  /** A label without the ending it took where it stands. */
  public static String bare(String replacement) {
    int end = replacement.indexOf(']');
    return replacement.startsWith("[") && end > 0 ? replacement.substring(0, end + 1) : replacement;
  }

  public Collection<String> all() {
    return byEntity.values();
  }

  /** Whose label it is. */
  public Optional<String> entityOf(String label) {
    return byEntity.entrySet().stream()
        .filter(entry -> entry.getValue().equals(label))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The first label of this sort that nobody has. */
  public String next(Sort sort) {
    if (sort == Sort.DETAIL) {
      return "[personal detail]";
    }
    for (int number = 1; ; number++) {
      var label = "[" + word(sort) + " " + counted(sort, number) + "]";
      if (!byEntity.containsValue(label)) {
        return label;
      }
    }
  }

  private static String word(Sort sort) {
    return sort.name().charAt(0) + sort.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static String counted(Sort sort, int number) {
    boolean lettered = sort == Sort.ORGANISATION || sort == Sort.PLACE;
    return lettered && number <= LETTERS
        ? String.valueOf((char) ('A' + number - 1))
        : String.valueOf(number);
  }
}
