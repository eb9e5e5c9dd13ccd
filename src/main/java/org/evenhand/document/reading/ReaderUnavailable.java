package org.evenhand.document.reading;

/**
 * No answer about a file, and not because of the file: the reader could not be started, was killed
 * by somebody else, or had no processor to run on. The file stays in quarantine and is tried again.
 */
public class ReaderUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ReaderUnavailable(String message) {
    super(message);
  }

  public ReaderUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
