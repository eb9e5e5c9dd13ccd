package org.evenhand.decisionlog.model;

import java.util.ArrayList;
import java.util.List;

/**
 * That a later tree only added to an earlier one: RFC 9162, section 2.1.4.
 *
 * @param earlier the number of leaves of the earlier tree
 * @param later the number of leaves of the later tree
 * @param path the hashes that lead to both roots
 */
public record ConsistencyProof(long earlier, long later, List<Hash> path) {
  public ConsistencyProof {
    path = List.copyOf(path);
  }

  /** Whether the tree with the second root begins with the tree with the first. */
  public boolean connects(Hash first, Hash second) {
    if (earlier < 0 || earlier > later) {
      return false;
    }
    if (earlier == 0) {
      return path.isEmpty() && first.equals(TreeHash.EMPTY);
    }
    if (earlier == later) {
      return path.isEmpty() && first.equals(second);
    }
    return !path.isEmpty() && leadsTo(first, second);
  }

  /** Section 2.1.4.2, whose names are fn, sn, fr and sr for node, last, old and now. */
  private boolean leadsTo(Hash first, Hash second) {
    var steps = new ArrayList<>(path);
    if (Long.bitCount(earlier) == 1) {
      steps.add(0, first);
    }
    long node = earlier - 1;
    long last = later - 1;
    while ((node & 1) == 1) {
      node >>= 1;
      last >>= 1;
    }
    var old = steps.get(0);
    var now = old;
    for (var step : steps.subList(1, steps.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        old = TreeHash.node(step, old);
        now = TreeHash.node(step, now);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        now = TreeHash.node(now, step);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && old.equals(first) && now.equals(second);
  }
}
