package org.evenhand.statistics.regression;

import org.evenhand.statistics.Status;
import org.hipparchus.linear.SingularValueDecomposition;

/** Fits how a yes or no goes with several covariates at once. */
public final class Logistic {
  private static final double FEW_EVENTS = 5;
  private static final double ILL_CONDITIONED = 1e8;

  private Logistic() {}

  /** The ordinary maximum; of no use, and said so, when covariates separate the outcomes. */
  public static Fit fit(Observations data) {
    var maximum = Likelihood.PLAIN.maximise(data);
    return new Fit(
        data,
        Likelihood.PLAIN,
        maximum.coefficients(),
        maximum.top(),
        maximum.settled() ? Status.OK : Status.SEPARATION);
  }

  /** The penalised maximum, which is always finite. */
  public static Fit firth(Observations data) {
    var maximum = Likelihood.FIRTH.maximise(data);
    return new Fit(data, Likelihood.FIRTH, maximum.coefficients(), maximum.top(), Status.OK);
  }

  /**
   * The ordinary fit where it can be trusted, else the penalised one: under five events for each
   * parameter, an ill-conditioned information, or an outcome that is as good as certain.
   */
  public static Fit guarded(Observations data) {
    if (data.scarcer() < FEW_EVENTS * data.size()) {
      return firth(data);
    }
    var fit = fit(data);
    return fit.status() == Status.OK && isWellConditioned(fit) ? fit : firth(data);
  }

  private static boolean isWellConditioned(Fit fit) {
    var information = Likelihood.information(fit.data(), fit.coefficients());
    return new SingularValueDecomposition(information).getConditionNumber() <= ILL_CONDITIONED;
  }
}
