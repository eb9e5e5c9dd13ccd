package org.evenhand.document.api;

/** What a person who works with an accepted file must know about it. */
public enum Finding {
  /** Comments or annotations, read as text of their own. */
  COMMENTS,
  /** Insertions and deletions that are still marked; deleted text is read as such. */
  TRACKED_CHANGES,
  /** Text that does not show when the file is opened. */
  HIDDEN_TEXT,
  /** Pictures, whose content is not read. */
  PICTURES,
  /** Pages that have a picture and no text: scanned. */
  PAGES_WITHOUT_TEXT,
  /** Nothing to read at all. */
  NO_TEXT,
  /** Scripts or actions that run when the file is opened. */
  ACTIVE_CONTENT,
  /** Other files within it, which are not read. */
  EMBEDDED_FILES,
  /** Content that opening the file would fetch from elsewhere. */
  REMOTE_CONTENT,
  /** Earlier states of the file that can still be recovered from it. */
  EARLIER_REVISIONS,
  /** Longer than is read; the text ends early. */
  TEXT_CUT,
  /** A message with files of its own, each kept as a document. */
  ATTACHMENTS,
  /** Attachments beyond the limit, which were left out. */
  ATTACHMENTS_LEFT_OUT,
  /** A message whose formatted form was not read, because it has a plain one. */
  OTHER_FORM_UNREAD,
  /** The name claims another type than the content is. */
  NAME_CLAIMS_OTHER_TYPE
}
