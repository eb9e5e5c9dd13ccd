package org.evenhand.document.application;

import java.io.InputStream;
import java.util.Optional;

/** A scanner that knows malware by sight. */
public interface Scanner {
  /**
   * Looks at bytes.
   *
   * @param content read to its end; not closed
   * @return what was found, in the scanner's words, or empty
   * @throws ScannerUnavailable when it does not answer; then the file stays in quarantine
   */
  Optional<String> scan(InputStream content);

  /** No scanner at all: finds nothing. */
  Scanner NONE = content -> Optional.empty();
}
