package org.evenhand.decisionlog.model;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of the tree over the first {@code size} leaves: one hash for each complete
 * subtree, largest first. It is all that must be kept to append leaves and to know the root, so a
 * checkpoint costs what was added since the last one, not what the log holds.
 */
public final class CompactRange {
  private final List<Hash> peaks = new ArrayList<>();
  private long size;

  /** A tree without leaves. */
  public CompactRange() {}

  /**
   * Takes up a range where {@link #encoded()} left it.
   *
   * @throws IllegalArgumentException if the bytes are not the edge of a tree of that size
   */
  public CompactRange(long size, byte[] encoded) {
    if (size < 0 || encoded.length != Long.bitCount(size) * Hash.LENGTH) {
      throw new IllegalArgumentException(
          encoded.length + " bytes are not the edge of a tree of " + size);
    }
    this.size = size;
    for (int at = 0; at < encoded.length; at += Hash.LENGTH) {
      peaks.add(Hash.wrap(Arrays.copyOfRange(encoded, at, at + Hash.LENGTH)));
    }
  }

  /** The number of leaves. */
  public long size() {
    return size;
  }

  public void append(Hash leaf) {
    peaks.add(leaf);
    size++;
    for (long complete = size; (complete & 1) == 0; complete >>= 1) {
      var right = peaks.remove(peaks.size() - 1);
      var left = peaks.remove(peaks.size() - 1);
      peaks.add(TreeHash.node(left, right));
    }
  }

  public Hash root() {
    if (peaks.isEmpty()) {
      return TreeHash.EMPTY;
    }
    var root = peaks.get(peaks.size() - 1);
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = TreeHash.node(peaks.get(i), root);
    }
    return root;
  }

  /** The hashes one after another, 32 bytes each, largest subtree first. */
  public byte[] encoded() {
    var bytes = new ByteArrayOutputStream();
    peaks.forEach(peak -> bytes.writeBytes(peak.bytes()));
    return bytes.toByteArray();
  }
}
