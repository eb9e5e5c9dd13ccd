package org.evenhand.panel.planning.solving;

import java.util.List;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.PlannedHearing;

/**
 * How far solving has come.
 *
 * @param level the level that is being closed
 * @param closed whether it has just been closed
 * @param plan the best plan so far, lawful
 * @param bound what is known of the level, as {@link LevelResult#bound}
 */
public record SolvingProgress(
    Level level, boolean closed, List<PlannedHearing> plan, Levels levels, int bound) {
  public SolvingProgress {
    plan = List.copyOf(plan);
  }
}
