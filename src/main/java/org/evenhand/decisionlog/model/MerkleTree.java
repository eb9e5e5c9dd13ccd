package org.evenhand.decisionlog.model;

import java.util.ArrayList;
import java.util.List;

/** The log's tree with all its leaves at hand, to make proofs from: RFC 9162, section 2.1. */
public final class MerkleTree {
  private final List<Hash> leaves;

  public MerkleTree(List<Hash> leaves) {
    this.leaves = List.copyOf(leaves);
  }

  public Hash root() {
    return rootOf(leaves);
  }

  /**
   * That the leaf at {@code index} is in the tree (section 2.1.3.1).
   *
   * @throws IndexOutOfBoundsException if there is no such leaf
   */
  public InclusionProof inclusionOf(long index) {
    var at = java.util.Objects.checkIndex((int) index, leaves.size());
    var path = new ArrayList<Hash>();
    climb(at, leaves, path);
    return new InclusionProof(index, leaves.size(), path);
  }

  /**
   * That the tree over the first {@code earlier} leaves is a beginning of this one (section
   * 2.1.4.1).
   *
   * @throws IndexOutOfBoundsException if this tree is smaller
   */
  public ConsistencyProof consistencyFrom(long earlier) {
    var from = java.util.Objects.checkIndex((int) earlier, leaves.size() + 1);
    var path = new ArrayList<Hash>();
    if (from > 0 && from < leaves.size()) {
      connect(from, leaves, true, path);
    }
    return new ConsistencyProof(earlier, leaves.size(), path);
  }

  private static Hash rootOf(List<Hash> part) {
    var range = new CompactRange();
    part.forEach(range::append);
    return range.root();
  }

  private static void climb(int index, List<Hash> part, List<Hash> path) {
    if (part.size() == 1) {
      return;
    }
    int split = Integer.highestOneBit(part.size() - 1);
    var left = part.subList(0, split);
    var right = part.subList(split, part.size());
    if (index < split) {
      climb(index, left, path);
      path.add(rootOf(right));
    } else {
      climb(index - split, right, path);
      path.add(rootOf(left));
    }
  }

  private static void connect(int earlier, List<Hash> part, boolean whole, List<Hash> path) {
    if (earlier == part.size()) {
      if (!whole) {
        path.add(rootOf(part));
      }
      return;
    }
    int split = Integer.highestOneBit(part.size() - 1);
    var left = part.subList(0, split);
    var right = part.subList(split, part.size());
    if (earlier <= split) {
      connect(earlier, left, whole, path);
      path.add(rootOf(right));
    } else {
      connect(earlier - split, right, false, path);
      path.add(rootOf(left));
    }
  }
}
