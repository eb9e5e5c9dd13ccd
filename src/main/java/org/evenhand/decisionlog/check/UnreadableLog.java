package org.evenhand.decisionlog.check;

/** What was to be checked cannot be read at all; the message is one line: file and reason. */
public class UnreadableLog extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableLog(String line) {
    super(line);
  }
}
