package org.evenhand.document.reading.child;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one kind of file into text; refuses what cannot be one. */
interface FormatReader {
  void read(Path file, ReadingInProgress reading) throws IOException;
}
