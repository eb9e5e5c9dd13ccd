package org.evenhand.tool.anonymise;

import java.nio.file.Path;

/** A file that does not hold documents as they are expected: which, where in it, what is wrong. */
public final class UnreadableCase extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableCase(Path file, String place, String wrong) {
    super(file + ": " + (place.isEmpty() ? "" : place + ": ") + wrong);
  }
}
