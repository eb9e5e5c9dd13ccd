package org.evenhand.decisionlog.application;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evenhand.decisionlog.api.OpeningFault;
import org.evenhand.decisionlog.check.Finding;
import org.evenhand.kernel.CivilTime;

/**
 * Each night at half past two holds the log against the checkpoints outside and every readable
 * value against its entry. What does not hold is logged as severe and kept for the pages to show.
 */
@ApplicationScoped
public class NightlyLogCheck {
  private static final Logger LOG = Logger.getLogger(NightlyLogCheck.class.getName());
  private static final LocalTime HOUR = LocalTime.of(2, 30);
  private static final int TOLD = 20;

  private final CheckLog log;
  private final CheckOpenings openings;
  private final Clock clock;

  @Resource private ManagedScheduledExecutorService executor;
  private ScheduledFuture<?> next;
  private ScheduledExecutorService scheduler;
  private boolean ended;
  private volatile Optional<Report> last = Optional.empty();

  /**
   * What a night's check found.
   *
   * @param at when it was made
   * @param findings what is wrong with the log
   * @param faults what is wrong with readable values
   */
  public record Report(Instant at, List<Finding> findings, List<OpeningFault> faults) {
    public boolean isClean() {
      return findings.isEmpty() && faults.isEmpty();
    }
  }

  @Inject
  public NightlyLogCheck(CheckLog log, CheckOpenings openings, Clock clock) {
    this.log = log;
    this.openings = openings;
    this.clock = clock;
  }

  // for the container's proxy
  protected NightlyLogCheck() {
    this(null, null, null);
  }

  /** The last check since the application started. */
  public Optional<Report> last() {
    return last;
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    begin(executor);
  }

  synchronized void begin(ScheduledExecutorService on) {
    scheduler = on;
    var now = ZonedDateTime.now(clock.withZone(CivilTime.ZONE));
    next = scheduler.schedule(this::night, untilNext(now).toSeconds(), TimeUnit.SECONDS);
  }

  /** From a moment to the next half past two, on the days of the clock change too. */
  static Duration untilNext(ZonedDateTime now) {
    var today = now.with(HOUR);
    return Duration.between(now, now.isBefore(today) ? today : now.plusDays(1).with(HOUR));
  }

  @PreDestroy
  synchronized void end() {
    ended = true;
    if (next != null) {
      next.cancel(false);
    }
  }

  private void night() {
    try {
      check();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "The nightly check of the decision log could not be made", e);
    } finally {
      again();
    }
  }

  private synchronized void again() {
    if (!ended) {
      begin(scheduler);
    }
  }

  /** The check itself, now. */
  Report check() {
    var report = new Report(clock.instant(), log.verdict().findings(), openings.faults());
    report.findings().stream().limit(TOLD).forEach(f -> LOG.severe(f.message()));
    report.faults().stream().limit(TOLD).forEach(f -> LOG.severe(f.toString()));
    last = Optional.of(report);
    return report;
  }
}
