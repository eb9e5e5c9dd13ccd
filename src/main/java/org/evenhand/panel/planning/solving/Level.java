package org.evenhand.panel.planning.solving;

import java.util.Arrays;
import java.util.List;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.PlanningProblem;

/** The levels of a plan, each counting above all that follow. */
public enum Level {
  UNHELD("L1"),
  DISRUPTION("L2"),
  LATENESS("L3"),
  OUTSIDE_BAND("L4");

  private final String code;

  Level(String code) {
    this.code = code;
  }

  /** As in a file: {@code L1} to {@code L4}. */
  public String code() {
    return code;
  }

  public int of(Levels levels) {
    return switch (this) {
      case UNHELD -> levels.unheld();
      case DISRUPTION -> levels.disruption();
      case LATENESS -> levels.lateness();
      case OUTSIDE_BAND -> levels.outsideBand();
    };
  }

  /** Those that a problem has: without a published plan there is nothing to disturb. */
  public static List<Level> in(PlanningProblem problem) {
    return Arrays.stream(values())
        .filter(level -> level != DISRUPTION || problem.isReplan())
        .toList();
  }
}
