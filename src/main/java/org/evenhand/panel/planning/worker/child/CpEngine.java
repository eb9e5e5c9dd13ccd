package org.evenhand.panel.planning.worker.child;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.panel.planning.worker.child.Rows.Sum;

/** CP-SAT: says whether there is a solution at all, and if not, which assumptions clash. */
final class CpEngine {
  private static final int WORKERS = 2;

  private final CpModel model = new CpModel();
  private final IntVar[] variables;
  private final int seed;

  CpEngine(Rows rows, int seed) {
    this.seed = seed;
    variables = new IntVar[rows.variables()];
    for (int v = 0; v < variables.length; v++) {
      variables[v] =
          rows.most(v) == 1 ? model.newBoolVar("") : model.newIntVar(0, rows.most(v), "");
    }
    for (var row : rows.rows()) {
      var constraint = add(row);
      if (row.onlyIf() >= 0) {
        constraint.onlyEnforceIf((Literal) variables[row.onlyIf()]);
      }
    }
  }

  private Constraint add(Rows.Row row) {
    return model.addLinearConstraint(
        expression(row.sum()), row.least() == -Rows.ANY ? -Rows.ANY : row.least(), row.most());
  }

  private LinearExpr expression(Sum sum) {
    var all = new IntVar[sum.size()];
    var factors = new long[sum.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = variables[sum.variables.get(i)];
      factors[i] = sum.factors.get(i);
    }
    return LinearExpr.newBuilder().addWeightedSum(all, factors).add(sum.constant).build();
  }

  /** Any solution. */
  Found any(Deadline deadline) {
    var solver = solver(WORKERS, deadline);
    return found(solver.solve(model), solver);
  }

  /** Those of some 0/1 variables that cannot all be 1; nothing if they can, or if time ran out. */
  Clash clash(List<Integer> assumed, Deadline deadline) {
    model.clearAssumptions();
    model.addAssumptions(assumed.stream().map(v -> (Literal) variables[v]).toArray(Literal[]::new));
    var solver = solver(1, deadline);
    var status = solver.solve(model);
    if (status != CpSolverStatus.INFEASIBLE) {
      boolean possible = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
      return new Clash(possible ? Clash.Answer.NO : Clash.Answer.UNKNOWN, Set.of());
    }
    var indices = solver.sufficientAssumptionsForInfeasibility();
    var byIndex =
        assumed.stream()
            .collect(Collectors.toMap(v -> ((BoolVar) variables[v]).getIndex(), v -> v));
    return new Clash(
        Clash.Answer.YES, indices.stream().map(byIndex::get).collect(Collectors.toSet()));
  }

  /** Whether assumptions clash, and some of them that do. */
  record Clash(Answer answer, Set<Integer> among) {
    enum Answer {
      YES,
      NO,
      UNKNOWN
    }
  }

  private CpSolver solver(int workers, Deadline deadline) {
    var solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(workers)
        .setInterleaveSearch(workers > 1)
        .setRandomSeed(seed)
        .setMaxTimeInSeconds(Math.max(0.01, deadline.secondsLeft()));
    return solver;
  }

  private Found found(CpSolverStatus status, CpSolver solver) {
    if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
      var values = new long[variables.length];
      for (int v = 0; v < values.length; v++) {
        values[v] = solver.value(variables[v]);
      }
      return new Found(Found.Status.SOME, values, Long.MIN_VALUE);
    }
    return status == CpSolverStatus.INFEASIBLE ? Found.none() : Found.unknown();
  }
}
