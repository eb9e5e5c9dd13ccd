package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Several classes at one place. */
record AnyOf(List<WordClass> classes) implements WordClass {
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
  public Set<String> seconds(String first) {
    var seconds = new HashSet<String>();
    for (var each : classes) {
      if (each.firsts().contains(first)) {
        var own = each.seconds(first);
        if (own.isEmpty()) {
          return own;
        }
        seconds.addAll(own);
      }
    }
    return seconds;
  }

  @Override
  public Set<String> firsts() {
    return classes.stream().flatMap(each -> each.firsts().stream()).collect(Collectors.toSet());
  }
}
