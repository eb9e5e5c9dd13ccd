package org.evenhand.statistics.release;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.statistics.Interval;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * What a reader who can do linear programming learns of the cells withheld from a table whose row
 * and column totals are published.
 *
 * @param counts the true table
 * @param withheld which cells are not published
 */
public record CellAttack(long[][] counts, List<Cell> withheld) {
  /** A place in a table, from 0. */
  public record Cell(int row, int column) {}

  public CellAttack {
    withheld = List.copyOf(withheld);
  }

  /** From where to where the reader can place each withheld cell, in their order. */
  public List<Interval> intervals() {
    var constraints = new LinearConstraintSet(constraints());
    var intervals = new ArrayList<Interval>();
    for (int i = 0; i < withheld.size(); i++) {
      var low = extreme(i, constraints, GoalType.MINIMIZE);
      intervals.add(new Interval(low, Math.max(low, extreme(i, constraints, GoalType.MAXIMIZE))));
    }
    return intervals;
  }

  private double extreme(int cell, LinearConstraintSet constraints, GoalType goal) {
    var coefficients = new double[withheld.size()];
    coefficients[cell] = 1;
    return new SimplexSolver()
        .optimize(
            new LinearObjectiveFunction(coefficients, 0),
            constraints,
            goal,
            new NonNegativeConstraint(true))
        .getValue();
  }

  /** What the published cells leave of each total is known. */
  private List<LinearConstraint> constraints() {
    var constraints = new ArrayList<LinearConstraint>();
    for (int row = 0; row < counts.length; row++) {
      add(constraints, row, true);
    }
    for (int column = 0; column < counts[0].length; column++) {
      add(constraints, column, false);
    }
    return constraints;
  }

  private void add(List<LinearConstraint> constraints, int line, boolean isRow) {
    var coefficients = new double[withheld.size()];
    var rest = 0L;
    var any = false;
    for (int i = 0; i < coefficients.length; i++) {
      var cell = withheld.get(i);
      if ((isRow ? cell.row() : cell.column()) == line) {
        coefficients[i] = 1;
        rest += counts[cell.row()][cell.column()];
        any = true;
      }
    }
    if (any) {
      constraints.add(new LinearConstraint(coefficients, Relationship.EQ, rest));
    }
  }
}
