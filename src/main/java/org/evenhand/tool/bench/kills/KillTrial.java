package org.evenhand.tool.bench.kills;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.evenhand.tool.Progress;
import org.evenhand.tool.bench.kills.Line.Kind;
import org.evenhand.tool.check.Invariants;

/**
 * Kills the product again and again while ten submitters are at work, and says after every kill and
 * at the end what is not as it must be.
 */
public final class KillTrial {
  /**
   * How long a trial takes its time.
   *
   * @param between how many answers the submitters get between two kills
   * @param atMostSeconds how long is waited for them
   * @param toTheEnd whether they bring every case to its end after the last
   */
  public record Pace(int between, int atMostSeconds, boolean toTheEnd) {
    public static final Pace THOROUGH = new Pace(20, 40, true);
    public static final Pace FAST = new Pace(8, 90, false);
  }

  /** What is waited for comes within a second or two, except on a machine that others use up. */
  private static final int AT_MOST_SECONDS = 180;

  private static final int ARRIVAL_SECONDS = 10;
  private static final int KNOCKED_AT_ONE_IN = 5;
  private static final String RANDOM = "random";

  private final Victim victim;
  private final Pace pace;
  private final Path journal;
  private final long seed;
  private final Random random;
  private final Progress progress;
  private final KillPoints points;
  private final Map<String, Integer> kills = new TreeMap<>();
  private final Map<String, Integer> findings = new LinkedHashMap<>();
  private final List<Double> restarts = new ArrayList<>();
  private List<String> before = List.of();
  private long logBefore;
  private long inDoubt;
  private long inDoubtThere;

  /**
   * @param journal where the submitters keep theirs; it must not be there yet
   * @param seed replays which kills are made and what is submitted, though not their timing
   */
  public KillTrial(Victim victim, Pace pace, Path journal, long seed, Progress progress) {
    this.victim = victim;
    this.pace = pace;
    this.journal = journal;
    this.seed = seed;
    this.random = new Random(seed);
    this.progress = progress;
    this.points = new KillPoints(victim.superuser());
  }

  /** Kills so many times, a half at random moments and a half at named points. */
  public KillReport run(int times) throws IOException, SQLException {
    before = brokenInvariants();
    logBefore = logSize();
    points.place();
    try (var submitters = SubmittersAtWork.start(victim.address(), journal, random.nextLong())) {
      for (int kill = 1; kill <= times; kill++) {
        progress.phase("kill " + kill + " of " + times);
        letThemWork(submitters);
        kill(submitters);
        check(submitters);
        restart(submitters);
      }
      submitters.rest();
      if (pace.toTheEnd()) {
        progress.phase("bringing every case to its end");
        submitters.goOn();
        submitters.finish();
      }
      submitters.await(SubmittersAtWork::settled, AT_MOST_SECONDS);
    } finally {
      points.remove();
    }
    note(disagreements(new JournalTail(journal).lines()));
    note(brokenInvariants());
    note(writtenApart());
    progress.done();
    return report();
  }

  private void letThemWork(SubmittersAtWork submitters) {
    var soFar = count(submitters.journal(), Kind.ACKNOWLEDGED);
    submitters.await(
        lines -> count(lines, Kind.ACKNOWLEDGED) >= soFar + pace.between(), pace.atMostSeconds());
  }

  private void kill(SubmittersAtWork submitters) throws SQLException {
    var point = KillPoint.values()[random.nextInt(KillPoint.values().length)];
    var cut = random.nextBoolean();
    var delay = random.nextInt(200);
    var how = random.nextBoolean() && killAt(point, cut) ? point.name() : RANDOM;
    if (how.equals(RANDOM)) {
      killAfter(submitters, delay);
    }
    kills.merge(how, 1, Integer::sum);
  }

  /** Kills it while somebody waits at the point; nobody may come in time. */
  private boolean killAt(KillPoint point, boolean cut) throws SQLException {
    try (var held = points.hold(point)) {
      var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(ARRIVAL_SECONDS);
      while (held.waiting() == 0) {
        if (System.nanoTime() > end) {
          return false;
        }
        LockSupport.parkNanos(2_000_000);
      }
      victim.kill();
      if (cut && !point.isCommitted()) {
        points.cut(); // else what waited goes on to its next statement, or commits
      }
    }
    return true;
  }

  private void killAfter(SubmittersAtWork submitters, int milliseconds) {
    var intents = count(submitters.journal(), Kind.INTENT);
    submitters.await(lines -> count(lines, Kind.INTENT) > intents, AT_MOST_SECONDS);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    victim.kill();
  }

  private void check(SubmittersAtWork submitters) throws SQLException {
    points.awaitNobody();
    if (!submitters.await(SubmittersAtWork::settled, AT_MOST_SECONDS)) {
      note(List.of("a submitter waits for an answer of the killed application"));
    }
    var lines = submitters.journal();
    countDoubts(lines);
    note(disagreements(lines));
    note(brokenInvariants());
  }

  /** Counted at once, before anybody tries again. */
  private void countDoubts(List<Line> lines) throws SQLException {
    var doubtful = lines.stream().filter(line -> line.kind() == Kind.UNKNOWN).toList();
    var fresh = doubtful.subList((int) inDoubt, doubtful.size());
    try (var connection = victim.superuser().open()) {
      inDoubtThere += Reconciliation.there(fresh, connection);
    }
    inDoubt = doubtful.size();
  }

  /** Most starts are left in peace; at some, everybody knocks until the door opens. */
  private void restart(SubmittersAtWork submitters) throws IOException {
    if (random.nextInt(KNOCKED_AT_ONE_IN) > 0) {
      submitters.rest();
    }
    var began = System.nanoTime();
    victim.restart();
    restarts.add(Math.round((System.nanoTime() - began) / 1e8) / 10.0);
    submitters.goOn();
  }

  private List<String> disagreements(List<Line> lines) throws SQLException {
    try (var connection = victim.superuser().open()) {
      return Reconciliation.findings(lines, connection);
    }
  }

  private List<String> brokenInvariants() throws SQLException {
    try (var connection = victim.superuser().open()) {
      return Invariants.lines(Invariants.broken(connection))
          .filter(line -> !before.contains(line))
          .toList();
    }
  }

  private long logSize() throws SQLException {
    try (var connection = victim.superuser().open()) {
      return OneTransaction.logSize(connection);
    }
  }

  private List<String> writtenApart() throws SQLException {
    try (var connection = victim.superuser().open()) {
      return OneTransaction.apart(connection, logBefore);
    }
  }

  private void note(List<String> found) {
    found.forEach(line -> findings.merge(line, 1, Integer::sum));
  }

  private KillReport report() {
    var lines = new JournalTail(journal).lines();
    return new KillReport(
        seed,
        kills,
        SubmitterProcess.submitters(),
        count(lines, Kind.INTENT),
        count(lines, Kind.ACKNOWLEDGED),
        count(lines, Kind.REFUSED),
        inDoubt,
        inDoubtThere,
        lines.stream()
            .filter(line -> line.kind() == Kind.ACKNOWLEDGED)
            .collect(
                Collectors.groupingBy(
                    line -> line.what().name(), TreeMap::new, Collectors.counting())),
        List.copyOf(findings.keySet()),
        restarts);
  }

  private static long count(List<Line> lines, Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).count();
  }
}
