package org.evenhand.demonstration.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How likely something is for somebody, so that over all who come to that step it is as likely as
 * the rate says, and between groups as much likelier as the ratio says.
 */
public final class Likelihoods {
  private static final double MOST = 0.97;
  private final PlantedRates rates;
  private final Map<String, Double> means = new HashMap<>();

  /**
   * @param all everybody about whom a concern could be raised
   */
  public Likelihoods(PlantedRates rates, Collection<Registrant> all) {
    this.rates = rates;
    mean("referral", all);
    mean("referral.employer", all, "referral");
    mean("triage", all, "referral");
    mean("examiners", all, "referral", "triage");
    mean("removal", all, "referral", "triage", "examiners");
  }

  /** How likely it is that a concern is about this person, against others. */
  double ofReferral(Registrant person) {
    return rates.ratio("referral", person.groups());
  }

  /** How likely a step goes against this person, where it does at a rate. */
  double of(String code, double rate, Registrant person) {
    return Math.min(MOST, rate * rates.ratio(code, person.groups()) / means.get(code));
  }

  /** How much likelier than others this person is to be found behind these steps. */
  double weight(Registrant person, String... steps) {
    var weight = ofReferral(person);
    for (var step : steps) {
      weight *= rates.ratio(step, person.groups());
    }
    return weight;
  }

  private void mean(String code, Collection<Registrant> all, String... before) {
    double weights = 0;
    double sum = 0;
    for (var person : all) {
      var weight = weight(person.groups(), before);
      weights += weight;
      sum += weight * rates.ratio(code, person.groups());
    }
    means.put(code, weights == 0 ? 1 : sum / weights);
  }

  private double weight(Set<Group> groups, String... before) {
    var weight = 1.0;
    for (var code : before) {
      weight *= rates.ratio(code, groups);
    }
    return weight;
  }
}
