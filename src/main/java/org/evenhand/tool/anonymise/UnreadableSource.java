package org.evenhand.tool.anonymise;

import java.nio.file.Path;

/** A file that cannot be read: which, and why, in one line. */
final class UnreadableSource extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableSource(Path file, String why) {
    super(file + ": " + why);
  }
}
