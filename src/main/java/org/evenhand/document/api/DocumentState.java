package org.evenhand.document.api;

/** Where a document stands. */
public enum DocumentState {
  /** Received and not yet looked at; nobody can open it. */
  QUARANTINED,
  /** Looked at, and found to be what it seems. */
  SAFE,
  /** Looked at and refused; sealed, nobody can open it. */
  REFUSED,
  /** A rendition that was released and must not be shown any longer. */
  WITHDRAWN
}
