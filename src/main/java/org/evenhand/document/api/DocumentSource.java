package org.evenhand.document.api;

/** By which way a document came. */
public enum DocumentSource {
  /** With a concern, by one of the public forms. */
  PUBLIC_FORM,
  /** By the interface for other systems. */
  API,
  /** Loaded by a member of staff. */
  STAFF,
  /** Came with a message that is a document too. */
  ATTACHMENT,
  /** Brought over from an earlier system. */
  IMPORT,
  /** Made here: a rendition, a letter. */
  MADE_HERE
}
