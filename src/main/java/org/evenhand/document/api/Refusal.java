package org.evenhand.document.api;

/**
 * Why a file was refused. The sentence for the sender is {@code document.refused.<code>} in the
 * message bundle; each says what to do instead.
 */
public enum Refusal {
  /** Larger than this installation accepts. */
  TOO_LARGE,
  /** No bytes at all. */
  EMPTY,
  /** Its content is none of {@link FileType}. */
  TYPE_NOT_ALLOWED,
  /** An archive of other files. */
  ARCHIVE,
  /** Valid as two kinds of file at once. */
  TWO_TYPES_AT_ONCE,
  /** Brings programs: a document with macros. */
  MACROS,
  /** Cannot be read without a password. */
  ENCRYPTED,
  /** Asks the reader to fetch something: a document type declaration or external entity. */
  EXTERNAL_ENTITY,
  /** A dynamic PDF form (XFA), whose pages are a program. */
  DYNAMIC_FORM,
  /** Small as sent, enormous when opened. */
  EXPANDS_TOO_FAR,
  /** More parts than any real document has. */
  TOO_MANY_PARTS,
  /** An archive within a document. */
  ARCHIVE_INSIDE,
  /** Nested deeper than any real document is. */
  TOO_DEEP,
  /** Not read within the time limit. */
  TAKES_TOO_LONG,
  /** Not read within the memory limit. */
  TAKES_TOO_MUCH_MEMORY,
  /** Broken, or not what it begins as. */
  DAMAGED,
  /** Known to the malware scanner. */
  MALWARE
}
