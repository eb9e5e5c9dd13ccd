package org.evenhand.panel.planning.worker.child;

import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.Variable;
import java.time.Duration;
import org.evenhand.panel.planning.worker.child.Rows.Sum;

/** A solver of mixed integer programs; good at proofs. */
final class MipEngine {
  private static final double ROUNDING = 1e-5;

  private final ModelBuilder model = new ModelBuilder();
  private final ModelSolver solver;
  private final Variable[] variables;

  MipEngine(Rows rows, String engine) {
    solver = new ModelSolver(engine);
    variables = new Variable[rows.variables()];
    for (int v = 0; v < variables.length; v++) {
      variables[v] = model.newIntVar(0, rows.most(v), "");
    }
    rows.rows().forEach(row -> add(row.least(), row.sum(), row.most()));
  }

  void add(long least, Sum sum, long most) {
    model.addLinearConstraint(
        expression(sum),
        least == -Rows.ANY ? Double.NEGATIVE_INFINITY : least,
        most == Rows.ANY ? Double.POSITIVE_INFINITY : most);
  }

  private com.google.ortools.modelbuilder.LinearArgument expression(Sum sum) {
    var expression = LinearExpr.newBuilder();
    for (int i = 0; i < sum.size(); i++) {
      expression.addTerm(variables[sum.variables.get(i)], sum.factors.get(i));
    }
    return expression.add(sum.constant);
  }

  /** May be called by another thread. */
  void interrupt() {
    solver.interruptSolve();
  }

  Found least(Sum sum, double seconds) {
    model.minimize(expression(sum));
    solver.setTimeLimit(Duration.ofMillis((long) Math.max(10, seconds * 1000)));
    return switch (solver.solve(model)) {
      case OPTIMAL -> new Found(Found.Status.BEST, values(), bound());
      case FEASIBLE -> new Found(Found.Status.SOME, values(), bound());
      case INFEASIBLE -> Found.none();
      default -> Found.unknown();
    };
  }

  private long[] values() {
    var values = new long[variables.length];
    for (int v = 0; v < values.length; v++) {
      values[v] = Math.round(solver.getValue(variables[v]));
    }
    return values;
  }

  private long bound() {
    double bound = solver.getBestObjectiveBound();
    return Double.isFinite(bound) ? (long) Math.ceil(bound - ROUNDING) : Long.MIN_VALUE;
  }
}
