package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.ArrayList;
import java.util.List;

/** {@code Rose and Peter Hall}, {@code Ada, Ivo and Kit Wren}: the surname is everybody's. */
final class SharedSurnames {
  private final Page page;

  SharedSurnames(Page page) {
    this.page = page;
  }

  List<Mention> completed(List<Mention> mentions) {
    var byPlace = new ArrayList<>(mentions);
    byPlace.sort(java.util.Comparator.comparingInt(Mention::first));
    for (int i = byPlace.size() - 2; i >= 0; i--) {
      var after = byPlace.get(i + 1);
      if (sharesWith(byPlace.get(i), after)) {
        var names = new ArrayList<>(byPlace.get(i).names());
        names.add(after.names().get(after.names().size() - 1));
        byPlace.set(i, byPlace.get(i).with(names));
      }
    }
    return byPlace;
  }

  private boolean sharesWith(Mention before, Mention after) {
    int between = before.last() + 1;
    boolean and = page.word(between).equals("and") || page.word(between).equals("&");
    boolean list = page.word(between).equals(",") && after.names().size() == 2 && isListed(after);
    return before.names().size() == 1
        && before.title().isEmpty()
        && after.title().isEmpty()
        && after.names().size() > 1
        && after.names().get(after.names().size() - 1).length() > 1
        && after.first() == between + 1
        && (and || list);
  }

  /** Completed itself, from the {@code and} behind it. */
  private static boolean isListed(Mention mention) {
    return mention.last() == mention.first();
  }
}
