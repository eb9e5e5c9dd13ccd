package org.evenhand.statistics.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.Roots;
import org.evenhand.statistics.Status;

/**
 * A fitted model and what it says of one covariate.
 *
 * @param status OK, or SEPARATION where the maximum is at infinity and only the penalised model is
 *     of use
 */
public record Fit(
    Observations data, Likelihood likelihood, double[] coefficients, double top, Status status) {
  private static final double CHI_95 = Normal.Z95 * Normal.Z95;
  private static final double FURTHEST = 60;

  public double coefficient(String column) {
    return coefficients[data.place(column)];
  }

  /** From the information at the fit. */
  public double[] standardErrors() {
    var inverse = likelihood.covariance(data, coefficients);
    return IntStream.range(0, coefficients.length)
        .mapToDouble(i -> Math.sqrt(inverse[i][i]))
        .toArray();
  }

  public Interval wald(String column) {
    return Normal.aroundLog(coefficient(column), standardErrors()[data.place(column)]);
  }

  public double waldP(String column) {
    return Normal.twoSided(coefficient(column) / standardErrors()[data.place(column)]);
  }

  /** Twice the (penalised) log likelihood lost without the covariate. */
  public double ratioStatistic(String column) {
    return Math.max(0, 2 * (top - profile(column, 0)));
  }

  public double ratioP(String column) {
    return Normal.chiSquaredTail(ratioStatistic(column), 1);
  }

  /** The odds ratios that lose no more than chance allows, the rest fitted anew at each. */
  public Interval profileInterval(String column) {
    var best = coefficient(column);
    var step = Math.max(1e-3, standardErrors()[data.place(column)]);
    return new Interval(
        Math.exp(Roots.from(at -> lost(column, at), best, -step, FURTHEST)),
        Math.exp(Roots.from(at -> lost(column, at), best, step, FURTHEST)));
  }

  private double lost(String column, double at) {
    return 2 * (top - profile(column, at)) - CHI_95;
  }

  /** The highest (penalised) log likelihood with the coefficient held. */
  private double profile(String column, double at) {
    var place = data.place(column);
    return likelihood.maximise(data, place, at, coefficients).top();
  }

  /**
   * By how much the rate would change if everybody were in the group rather than nobody: the mean
   * over all cases, with its delta-method error.
   */
  public Effect averageEffect(String column) {
    var place = data.place(column);
    var gradient = new double[coefficients.length];
    var effect = 0.0;
    var all = 0.0;
    for (int i = 0; i < data.rows().length; i++) {
      var weight = data.weights()[i];
      all += weight;
      for (var value : List.of(1.0, 0.0)) {
        var row = data.rows()[i].clone();
        row[place] = value;
        var rate = Likelihood.rate(row, coefficients);
        var sign = value == 1 ? weight : -weight;
        effect += sign * rate;
        for (int j = 0; j < row.length; j++) {
          gradient[j] += sign * rate * (1 - rate) * row[j];
        }
      }
    }
    return new Effect(effect / all, error(gradient, all));
  }

  private double error(double[] gradient, double all) {
    var covariance = likelihood.covariance(data, coefficients);
    var variance = 0.0;
    for (int i = 0; i < gradient.length; i++) {
      for (int j = 0; j < gradient.length; j++) {
        variance += gradient[i] / all * covariance[i][j] * gradient[j] / all;
      }
    }
    return Math.sqrt(variance);
  }

  /** A difference of rates. */
  public record Effect(double estimate, double standardError) {
    public Interval interval() {
      return Normal.around(estimate, standardError);
    }
  }

  /** The names of the columns with their coefficients, in order. */
  public List<Named> named() {
    var named = new ArrayList<Named>();
    var errors = standardErrors();
    for (int i = 0; i < coefficients.length; i++) {
      named.add(new Named(data.columns().get(i), coefficients[i], errors[i]));
    }
    return named;
  }

  /** One coefficient. */
  public record Named(String column, double coefficient, double standardError) {}
}
