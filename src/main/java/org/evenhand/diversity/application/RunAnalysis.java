package org.evenhand.diversity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.diversity.api.Aggregates;
import org.evenhand.diversity.api.AnalysisRequest;
import org.evenhand.diversity.api.AnswerState;
import org.evenhand.diversity.api.CoverageCounts;
import org.evenhand.diversity.api.CoverageTable;
import org.evenhand.diversity.api.CoverageTable.Line;
import org.evenhand.diversity.api.GuessTest;
import org.evenhand.diversity.api.PanelBlockCheck;
import org.evenhand.diversity.api.PanelSetCheck;
import org.evenhand.diversity.model.GuessRates;
import org.evenhand.diversity.model.RoomFiles;
import org.evenhand.diversity.model.SmallNumbers;
import org.evenhand.diversity.persistence.Analyses;
import org.evenhand.diversity.persistence.PanelChecks;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * The one way in which anything comes out of this room: a plan from the closed list, and rows
 * handed in, answered with aggregates. Asked by {@code fairness.audit} and {@code
 * fairness.representation} only. Every question is recorded here with who asked, what for and about
 * how many, before it is answered; one for an undeclared purpose, or about too few people, is
 * recorded and refused.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RunAnalysis {
  private final Analyses analyses;
  private final PanelChecks panels;

  @Inject
  public RunAnalysis(Analyses analyses, PanelChecks panels) {
    this.analyses = analyses;
    this.panels = panels;
  }

  /** For the container's proxy. */
  protected RunAnalysis() {
    this(null, null);
  }

  public Outcome<Aggregates> run(AnalysisRequest request) {
    var refusal = refusal(request);
    if (refusal.isPresent()) {
      analyses.refused(request, refusal.get().key());
      return Outcome.refused(refusal.get());
    }
    return Outcome.done(answer(request));
  }

  private Aggregates answer(AnalysisRequest request) {
    if (request.plan() instanceof GuessTest guesses) {
      return GuessRates.of(analyses.guesses(request, guesses));
    }
    if (request.plan() instanceof PanelBlockCheck block) {
      return panels.block(request, block);
    }
    if (request.plan() instanceof PanelSetCheck set) {
      return panels.set(request, set);
    }
    return coverage(request, (CoverageCounts) request.plan());
  }

  private static Optional<Problem> refusal(AnalysisRequest request) {
    var plan = request.plan();
    var purpose =
        RoomFiles.purposes().stream().filter(p -> p.code().equals(request.purpose())).findFirst();
    if (purpose.isEmpty()) {
      return Optional.of(Problem.at("purpose", "analysis.purpose.undeclared"));
    }
    if (!purpose.get().plans().contains(plan.code())) {
      return Optional.of(Problem.at("plan", "analysis.plan.not_for_purpose"));
    }
    if (plan.cohortSize() < SmallNumbers.FEWEST) {
      return Optional.of(
          Problem.at("cohort", "analysis.cohort.too_small", String.valueOf(SmallNumbers.FEWEST)));
    }
    return plan.tooSmall();
  }

  private CoverageTable coverage(AnalysisRequest request, CoverageCounts plan) {
    var counts = analyses.coverage(request, plan);
    var questions = RoomFiles.newestQuestions();
    List<Line> lines = new ArrayList<>();
    for (var item : questions.items()) {
      var known = counts.getOrDefault(item.code(), Map.of());
      lines.add(new Line(item.code(), SmallNumbers.guard(everybody(known, plan.cohortSize()))));
    }
    return new CoverageTable(questions.version(), plan.cohortSize(), lines);
  }

  /** All six states; people without a row were never asked. */
  private static Map<AnswerState, Long> everybody(Map<AnswerState, Long> known, int cohort) {
    var all = new EnumMap<AnswerState, Long>(AnswerState.class);
    for (var state : AnswerState.values()) {
      all.put(state, known.getOrDefault(state, 0L));
    }
    var withRow = known.values().stream().mapToLong(count -> count).sum();
    all.merge(AnswerState.NOT_ASKED, cohort - withRow, Long::sum);
    return all;
  }
}
