package org.evenhand.fairness.anonymisation.proposal.told;

/**
 * What may speak for one person being meant by a pronoun. Each counts with the weight that {@code
 * told-weights} gives it.
 */
enum Clue {
  /** It is the registrant, whom the whole is about. */
  REGISTRANT,
  /** A noun stands for the person, no name. */
  UNNAMED,
  /** The document speaks of them in the pronoun's sex elsewhere. */
  OF_THIS_SEX,
  /** Last spoken of in the same sentence, the one before, two or three before, earlier. */
  IN_SENTENCE,
  SENTENCE_BEFORE,
  SENTENCES_BEFORE,
  LONG_BEFORE,
  /** What the pronoun is, what they last were, and whether within this sentence or before. */
  SUBJECT_LIKE_SUBJECT_HERE,
  SUBJECT_LIKE_INNER_SUBJECT_HERE,
  SUBJECT_LIKE_POSSESSOR_HERE,
  SUBJECT_LIKE_OTHER_HERE,
  SUBJECT_LIKE_SUBJECT_BEFORE,
  SUBJECT_LIKE_INNER_SUBJECT_BEFORE,
  SUBJECT_LIKE_POSSESSOR_BEFORE,
  SUBJECT_LIKE_OTHER_BEFORE,
  OWNER_LIKE_SUBJECT_HERE,
  OWNER_LIKE_INNER_SUBJECT_HERE,
  OWNER_LIKE_POSSESSOR_HERE,
  OWNER_LIKE_OTHER_HERE,
  OWNER_LIKE_SUBJECT_BEFORE,
  OWNER_LIKE_INNER_SUBJECT_BEFORE,
  OWNER_LIKE_POSSESSOR_BEFORE,
  OWNER_LIKE_OTHER_BEFORE,
  OBJECT_LIKE_SUBJECT_HERE,
  OBJECT_LIKE_INNER_SUBJECT_HERE,
  OBJECT_LIKE_POSSESSOR_HERE,
  OBJECT_LIKE_OTHER_HERE,
  OBJECT_LIKE_SUBJECT_BEFORE,
  OBJECT_LIKE_INNER_SUBJECT_BEFORE,
  OBJECT_LIKE_POSSESSOR_BEFORE,
  OBJECT_LIKE_OTHER_BEFORE,
  /** Nobody was a subject later. */
  LAST_SUBJECT,
  LAST_SUBJECT_OF_SUBJECT,
  /** Nobody who could be meant was spoken of later. */
  LAST_SPOKEN_OF,
  /** With them the sentence before began. */
  BEGAN_SENTENCE_BEFORE,
  /** With them this sentence began. */
  BEGAN_SENTENCE,
  /** Both begin their sentences. */
  BEGINS_AS_THEY_DID,
  /** The subject of its own clause has it. */
  OWNED_BY_SUBJECT,
  /** It is reflexive, and they are the subject. */
  SELF,
  /** It is the subject of what they say, or of what they are told. */
  SPEAKER_OF_CLAUSE,
  ASKER_OF_CLAUSE,
  FINDER_OF_CLAUSE,
  TOLD_OF_CLAUSE,
  ASKED_OF_CLAUSE,
  /** It follows right behind them: Ruth, she; Ruth came and she. */
  JUST_SPOKEN_OF,
  COORDINATED,
  SUBORDINATED,
  /** Nobody else was spoken of in the sentence before, or so far in this one. */
  ALONE_BEFORE,
  ALONE_HERE,
  /** The pronoun before stood for them: in this sentence, in the one before. */
  PRONOUN_HERE,
  PRONOUN_BEFORE,
  /** By how many mentions of ten in all, of three in the paragraph. */
  OFTEN,
  OFTEN_IN_PARAGRAPH,
  NOT_IN_PARAGRAPH,
  REGISTRANT_IN_NEW_PARAGRAPH,
  /** What the pronoun does or has is what those do of whom a referral is about, or others. */
  REGISTRANT_ANSWERS,
  REGISTRANT_RAISES,
  REGISTRANT_UNDERGOES,
  REGISTRANT_DOES_NOT_UNDERGO,
  REGISTRANT_HAS,
  REGISTRANT_LACKS,
  /** The pronoun is an object and the writer the subject: I asked her. */
  REGISTRANT_OF_WRITER,
  /** In a clause that somebody else says: She said that she had lied. */
  REGISTRANT_TOLD_OF,
  REGISTRANT_FOUND_OF,
  REGISTRANT_TOLD_OF_ANSWERS,
  REGISTRANT_TOLD_OF_RAISES,
  /** Nobody whom the document names or calls by a noun. */
  NOBODY
}
