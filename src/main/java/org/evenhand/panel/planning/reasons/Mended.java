package org.evenhand.panel.planning.reasons;

import java.util.List;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.PlannedHearing;

/**
 * One way to mend a plan after a drop-out.
 *
 * @param levels with what was published before as the plan that is disturbed
 * @param proven that no plan of this kind loses fewer hearings or disturbs less
 * @param difference from the plan before
 * @param invitations seats that somebody else takes, each with everybody who might, in the drawn
 *     order: the first of them sits in {@code plan}
 */
public record Mended(
    Kind kind,
    List<PlannedHearing> plan,
    Levels levels,
    boolean proven,
    PlanDifference difference,
    List<Invitation> invitations) {
  public Mended {
    plan = List.copyOf(plan);
    invitations = List.copyOf(invitations);
  }

  /** What a repair is best at. */
  public enum Kind {
    /** Fewest seats and dates change. */
    FEWEST_CHANGES,
    /** No hearing moves; some may then not be held. */
    NO_DATE_CHANGE,
    /** The hearings concerned begin as early as can be. */
    EARLIEST
  }

  /**
   * A seat to be filled.
   *
   * @param order whoever could take it with the plan as good within the lottery's tolerance, in the
   *     drawn order
   */
  public record Invitation(String hearing, List<String> order) {
    public Invitation {
      order = List.copyOf(order);
    }
  }
}
