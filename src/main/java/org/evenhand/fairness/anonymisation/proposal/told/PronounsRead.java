package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.List;
import java.util.Map;

/**
 * Whom the pronouns of a document stand for.
 *
 * @param byWord every gendered pronoun and pointing noun that could be read, by its word
 */
record PronounsRead(Map<Integer, Read> byWord) {
  /**
   * @param person whom it stands for, most likely
   * @param sure whether nobody else came near
   * @param mayBeRegistrant whether it is read as somebody else's but the registrant came near
   */
  record Read(Mention mention, boolean sure, boolean mayBeRegistrant) {
    String person() {
      return mention.person();
    }
  }

  /** In order. */
  List<Read> all() {
    return byWord.values().stream()
        .sorted(java.util.Comparator.comparingInt(read -> read.mention().from()))
        .toList();
  }
}
