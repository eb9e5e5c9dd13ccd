package org.evenhand.document.application;

/** The malware scanner gave no answer, which is not the answer that there is none. */
public class ScannerUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ScannerUnavailable(String message) {
    super(message);
  }

  public ScannerUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
