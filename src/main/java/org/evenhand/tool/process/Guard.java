package org.evenhand.tool.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Stops the programs we started if we ourselves are killed. The guard is a small shell process in a
 * session of its own that reads our commands from a pipe; when the pipe closes without a farewell
 * (our process is gone, for whatever reason) it stops what was entrusted to it, the last entrusted
 * first, waiting up to 20 seconds for each before it uses force.
 *
 * <p>So a {@code kill -9} of the launcher leaves neither an application nor a database behind.
 */
public final class Guard implements AutoCloseable {
  private static final String SCRIPT =
      """
      entrusted=""
      while read -r verb pid; do
        case "$verb" in
          farewell) exit 0 ;;
          forget) rest=""
            for one in $entrusted; do [ "${one#*:}" = "$pid" ] || rest="$rest $one"; done
            entrusted="$rest" ;;
          *) entrusted="$verb:$pid $entrusted" ;;
        esac
      done
      for one in $entrusted; do
        pid="${one#*:}"
        kill -s "${one%%:*}" "$pid" 2>/dev/null || continue
        left=100
        while kill -0 "$pid" 2>/dev/null && [ "$left" -gt 0 ]; do sleep 0.2; left=$((left-1)); done
        kill -s KILL "$pid" 2>/dev/null
      done
      """;

  private final Process shell;
  private final Writer pipe;

  public Guard() {
    try {
      shell =
          new ProcessBuilder("setsid", "sh", "-c", SCRIPT, "evenhand-guard")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start the guard process (setsid, sh)", e);
    }
    pipe = shell.outputWriter(StandardCharsets.US_ASCII);
  }

  /**
   * From now on this process is stopped should we vanish.
   *
   * @param signal how it is asked to stop in an orderly way, such as TERM
   */
  public void entrust(Process process, String signal) {
    say(signal + " " + process.pid());
  }

  /** The process has ended, or its end is seen to by somebody else. */
  public void forget(Process process) {
    say("forget " + process.pid());
  }

  /** Ends the guard without stopping anything. */
  @Override
  public void close() {
    say("farewell 0");
  }

  /** What happens to the guard when our process is killed: its pipe closes without a farewell. */
  void vanish() throws IOException {
    pipe.close();
  }

  boolean hasEnded() throws InterruptedException {
    return shell.waitFor(5, TimeUnit.SECONDS);
  }

  private synchronized void say(String line) {
    try {
      pipe.write(line + "\n");
      pipe.flush();
    } catch (IOException e) {
      if (shell.isAlive()) {
        throw new UncheckedIOException("the guard process does not listen", e);
      }
    }
  }
}
