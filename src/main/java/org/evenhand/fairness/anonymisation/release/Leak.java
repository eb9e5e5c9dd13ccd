package org.evenhand.fairness.anonymisation.release;

/**
 * Something in a file that must not be released.
 *
 * @param where the part and paragraph, the page, or the place within the file
 * @param words as they stand there
 */
public record Leak(String where, Rule rule, String words) {

  /** What kind of leak it is. */
  public enum Rule {
    /** A word of a party's name as it is, in any spelling that looks the same. */
    NAME,
    /** A party's name with one letter wrong. */
    NAME_MISSPELLED,
    /** A party's name taken apart: spaced, parted by a line end, or backwards. */
    NAME_IN_PIECES,
    /** A party's name within an address, a handle or a file name. */
    NAME_IN_ADDRESS,
    INITIALS,
    ORGANISATION,
    ADDRESS,
    BIRTH_DATE,
    EMAIL,
    PHONE,
    POSTCODE,
    NINO,
    NHS_NUMBER,
    REGISTRATION_NUMBER,
    /** A number of a party. */
    NUMBER,
    /** Words that were taken out of the file before. */
    TAKEN_OUT_BEFORE,
    /** What the registrant is, told beside the pseudonym. */
    CUE,
    /** Something that a file made here never holds. */
    NOT_OF_OUR_MAKING
  }
}
