package org.evenhand.panel.planning.reasons;

import java.util.List;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.solving.Level;

/** Why a member does not sit on a hearing. */
public sealed interface WhyNotAnswer {

  /** They do. */
  record Sits() implements WhyNotAnswer {}

  /**
   * They may not on any day that is offered.
   *
   * @param reasons on the day it is planned for
   */
  record Forbidden(List<Reason> reasons) implements WhyNotAnswer {
    public Forbidden {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * They could have: chance decided.
   *
   * @param plan one of those that might have been drawn, in which they do
   */
  record Drawn(List<PlannedHearing> plan, Levels levels) implements WhyNotAnswer {
    public Drawn {
      plan = List.copyOf(plan);
    }
  }

  /**
   * Every plan in which they do is worse.
   *
   * @param level the first that worsens
   * @param by how much at least, compared with the best plan
   * @param exact whether a plan is known that worsens by no more
   */
  record Worse(Level level, int by, boolean exact) implements WhyNotAnswer {}

  /** No lawful plan has them sit on it, for what it would do to the others. */
  record NoPlan() implements WhyNotAnswer {}

  /** Time ran out before it was known. */
  record Unproven() implements WhyNotAnswer {}
}
