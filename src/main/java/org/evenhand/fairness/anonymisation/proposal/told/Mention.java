package org.evenhand.fairness.anonymisation.proposal.told;

/**
 * A place where a person is spoken of by name, by a noun or by a pronoun.
 *
 * @param from first word
 * @param to behind the last word
 * @param person a key that is the same for the same person through the document
 * @param sex what the words themselves tell
 */
record Mention(int from, int to, String person, Sex sex, Role role) {
  /** Where it stands in its clause. */
  enum Role {
    SUBJECT,
    /** Of a clause within a sentence. */
    INNER_SUBJECT,
    POSSESSOR,
    OTHER,
    /** Before a line of a chat, of which they are the speaker. */
    LABEL
  }

  boolean isSubject() {
    return role == Role.SUBJECT || role == Role.INNER_SUBJECT;
  }

  Mention of(String otherPerson) {
    return new Mention(from, to, otherPerson, sex, role);
  }
}
