package org.evenhand.document.store;

import java.io.IOException;

/** More bytes came than are accepted; nothing of them was kept. */
public final class TooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  TooLarge(long most) {
    super("more than " + most + " bytes");
  }
}
