package org.evenhand.document.reading;

/** How deep the reader looks into a file. */
public enum Depth {
  /** What a person reads, and the usual properties. */
  TEXT,
  /** Every word that stands anywhere in the file. */
  EVERYTHING
}
