package org.evenhand.tool;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells a person what is going on: one line a phase, with the seconds it took. On a terminal the
 * seconds count up while the phase lasts; elsewhere a long phase says every 15 seconds that it is
 * still going on.
 */
public final class Progress implements AutoCloseable {
  private static final int QUIET_SECONDS = 15;

  private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(QUIET_SECONDS) / 2;

  private final PrintStream out;
  private final boolean terminal;
  private final ScheduledExecutorService ticker;
  private String phase = "";
  private long began;

  Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
    this.ticker = Executors.newSingleThreadScheduledExecutor(Progress::daemon);
    int every = terminal ? 1 : QUIET_SECONDS;
    ticker.scheduleAtFixedRate(this::tick, every, every, TimeUnit.SECONDS);
  }

  /** On standard error. */
  public static Progress onStandardError() {
    return new Progress(System.err, System.console() != null);
  }

  /** Says nothing. */
  public static Progress silent() {
    return new Progress(new PrintStream(PrintStream.nullOutputStream()), false);
  }

  /** Begins a phase, which ends the one before it. */
  public synchronized void phase(String what) {
    finish("done");
    phase = what;
    began = System.nanoTime();
    if (terminal) {
      out.print(line());
      out.flush();
    }
  }

  /** Ends the current phase, if there is one. */
  public synchronized void done() {
    finish("done");
  }

  /** Says something that is not a phase. */
  public synchronized void say(String line) {
    finish("done");
    out.println(line);
  }

  /** The last phase failed. */
  public synchronized void failed() {
    finish("failed");
  }

  @Override
  public void close() {
    failed();
    ticker.shutdownNow();
  }

  private synchronized void tick() {
    boolean quietLongEnough = terminal || System.nanoTime() - began > QUIET_NANOS;
    if (!phase.isEmpty() && quietLongEnough) {
      out.print(terminal ? "\r" + line() : line() + " so far\n");
      out.flush();
    }
  }

  private void finish(String how) {
    if (!phase.isEmpty()) {
      out.println((terminal ? "\r" : "") + line() + " " + how);
      phase = "";
    }
  }

  private String line() {
    double seconds = (System.nanoTime() - began) / 1e9;
    return String.format("  %-42s %6.1f s", phase, seconds);
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }
}
