package org.evenhand.panel.planning.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.solving.Level;
import org.evenhand.panel.planning.solving.LevelResult;
import org.evenhand.panel.planning.solving.Question;
import org.evenhand.panel.planning.solving.Solution;
import org.evenhand.panel.planning.solving.Solution.Remark;
import org.evenhand.panel.planning.solving.SolvingProgress;

/**
 * The best plan that anybody offered. Nobody is believed: each plan is held against the rules, and
 * its levels are worked out here.
 */
final class BestSoFar {
  private final Question question;
  private final PlanRules rules;
  private final Consumer<SolvingProgress> progress;
  private Optional<List<PlannedHearing>> plan = Optional.empty();
  private final List<LevelResult> closed = new ArrayList<>();
  private Levels levels;

  BestSoFar(Question question, Consumer<SolvingProgress> progress) {
    this.question = question;
    this.progress = progress;
    rules = new PlanRules(question.problem());
    levels = Levels.of(question.problem(), List.of());
  }

  List<PlannedHearing> plan() {
    return plan.orElse(List.of());
  }

  /** Takes a plan that is lawful and better. */
  void offer(List<PlannedHearing> other) {
    if (take(other)) {
      progress.accept(new SolvingProgress(Level.UNHELD, false, other, levels, Integer.MIN_VALUE));
    }
  }

  void tell(SolvingProgress now) {
    take(now.plan());
    if (plan.isPresent()) {
      progress.accept(new SolvingProgress(now.level(), now.closed(), plan(), levels, now.bound()));
    }
  }

  private boolean take(List<PlannedHearing> other) {
    if (!rules.brokenBy(other).isEmpty()) {
      return false;
    }
    var theirs = Levels.of(question.problem(), other);
    if (plan.isPresent() && theirs.compareTo(levels) >= 0) {
      return false;
    }
    plan = Optional.of(other);
    levels = theirs;
    return true;
  }

  boolean isKnownToBeTheBest() {
    return plan.isPresent() && question.noBetterThan().filter(levels::equals).isPresent();
  }

  Solution proven() {
    var results =
        Level.in(question.problem()).stream()
            .map(level -> new LevelResult(level, level.of(levels), level.of(levels), true))
            .toList();
    return new Solution(plan, levels, results, Optional.empty(), Remark.NONE);
  }

  Solution unproven(Remark remark) {
    var results = new ArrayList<>(closed);
    Level.in(question.problem()).stream()
        .skip(closed.size())
        .map(level -> new LevelResult(level, level.of(levels), Integer.MIN_VALUE, false))
        .forEach(results::add);
    return new Solution(plan, levels, results, Optional.empty(), remark);
  }

  /** A worker's last word; nothing if its plan breaks a rule or is not as good as it says. */
  Optional<Solution> answered(Messages.Said said, Remark otherwise) {
    if (said.infeasibility() != null) {
      return plan.isPresent()
          ? Optional.empty()
          : Optional.of(
              new Solution(
                  Optional.empty(),
                  levels,
                  List.of(),
                  Optional.of(said.infeasibility()),
                  Remark.NONE));
    }
    if (said.plan() == null) {
      return Optional.of(unproven(otherwise));
    }
    var theirs = Levels.of(question.problem(), said.plan());
    if (!rules.brokenBy(said.plan()).isEmpty()
        || said.results().stream().anyMatch(r -> r.value() != r.level().of(theirs))) {
      return Optional.empty();
    }
    boolean proven = said.results().stream().allMatch(LevelResult::proven);
    return Optional.of(
        new Solution(
            Optional.of(said.plan()),
            theirs,
            said.results(),
            Optional.empty(),
            proven ? Remark.NONE : otherwise));
  }
}
