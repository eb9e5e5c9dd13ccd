package org.evenhand.decisionlog.check;

/**
 * One thing that is wrong with an exported log.
 *
 * @param kind what kind of thing
 * @param index the entry it is about, exactly; -1 if it cannot be said exactly or is about none
 * @param from the first entry it may be about; -1 if it is about none
 * @param until the entry before which it ends; -1 if it is about none
 * @param message the same in words
 */
public record Finding(Kind kind, long index, long from, long until, String message) {
  /** What can be wrong. */
  public enum Kind {
    /** An entry is not the one that was recorded. */
    CHANGED,
    /** An entry was taken out. */
    MISSING,
    /** A line was put in. */
    ADDED,
    /** An entry stands at another place than its own. */
    MOVED,
    /** A line is not an entry in its one form. */
    NOT_AN_ENTRY,
    /** The list of leaf hashes is not that of the entries, which are as they were signed. */
    LEAF_HASHES_DIFFER,
    /** Entries between two checkpoints were rewritten with hashes that fit. */
    REWRITTEN,
    /** The log ends before a checkpoint that was signed. */
    CUT_OFF,
    /** The folder agrees with itself, but not with a checkpoint kept outside. */
    FORKED,
    /** There are entries and no checkpoint that can be trusted. */
    NO_CHECKPOINT,
    /** A checkpoint in the folder is not a signed one of this log. */
    CHECKPOINT_INVALID,
    /** The folder's key is not a key. */
    KEY_INVALID,
    /** A checkpoint kept outside was not signed with the folder's key. */
    OUTSIDE_KEY_DIFFERS,
    /** A readable value is not what its entry commits to. */
    OPENING_DIFFERS,
    /** A file is not written as it must be. */
    FORM
  }

  static Finding at(Kind kind, long index, String message) {
    return new Finding(kind, index, index, index + 1, message);
  }

  static Finding within(Kind kind, long from, long until, String message) {
    return new Finding(kind, -1, from, until, message);
  }

  static Finding of(Kind kind, String message) {
    return new Finding(kind, -1, -1, -1, message);
  }

  /** Whether it names an entry exactly. */
  public boolean isExact() {
    return index >= 0;
  }

  /** Whether it says between which checkpoints the log first went wrong. */
  public boolean isInterval() {
    return kind == Kind.REWRITTEN || kind == Kind.CUT_OFF || kind == Kind.FORKED;
  }
}
