package org.evenhand.tool.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Signals that Java itself cannot send. */
public final class Signals {
  private Signals() {}

  /** Sends a signal by name, such as INT; a process that is already gone is no error. */
  public static void send(String signal, long pid) {
    try {
      new ProcessBuilder("sh", "-c", "kill -s \"$1\" \"$2\" 2>/dev/null", "kill", signal, "" + pid)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run sh", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks a process to end and waits; uses force when the patience is over. */
  public static void stop(Process process, String signal, Duration patience) {
    if (process.isAlive()) { // its number may be somebody else's by now
      send(signal, process.pid());
    }
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
