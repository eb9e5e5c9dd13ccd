package org.evenhand.document.reading;

import java.io.IOException;
import java.io.InputStream;

/** Where the files that came with a message go, one after the other, in order. */
@FunctionalInterface
public interface PartSink {
  /**
   * @param content exactly the part's bytes; what is not read is skipped
   */
  void take(Reading.Part part, InputStream content) throws IOException;
}
