package org.evenhand.decisionlog.model;

import java.util.List;

/**
 * That one leaf is in a tree: RFC 9162, section 2.1.3.
 *
 * @param index the leaf's place, from 0
 * @param size the number of leaves of the tree
 * @param path the hashes beside the way up, lowest first
 */
public record InclusionProof(long index, long size, List<Hash> path) {
  public InclusionProof {
    path = List.copyOf(path);
  }

  /** Whether the leaf is at its index in the tree that has this root (section 2.1.3.2). */
  public boolean proves(Hash leaf, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    var climbed = leaf;
    for (var beside : path) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        climbed = TreeHash.node(beside, climbed);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        climbed = TreeHash.node(climbed, beside);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && climbed.equals(root);
  }
}
