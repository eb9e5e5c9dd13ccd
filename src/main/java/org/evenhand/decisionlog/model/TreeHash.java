package org.evenhand.decisionlog.model;

/**
 * How leaves and nodes of the log's tree are hashed: RFC 9162, section 2.1.1. The two prefixes keep
 * a node from ever being passed off as a leaf.
 */
public final class TreeHash {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  /** The root of a tree without leaves. */
  public static final Hash EMPTY = Hash.of();

  private TreeHash() {}

  public static Hash leaf(byte[] entry) {
    return Hash.of(LEAF, entry);
  }

  public static Hash node(Hash left, Hash right) {
    return Hash.of(NODE, left.bytes(), right.bytes());
  }
}
