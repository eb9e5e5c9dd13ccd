package org.evenhand.statistics.regression;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * The log likelihood of a logistic model, with Firth's penalty of half the log determinant of the
 * information (Biometrika 80 (1993), pages 27 to 38) or without, and its maximum by Newton's method
 * with halved steps.
 */
public enum Likelihood {
  PLAIN,
  FIRTH;

  private static final int STEPS = 500;
  private static final int HALVINGS = 40;
  private static final double LONGEST = 5;
  private static final double STILL = 1e-13;

  /** So near the top that its height has no more digits to climb by; Newton's step is right. */
  private static final double NEAR = 1e-4;

  private static final double SURE = 1e-8;

  /** Where a maximum is, and how high. */
  record Maximum(double[] coefficients, double top, boolean settled) {}

  /** The maximum over all coefficients. */
  Maximum maximise(Observations data) {
    return maximise(data, -1, 0, new double[data.size()]);
  }

  /**
   * The maximum with one coefficient held.
   *
   * @param held its place, or -1 for none
   */
  Maximum maximise(Observations data, int held, double value, double[] start) {
    var now = start.clone();
    if (held >= 0) {
      now[held] = value;
    }
    var height = height(data, now);
    for (int i = 0; i < STEPS; i++) {
      var step = step(data, now, held);
      var next = largest(step) < NEAR ? moved(now, step, 1) : climbed(data, now, step, height);
      if (next == null) {
        return new Maximum(now, height, true);
      }
      height = height(data, next);
      now = next;
      if (largest(step) < STILL) {
        return new Maximum(now, height, true);
      }
      if (this == PLAIN && held < 0 && isSure(data, now)) {
        return new Maximum(now, height, false);
      }
    }
    return new Maximum(now, height, false);
  }

  /** Shortens the step until it climbs; null when no step does. */
  private double[] climbed(Observations data, double[] now, double[] step, double height) {
    var scale = Math.min(1, LONGEST / Math.max(LONGEST, largest(step)));
    for (int i = 0; i < HALVINGS; i++) {
      var next = moved(now, step, scale);
      if (height(data, next) > height) {
        return next;
      }
      scale /= 2;
    }
    return null;
  }

  private static double[] moved(double[] now, double[] step, double scale) {
    var next = now.clone();
    for (int j = 0; j < next.length; j++) {
      next[j] += scale * step[j];
    }
    return next;
  }

  private double[] step(Observations data, double[] now, int held) {
    var score = score(data, now);
    var information = information(data, now);
    if (held >= 0) {
      score[held] = 0;
      for (int j = 0; j < score.length; j++) {
        information.setEntry(held, j, j == held ? 1 : 0);
        information.setEntry(j, held, j == held ? 1 : 0);
      }
    }
    return new LUDecomposition(information, 0)
        .getSolver()
        .solve(new ArrayRealVector(score, false))
        .toArray();
  }

  double height(Observations data, double[] coefficients) {
    var sum = 0.0;
    for (int i = 0; i < data.rows().length; i++) {
      var eta = eta(data.rows()[i], coefficients);
      sum += data.weights()[i] * (data.outcomes()[i] * eta - softplus(eta));
    }
    if (this == PLAIN) {
      return sum;
    }
    return sum
        + 0.5
            * Math.log(
                Math.abs(new LUDecomposition(information(data, coefficients), 0).getDeterminant()));
  }

  private double[] score(Observations data, double[] coefficients) {
    var leverage = this == FIRTH ? leverages(data, coefficients) : null;
    var score = new double[coefficients.length];
    for (int i = 0; i < data.rows().length; i++) {
      var rate = rate(data.rows()[i], coefficients);
      var rest = data.weights()[i] * (data.outcomes()[i] - rate);
      if (leverage != null) {
        rest += leverage[i] * (0.5 - rate);
      }
      for (int j = 0; j < score.length; j++) {
        score[j] += rest * data.rows()[i][j];
      }
    }
    return score;
  }

  private static double[] leverages(Observations data, double[] coefficients) {
    var inverse = PLAIN.covariance(data, coefficients);
    var leverages = new double[data.rows().length];
    for (int i = 0; i < leverages.length; i++) {
      var row = data.rows()[i];
      var rate = rate(row, coefficients);
      var form = 0.0;
      for (int j = 0; j < row.length; j++) {
        for (int k = 0; k < row.length; k++) {
          form += row[j] * inverse[j][k] * row[k];
        }
      }
      leverages[i] = data.weights()[i] * rate * (1 - rate) * form;
    }
    return leverages;
  }

  /** The inverse of the information. */
  double[][] covariance(Observations data, double[] coefficients) {
    return new LUDecomposition(information(data, coefficients), 0)
        .getSolver()
        .getInverse()
        .getData();
  }

  static RealMatrix information(Observations data, double[] coefficients) {
    var size = coefficients.length;
    var sums = new double[size][size];
    for (int i = 0; i < data.rows().length; i++) {
      var row = data.rows()[i];
      var rate = rate(row, coefficients);
      var weight = data.weights()[i] * rate * (1 - rate);
      for (int j = 0; j < size; j++) {
        for (int k = 0; k < size; k++) {
          sums[j][k] += weight * row[j] * row[k];
        }
      }
    }
    return new Array2DRowRealMatrix(sums, false);
  }

  static double rate(double[] row, double[] coefficients) {
    var eta = eta(row, coefficients);
    return eta >= 0 ? 1 / (1 + Math.exp(-eta)) : Math.exp(eta) / (1 + Math.exp(eta));
  }

  private static double eta(double[] row, double[] coefficients) {
    var sum = 0.0;
    for (int j = 0; j < row.length; j++) {
      sum += row[j] * coefficients[j];
    }
    return sum;
  }

  private static double softplus(double eta) {
    return Math.max(0, eta) + Math.log1p(Math.exp(-Math.abs(eta)));
  }

  private static double largest(double[] values) {
    var largest = 0.0;
    for (var value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  /** Whether an outcome is as good as certain somewhere, as it is when covariates separate. */
  private static boolean isSure(Observations data, double[] coefficients) {
    for (var row : data.rows()) {
      var rate = rate(row, coefficients);
      if (rate < SURE || rate > 1 - SURE) {
        return true;
      }
    }
    return false;
  }
}
