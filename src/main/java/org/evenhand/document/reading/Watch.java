package org.evenhand.document.reading;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Kills a process and all it started when its time is up. */
final class Watch implements AutoCloseable {
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "document-reader-watch");
            thread.setDaemon(true);
            return thread;
          });

  private final Process process;
  private final Duration limit;
  private final ScheduledFuture<?> alarm;
  private volatile boolean rang;
  private volatile boolean workedHard;

  Watch(Process process, Duration limit) {
    this.process = process;
    this.limit = limit;
    this.alarm = CLOCK.schedule(this::ring, limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether the time was up before the process ended. */
  boolean rang() {
    return rang;
  }

  /** Whether the process used its time to compute, rather than to wait for a busy machine. */
  boolean workedHard() {
    return workedHard;
  }

  @Override
  public void close() {
    alarm.cancel(false);
  }

  private void ring() {
    if (process.isAlive()) {
      workedHard = used().compareTo(limit.dividedBy(3)) > 0;
      rang = true;
      ReaderRun.kill(process);
    }
  }

  private Duration used() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
