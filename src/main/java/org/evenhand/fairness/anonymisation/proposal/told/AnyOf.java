package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Several classes at one place.
 *
 * @param firsts those of all of them
 */
record AnyOf(List<WordClass> classes, WordSet firsts) implements WordClass {
  static AnyOf of(List<WordClass> classes) {
    return new AnyOf(
        classes, new WordSet(classes.stream().flatMap(each -> each.firsts().stream()).toList()));
  }

  @Override
  public int match(Words words, int at) {
    int longest = -1;
    for (var each : classes) {
      longest = Math.max(longest, each.match(words, at));
    }
    return longest;
  }

  @Override
  public boolean isOneWord() {
    return classes.stream().allMatch(WordClass::isOneWord);
  }

  @Override
  public int shortest() {
    return classes.stream().mapToInt(WordClass::shortest).min().orElse(0);
  }

  @Override
  public int longest() {
    return classes.stream().mapToInt(WordClass::longest).max().orElse(0);
  }

  @Override
  public boolean isOpen() {
    return classes.stream().anyMatch(WordClass::isOpen);
  }

  @Override
  public Set<String> seconds(int first) {
    Set<String> seconds = null;
    for (var each : classes) {
      if (each.firsts().has(first)) {
        var own = each.seconds(first);
        if (own.isEmpty()) {
          return own;
        }
        seconds = seconds == null || seconds.equals(own) ? own : union(seconds, own);
      }
    }
    return seconds == null ? Set.of() : seconds;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    var all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }
}
