package org.evenhand.document.application;

/**
 * The key that seals the keys of stored bytes. Each object on disk has a data key of its own, kept
 * beside it wrapped; whoever can unwrap can read, and nobody else. The port is here so that keys
 * may come to live in the vault while the store does not notice.
 */
public interface KeyAccess {
  /**
   * Wraps a new data key for keeping.
   *
   * @param dataKey 32 bytes
   */
  byte[] wrap(byte[] dataKey);

  /**
   * The data key again.
   *
   * @throws IllegalStateException when it was wrapped under a key that is not here any more
   */
  byte[] unwrap(byte[] wrapped);
}
