package org.evenhand.panel.planning.worker.child;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds some of many things that clash together, and none of which can be left out, by halving
 * (QuickXplain, Junker 2004).
 */
final class Quickly<T> {
  private final Predicate<List<T>> clash;

  /**
   * @param clash whether things clash; more of them clash all the more
   */
  Quickly(Predicate<List<T>> clash) {
    this.clash = clash;
  }

  List<T> minimal(List<T> all) {
    return minimal(List.of(), false, all);
  }

  private List<T> minimal(List<T> given, boolean grown, List<T> some) {
    if (grown && clash.test(given)) {
      return List.of();
    }
    if (some.size() <= 1) {
      return some;
    }
    var half = some.subList(0, some.size() / 2);
    var other = some.subList(some.size() / 2, some.size());
    var ofOther = minimal(joined(given, half), true, other);
    var ofHalf = minimal(joined(given, ofOther), !ofOther.isEmpty(), half);
    return joined(ofHalf, ofOther);
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    var all = new ArrayList<T>(some);
    all.addAll(others);
    return all;
  }
}
