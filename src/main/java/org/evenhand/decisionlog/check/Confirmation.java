package org.evenhand.decisionlog.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.decisionlog.model.CompactRange;
import org.evenhand.decisionlog.model.Hash;

/** One list of leaf hashes, held against the checkpoints. */
final class Confirmation {
  private final List<Anchor> anchors;
  private final Map<Long, Hash> roots = new HashMap<>();
  private final Hash root;
  private final long size;

  /**
   * @param anchors smallest first
   */
  Confirmation(List<Hash> leaves, List<Anchor> anchors) {
    this.anchors = anchors;
    this.size = leaves.size();
    var tree = new CompactRange();
    int next = 0;
    for (long reached = 0; reached <= leaves.size(); reached++) {
      while (next < anchors.size() && anchors.get(next).size() == reached) {
        roots.computeIfAbsent(reached, unseen -> tree.root());
        next++;
      }
      if (reached < leaves.size()) {
        tree.append(leaves.get((int) reached));
      }
    }
    this.root = tree.root();
  }

  Hash root() {
    return root;
  }

  long size() {
    return size;
  }

  /** How many leaves, from the first, are confirmed: every checkpoint up to there fits. */
  long confirmed() {
    return confirmed(anchor -> true);
  }

  /** The same by some of the checkpoints only. */
  long confirmed(Predicate<Anchor> some) {
    long confirmed = 0;
    for (var anchor : anchors) {
      if (some.test(anchor)) {
        if (!fits(anchor)) {
          return confirmed;
        }
        confirmed = anchor.size();
      }
    }
    return confirmed;
  }

  /** The smallest checkpoint that does not fit. */
  Optional<Anchor> firstFailing() {
    return anchors.stream().filter(anchor -> !fits(anchor)).findFirst();
  }

  /** Whether every checkpoint of the folder fits. */
  boolean folderAgrees() {
    return anchors.stream().filter(anchor -> !anchor.outside()).allMatch(this::fits);
  }

  private boolean fits(Anchor anchor) {
    return anchor.checkpoint().root().equals(roots.get(anchor.size()));
  }
}
