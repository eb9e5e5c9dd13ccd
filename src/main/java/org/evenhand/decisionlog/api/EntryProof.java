package org.evenhand.decisionlog.api;

import java.util.List;
import java.util.Optional;

/**
 * That one entry is in the log that a checkpoint signs, in a form that any RFC 9162 implementation
 * can follow. Hashes are in hexadecimal.
 *
 * @param index the entry's place
 * @param entry the entry's line
 * @param leafHash the hash of the line
 * @param checkpoint the signed note
 * @param inclusion the hashes from the leaf up to the root, lowest first
 * @param since that the log only added to an earlier checkpoint, where one was given
 */
public record EntryProof(
    long index,
    String entry,
    String leafHash,
    String checkpoint,
    List<String> inclusion,
    Optional<Since> since) {

  /**
   * The way from an earlier checkpoint to this one.
   *
   * @param checkpoint the earlier signed note
   * @param consistency the hashes that lead to both roots
   */
  public record Since(String checkpoint, List<String> consistency) {}
}
