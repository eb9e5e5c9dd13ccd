package org.evenhand.document.reading;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How far the reader process can be cut off on this system, best first. Linux namespaces are asked
 * for through {@code unshare}; where they are forbidden or missing the next best is used, and
 * {@link #says} tells the operator what that means.
 */
public enum Isolation {
  /** No network, and no sight of other processes. */
  FULL(
      "the reader has no network and sees no other process",
      "unshare",
      "--user",
      "--map-root-user",
      "--net",
      "--ipc",
      "--pid",
      "--fork",
      "--mount-proc",
      "--kill-child"),
  /** No network. */
  NO_NETWORK(
      "the reader has no network, but sees other processes of its account",
      "unshare",
      "--user",
      "--map-root-user",
      "--net"),
  /** A process with limits, and nothing more. */
  LIMITS_ONLY(
      "this system does not let the reader be cut off from the network (unprivileged user"
          + " namespaces are off): it is limited in time, memory and files only");

  private static final long PATIENCE = 5;

  private final String says;
  private final List<String> command;

  Isolation(String says, String... command) {
    this.says = says;
    this.command = List.of(command);
  }

  /** What this means, for the report on the configuration. */
  public String says() {
    return says;
  }

  List<String> command() {
    return command;
  }

  /** The best that this system allows; tried out, which takes a few milliseconds. */
  public static Isolation best() {
    for (var isolation : values()) {
      if (isolation.command.isEmpty() || works(isolation.command)) {
        return isolation;
      }
    }
    throw new IllegalStateException("the last one always works");
  }

  private static boolean works(List<String> command) {
    try {
      var line = new java.util.ArrayList<>(command);
      line.add("true");
      var trial =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      trial.getOutputStream().close();
      if (!trial.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        trial.destroyForcibly();
        return false;
      }
      return trial.exitValue() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
