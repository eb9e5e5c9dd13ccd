package org.evenhand.panel.planning.worker.child;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.evenhand.panel.planning.drafting.Option;

/**
 * The largest sets of options that all run on one day: for days that follow one another only those
 * sets count that none of their neighbours contains.
 */
final class Overlaps {
  private Overlaps() {}

  /** Places in {@code options}; every two that overlap are together in some set. */
  static List<List<Integer>> of(List<Integer> some, List<Option> options) {
    var begins = new TreeSet<Integer>();
    some.forEach(i -> begins.add(options.get(i).start()));
    var sets = new ArrayList<List<Integer>>();
    for (int day : begins) {
      var running = some.stream().filter(i -> options.get(i).isOn(day)).toList();
      if (!sets.isEmpty() && new HashSet<>(running).containsAll(sets.get(sets.size() - 1))) {
        sets.remove(sets.size() - 1);
      }
      sets.add(running);
    }
    return sets;
  }
}
