package org.evenhand.panel.planning.worker.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.drafting.Drafter;
import org.evenhand.panel.planning.drafting.Options;
import org.evenhand.panel.planning.solving.Level;
import org.evenhand.panel.planning.solving.LevelResult;
import org.evenhand.panel.planning.solving.SolvingProgress;

/**
 * Betters a lawful plan level by level. A level is closed when it is proven that no plan that is as
 * good above it is better at it; only then is it fixed and the next looked at.
 */
final class LevelByLevel {
  /** Steps of plain Java before the engines are asked; about a second. */
  private static final int STEPS = 50_000;

  private static final int STEPS_BETWEEN = 20_000;

  /** Fresh drafts while hearings are left out. */
  private static final int FRESH = 5;

  private final PlanningProblem problem;
  private final Options options;
  private final Provers provers;
  private final Deadline deadline;
  private final int seed;
  private final Consumer<SolvingProgress> progress;
  private final List<LevelResult> results = new ArrayList<>();
  private List<PlannedHearing> plan;
  private Levels levels;

  LevelByLevel(
      PlanningProblem problem,
      Options options,
      List<PlannedHearing> start,
      Provers provers,
      Deadline deadline,
      int seed,
      Consumer<SolvingProgress> progress) {
    this.problem = problem;
    this.options = options;
    this.provers = provers;
    this.deadline = deadline;
    this.seed = seed;
    this.progress = progress;
    this.plan = start;
    this.levels = Levels.of(problem, start);
  }

  List<PlannedHearing> plan() {
    return plan;
  }

  List<LevelResult> results() {
    return results;
  }

  void close(Optional<Levels> noBetterThan) {
    improve(STEPS);
    for (int again = 1; again <= FRESH && levels.unheld() > 0; again++) {
      draftAfresh(seed + again);
    }
    var rows = new PlanRows(problem, options);
    boolean soFar = true;
    for (var level : Level.in(problem)) {
      long bound = soFar ? lowest(level, noBetterThan) : Integer.MIN_VALUE;
      if (soFar && level.of(levels) > bound) {
        bound = Math.max(bound, prove(level, rows));
      }
      soFar = soFar && level.of(levels) <= bound;
      results.add(new LevelResult(level, level.of(levels), (int) bound, soFar));
      progress.accept(new SolvingProgress(level, soFar, plan, levels, (int) bound));
      rows.rows().row(-Rows.ANY, rows.level(level), level.of(levels));
    }
  }

  /** What no plan can be below, without any proof. */
  private long lowest(Level level, Optional<Levels> noBetterThan) {
    long known = level == Level.LATENESS ? Integer.MIN_VALUE : 0;
    if (noBetterThan.isPresent() && isAsGoodAbove(level, noBetterThan.get())) {
      return Math.max(known, level.of(noBetterThan.get()));
    }
    return known;
  }

  private boolean isAsGoodAbove(Level level, Levels other) {
    return Level.in(problem).stream()
        .filter(above -> above.compareTo(level) < 0)
        .allMatch(above -> above.of(levels) == above.of(other));
  }

  /** Finds a better plan or the proof that there is none; what is proven is the answer. */
  private long prove(Level level, PlanRows rows) {
    int value = level.of(levels);
    var found = provers.below(rows.rows(), rows.level(level), value, deadline);
    if (found.isNone()) {
      return value;
    }
    if (!found.hasValues()) {
      return Math.max(Integer.MIN_VALUE, Math.min(value, found.bound()));
    }
    take(rows.plan(found.values()));
    boolean proven = found.isProven();
    int best = level.of(levels);
    improve(STEPS_BETWEEN);
    return proven ? best : Math.max(Integer.MIN_VALUE, Math.min(best, found.bound()));
  }

  /** Another beginning may get to where the first is stuck. */
  private void draftAfresh(int otherSeed) {
    new Drafter(problem, options, otherSeed)
        .from(problem.published())
        .fill()
        .improve(STEPS_BETWEEN, deadline::isPast)
        .plan()
        .ifPresent(this::take);
  }

  private void improve(int steps) {
    new Drafter(problem, options, seed)
        .from(plan)
        .improve(steps, deadline::isPast)
        .plan()
        .ifPresent(this::take);
  }

  private void take(List<PlannedHearing> other) {
    var theirs = Levels.of(problem, other);
    if (theirs.compareTo(levels) < 0) {
      plan = other;
      levels = theirs;
      var level = Level.values()[Math.min(results.size(), Level.values().length - 1)];
      progress.accept(new SolvingProgress(level, false, plan, levels, Integer.MIN_VALUE));
    }
  }
}
