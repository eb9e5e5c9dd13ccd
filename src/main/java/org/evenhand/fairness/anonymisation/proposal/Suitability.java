package org.evenhand.fairness.anonymisation.proposal;

/** Whether a document can be decided on without knowing who it is about. */
public record Suitability(Verdict verdict, Reason reason) {

  /** What can be done with the document. */
  public enum Verdict {
    ANONYMISE,
    /** Parts of it can; the reviewer says which. */
    PARTIAL,
    UNSUITABLE
  }

  /** Why it cannot, as it is recorded. */
  public enum Reason {
    NONE,
    NO_TEXT,
    /** Damaged or badly recognised: too few of its words are words. */
    UNREADABLE,
    NOT_ENGLISH,
    PARTLY_NOT_ENGLISH,
    /** Hiding takes so much that nobody can decide on the rest. */
    LITTLE_LEFT
  }
}
