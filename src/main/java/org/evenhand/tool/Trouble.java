package org.evenhand.tool;

/**
 * Something that stands in the way of a command and that the person at the terminal can put right.
 * The message is one line that says what is wrong, where, and what to do; it is shown as it is,
 * without a stack trace, and the command ends with exit code 1.
 */
public class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Trouble(String line) {
    super(line);
  }

  public Trouble(String line, Throwable cause) {
    super(line, cause);
  }
}
