package org.evenhand.document.store;

import java.io.IOException;

/** The store could not write: the disk is full or not there. Nothing was kept. */
public final class NoRoom extends IOException {
  private static final long serialVersionUID = 1L;

  NoRoom(IOException cause) {
    super("the document store cannot write: " + cause.getMessage(), cause);
  }
}
