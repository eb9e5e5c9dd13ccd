package org.evenhand.document.reading.child;

/** Ends a reading early and well: the text is as long, or took as long, as is allowed. */
final class EnoughRead extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EnoughRead() {
    super("enough read", null, false, false);
  }
}
