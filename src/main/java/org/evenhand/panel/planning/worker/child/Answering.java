package org.evenhand.panel.planning.worker.child;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.drafting.Drafter;
import org.evenhand.panel.planning.drafting.Options;
import org.evenhand.panel.planning.solving.Infeasibility;
import org.evenhand.panel.planning.solving.LevelResult;
import org.evenhand.panel.planning.solving.SolvingProgress;
import org.evenhand.panel.planning.worker.Messages.Asked;
import org.evenhand.panel.planning.worker.Messages.Said;

/** One question: a lawful plan first, then the best one; or why there is none. */
final class Answering {
  /** Why there is no plan is wanted soon, however much time there is. */
  private static final double REASONS_SECONDS = 8;

  private static final int STEPS = 20_000;

  private final Asked asked;
  private final Deadline deadline;
  private final Options options;

  Answering(Asked asked, Deadline deadline) {
    this.asked = asked;
    this.deadline = deadline;
    this.options = new Options(asked.question().problem());
  }

  Said answer(Consumer<SolvingProgress> progress) {
    var start = lawful(asked.question().start()).or(this::drafted);
    if (start.isEmpty()) {
      var feasible = new Feasibility(asked.seed(), deadline).of(asked.question().problem());
      if (feasible.isImpossible()) {
        return said(null, null, reasons());
      }
      start = feasible.plan().flatMap(this::completed);
    }
    if (start.isEmpty()) {
      return said(null, null, null);
    }
    var levels =
        new LevelByLevel(
            asked.question().problem(),
            options,
            start.get(),
            new Provers(),
            deadline,
            asked.seed(),
            progress);
    levels.close(asked.question().noBetterThan());
    return said(levels.plan(), levels.results(), null);
  }

  private Optional<List<PlannedHearing>> lawful(List<PlannedHearing> plan) {
    return new PlanRules(asked.question().problem()).brokenBy(plan).isEmpty()
        ? Optional.of(plan)
        : Optional.empty();
  }

  private Optional<List<PlannedHearing>> drafted() {
    return new Drafter(asked.question().problem(), options, asked.seed())
        .from(asked.question().start())
        .from(asked.question().problem().published())
        .fill()
        .improve(STEPS, deadline::isPast)
        .plan();
  }

  private Optional<List<PlannedHearing>> completed(List<PlannedHearing> required) {
    return new Drafter(asked.question().problem(), options, asked.seed())
        .from(required)
        .fill()
        .plan();
  }

  private Infeasibility reasons() {
    return new Reasons(asked.question().problem(), asked.seed(), deadline.orIn(REASONS_SECONDS))
        .find();
  }

  private Said said(
      List<PlannedHearing> plan, List<LevelResult> results, Infeasibility infeasibility) {
    return new Said(asked.number(), true, null, plan, results, infeasibility);
  }
}
