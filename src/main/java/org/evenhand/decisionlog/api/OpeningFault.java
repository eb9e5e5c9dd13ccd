package org.evenhand.decisionlog.api;

/**
 * Something between an entry and its opening that does not hold.
 *
 * @param index the entry's index; -1 if there is no entry
 * @param entry the entry's id
 * @param field the field's name, or empty
 * @param kind what is wrong
 */
public record OpeningFault(long index, java.util.UUID entry, String field, Kind kind) {
  /** What can be wrong. */
  public enum Kind {
    /** The readable value, or its salt, is not what the entry commits to. */
    DIFFERS,
    /** The readable half has a field that the entry does not commit to. */
    NOT_COMMITTED,
    /** The readable value is gone, and no entry records that it was erased. */
    MISSING,
    /** There is a readable half without an entry. */
    WITHOUT_ENTRY,
    /** The entry's line is not the one its leaf hash was made from. */
    LINE_DIFFERS,
    /** A column beside the line, which lists are searched by, says something else than the line. */
    COLUMN_DIFFERS
  }
}
