package org.evenhand.tool.bench.anonymise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether everybody in a document is called one thing that nobody else is called. */
final class Pseudonyms {
  private Pseudonyms() {}

  static Share oneToOne(MarkedReferral marked, Covered covered) {
    Map<String, Set<String>> called = new HashMap<>();
    Map<String, Set<String>> whose = new HashMap<>();
    for (var mark : marked.marks()) {
      boolean names = Set.of("NAME", "ORG", "PLACE").contains(mark.type());
      if (!names || !mark.mustHide()) {
        continue;
      }
      for (var passage : covered.over(mark.start(), mark.end())) {
        var pseudonym = passage.replacement().replaceAll("'s$", "");
        if (pseudonym.startsWith("[")) {
          called.computeIfAbsent(mark.entity(), e -> new HashSet<>()).add(pseudonym);
          whose.computeIfAbsent(pseudonym, p -> new HashSet<>()).add(mark.entity());
        }
      }
    }
    var share = new Share();
    called
        .values()
        .forEach(
            names ->
                share.count(names.size() == 1 && whose.get(names.iterator().next()).size() == 1));
    return share;
  }
}
