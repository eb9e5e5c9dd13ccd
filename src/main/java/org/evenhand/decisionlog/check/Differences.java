package org.evenhand.decisionlog.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.decisionlog.check.Finding.Kind;
import org.evenhand.decisionlog.model.Hash;

/**
 * Where a list of entries departs from the list of leaf hashes: changed, taken out, put in or
 * moved. The first of them is exact; those after it are the simplest account of the rest.
 */
final class Differences {
  private final List<Hash> entries;
  private final List<Hash> leaves;
  private final Set<Hash> amongLeaves;
  private final Set<Hash> amongEntries = new HashSet<>();
  private final Set<Hash> twice = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private int entry;
  private int leaf;

  Differences(List<Hash> entries, List<Hash> leaves) {
    this.entries = entries;
    this.leaves = leaves;
    boolean equal = entries.equals(leaves);
    this.amongLeaves = equal ? Set.of() : new HashSet<>(leaves);
    if (!equal) {
      entries.stream().filter(hash -> !amongEntries.add(hash)).forEach(twice::add);
      walk();
    }
  }

  /** In the order of the log. */
  List<Finding> findings() {
    return findings;
  }

  private void walk() {
    while (entry < entries.size() && leaf < leaves.size()) {
      if (same(0, 0)) {
        entry++;
        leaf++;
      } else {
        boolean foreign = !amongLeaves.contains(entries.get(entry));
        boolean gone = !amongEntries.contains(leaves.get(leaf));
        step(foreign, gone);
      }
    }
    for (; leaf < leaves.size(); leaf++) {
      add(Kind.MISSING, leaf, "was taken out");
    }
    if (entry < entries.size()) {
      add(Kind.ADDED, leaf, "and those after it are not in the list of leaf hashes");
    }
  }

  private void step(boolean foreign, boolean gone) {
    if (foreign && gone) {
      add(Kind.CHANGED, leaf, "is not the one that was recorded");
      entry++;
      leaf++;
    } else if (foreign) {
      add(Kind.ADDED, leaf, "has a line before it that was put in");
      entry++;
    } else if (gone) {
      add(Kind.MISSING, leaf, "was taken out");
      leaf++;
    } else if (same(1, 0) && !same(0, 1)) {
      if (twice.contains(entries.get(entry))) {
        add(Kind.ADDED, leaf, "has a line before it that was put in");
      } else {
        add(Kind.MOVED, leaf, "has another entry before it that was moved there");
      }
      entry++;
    } else if (same(0, 1) && !same(1, 0)) {
      add(Kind.MOVED, leaf, "stands at another place");
      leaf++;
    } else {
      add(Kind.MOVED, leaf, "stands at another place");
      entry++;
      leaf++;
    }
  }

  /** Whether the lists agree so many steps further on. */
  private boolean same(int entriesOn, int leavesOn) {
    return entry + entriesOn < entries.size()
        && leaf + leavesOn < leaves.size()
        && entries.get(entry + entriesOn).equals(leaves.get(leaf + leavesOn));
  }

  /** Entries in a row that the same thing happened to are told in one finding. */
  private void add(Kind kind, int index, String what) {
    int last = findings.size() - 1;
    if (last >= 0 && findings.get(last).kind() == kind && findings.get(last).until() == index) {
      long from = findings.get(last).from();
      var message = "each entry from " + from + " to " + index + " " + what;
      findings.set(last, new Finding(kind, from, from, index + 1L, message));
    } else {
      findings.add(Finding.at(kind, index, "entry " + index + " " + what));
    }
  }
}
