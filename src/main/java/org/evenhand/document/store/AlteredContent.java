package org.evenhand.document.store;

import java.io.IOException;

/** Bytes on disk are not those that were put there. */
public final class AlteredContent extends IOException {
  private static final long serialVersionUID = 1L;

  AlteredContent(String what) {
    super(what);
  }
}
