package org.evenhand.document.api;

/** What a document is in its case. */
public enum DocumentKind {
  /** As it came in: identified lane only. */
  ORIGINAL,
  /** A new text made of originals for the blind lane. */
  RENDITION
}
