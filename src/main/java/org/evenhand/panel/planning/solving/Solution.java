package org.evenhand.panel.planning.solving;

import java.util.List;
import java.util.Optional;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.PlannedHearing;

/**
 * The answer to a {@link Question}: a plan with its levels, or why there is none, or neither if
 * time ran out before either was known.
 *
 * @param plan in the order of the problem's hearings, panels in the order of its members; keeps
 *     every hard rule
 * @param levels of the plan; of no hearing held if there is none
 * @param results one for each level that the problem has, in order
 * @param infeasibility why no lawful plan exists
 * @param remark how it was done, where that is worth knowing
 */
public record Solution(
    Optional<List<PlannedHearing>> found,
    Levels levels,
    List<LevelResult> results,
    Optional<Infeasibility> infeasibility,
    Remark remark) {

  /** How an answer came about. */
  public enum Remark {
    /** Nothing to say. */
    NONE,
    /** Time ran out before everything was proven. */
    OUT_OF_TIME,
    /** Stopped by whoever asked. */
    STOPPED,
    /** The engines could not be used; the plan was made without them and nothing is proven. */
    WITHOUT_ENGINES
  }

  /** The plan; none of its hearings if there is no plan. */
  public List<PlannedHearing> plan() {
    return found.orElse(List.of());
  }

  public boolean hasPlan() {
    return found.isPresent();
  }

  /** Whether the plan is proven to be the best at every level. */
  public boolean proven() {
    return hasPlan() && results.stream().allMatch(LevelResult::proven);
  }

  public LevelResult result(Level level) {
    return results.stream().filter(result -> result.level() == level).findFirst().orElseThrow();
  }
}
