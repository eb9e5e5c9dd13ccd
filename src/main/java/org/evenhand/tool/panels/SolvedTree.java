package org.evenhand.tool.panels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.files.InstanceTree;
import org.evenhand.panel.planning.solving.LevelResult;
import org.evenhand.panel.planning.solving.Solution;
import org.evenhand.panel.planning.solving.WhyUnheld;

/** A plan as {@code panels solve} prints it. */
final class SolvedTree {
  private SolvedTree() {}

  static Map<String, Object> of(PlanningProblem problem, Solution solution) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("solution", InstanceTree.plan(solution.plan()));
    tree.put("levels", byLevel(solution, LevelResult::value));
    tree.put("bound", bound(solution));
    tree.put("bounds", byLevel(solution, result -> result.hasBound() ? result.bound() : null));
    tree.put("proven", solution.proven());
    tree.put("proven_levels", byLevel(solution, LevelResult::proven));
    tree.put("remark", PlanningWords.code(solution.remark()));
    tree.put("unheld", unheld(problem, solution));
    return tree;
  }

  /** That of the last level; it says nothing while a level above it is open. */
  private static Integer bound(Solution solution) {
    var results = solution.results();
    var last = results.get(results.size() - 1);
    boolean aboveProven = results.stream().limit(results.size() - 1L).allMatch(LevelResult::proven);
    return aboveProven && last.hasBound() ? last.bound() : null;
  }

  private static Map<String, Object> byLevel(
      Solution solution, java.util.function.Function<LevelResult, Object> what) {
    var levels = new LinkedHashMap<String, Object>();
    solution.results().forEach(result -> levels.put(result.level().code(), what.apply(result)));
    return levels;
  }

  private static List<Map<String, Object>> unheld(PlanningProblem problem, Solution solution) {
    var why = new WhyUnheld(problem, solution.plan());
    return why.unheld().stream()
        .map(
            hearing ->
                Map.<String, Object>of(
                    "hearing",
                    hearing.id(),
                    "reasons",
                    why.reasons(hearing).stream()
                        .map(
                            reason ->
                                PlanningWords.of(
                                    "plan.unheld." + PlanningWords.code(reason.why()),
                                    reason.day()))
                        .toList()))
        .toList();
  }
}
