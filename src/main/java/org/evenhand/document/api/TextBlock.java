package org.evenhand.document.api;

/**
 * A stretch of a document's text and where it stood. Positions count UTF-16 units of the text it is
 * a part of.
 *
 * @param kind what it was
 * @param start first position
 * @param end position after the last
 * @param place where it stood
 */
public record TextBlock(Kind kind, int start, int end, Place place) {

  /** What a stretch of text was in its document. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    TABLE_CELL,
    /** A header line of a message: From, To, Cc, Subject, Date. */
    MAIL_HEADER,
    /** Text quoted from an earlier message. */
    QUOTED,
    /** What follows the signature mark of a message. */
    SIGNATURE,
    PAGE_HEADER,
    PAGE_FOOTER,
    NOTE,
    COMMENT,
    /** Deleted with changes tracked: not part of what its author sent, still in the file. */
    DELETED,
    /** Does not show when the file is opened. */
    HIDDEN,
    FORM_FIELD,
    /** The words that stand in for a picture. */
    PICTURE_TEXT,
    /** The address behind a link. */
    LINK
  }

  /**
   * Where a block stood, as far as its format tells; 0 and null where it does not.
   *
   * @param page from 1
   * @param table from 1, in reading order
   * @param row from 1
   * @param column from 1
   * @param box left, top, width, height in points from the top left of the page, or null
   */
  public record Place(int page, int table, int row, int column, Box box) {
    public static final Place UNKNOWN = new Place(0, 0, 0, 0, null);

    public static Place page(int number, Box box) {
      return new Place(number, 0, 0, 0, box);
    }

    public static Place cell(int table, int row, int column) {
      return new Place(0, table, row, column, null);
    }
  }

  /** A rectangle in points from the top left of its page. */
  public record Box(float left, float top, float width, float height) {}
}
