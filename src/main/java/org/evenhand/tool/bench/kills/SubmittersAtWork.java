package org.evenhand.tool.bench.kills;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.evenhand.tool.bench.kills.Line.Kind;

/** The process of the submitters, seen from the one that kills. */
final class SubmittersAtWork implements AutoCloseable {
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(5);

  private final Process process;
  private final BufferedWriter orders;
  private final JournalTail journal;

  private SubmittersAtWork(Process process, Path journal) {
    this.process = process;
    this.orders = process.outputWriter();
    this.journal = new JournalTail(journal);
  }

  static SubmittersAtWork start(URI server, Path journal, long seed) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java,
            "-Xmx200m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            SubmitterProcess.class.getName(),
            server.toString(),
            journal.toString(),
            Long.toString(seed));
    var started = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new SubmittersAtWork(started, journal);
  }

  List<Line> journal() {
    return journal.lines();
  }

  /**
   * Waits for something in the journal.
   *
   * @return whether it came in time
   */
  boolean await(Predicate<List<Line>> condition, long seconds) {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < end) {
      if (condition.test(journal())) {
        return true;
      }
      if (!process.isAlive()) {
        throw new IllegalStateException("the submitters have ended by themselves");
      }
      LockSupport.parkNanos(STEP);
    }
    return false;
  }

  /** Whether every intent has its answer, or the certainty that there is none. */
  static boolean settled(List<Line> journal) {
    var open = journal.stream().filter(line -> line.kind() == Kind.INTENT).count();
    return journal.size() == 2 * open;
  }

  /** Has them leave the product alone until {@link #goOn}. */
  void rest() throws IOException {
    order("rest");
  }

  void goOn() throws IOException {
    order("go on");
  }

  /** Has them bring every case to its end. */
  void finish() throws IOException {
    order("finish");
    process.inputReader().readLine();
  }

  private void order(String what) throws IOException {
    orders.write(what + "\n");
    orders.flush();
  }

  /** Lets them end what they are at, and go. */
  @Override
  public void close() throws IOException {
    orders.close();
    try {
      if (!process.waitFor(90, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
