package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.evenhand.statistics.regression.Fit;
import org.evenhand.statistics.regression.Logistic;
import org.evenhand.statistics.regression.Observations;

/** A logistic model, ordinary or penalised. */
final class RegressionKind {
  private RegressionKind() {}

  static ObjectNode ordinary(JsonNode input) {
    var fit = Logistic.fit(data(input));
    var term = Figures.needed(input, "termOfInterest").asText();
    var answer = coefficients(fit);
    answer.set("deviance", Figures.number(-2 * fit.top()));
    answer.set("logLik", Figures.number(fit.top()));
    answer.set("adjustedOddsRatio", Figures.number(Math.exp(fit.coefficient(term))));
    answer.set("wald95", Figures.interval(fit.wald(term)));
    answer.set("profileLikelihood95", Figures.interval(fit.profileInterval(term)));
    answer.set("waldP", Figures.number(fit.waldP(term)));
    answer.set("lrStatistic", Figures.number(fit.ratioStatistic(term)));
    answer.set("lrP", Figures.number(fit.ratioP(term)));
    var effect = fit.averageEffect(term);
    var marginal = answer.putObject("averageMarginalEffect");
    marginal.set("estimate", Figures.number(effect.estimate()));
    marginal.set("deltaSe", Figures.number(effect.standardError()));
    marginal.set("ci95", Figures.interval(effect.interval()));
    return answer.put("status", fit.status().name());
  }

  static ObjectNode firth(JsonNode input) {
    var data = data(input);
    var fit = Logistic.firth(data);
    var term = Figures.needed(input, "termOfInterest").asText();
    var answer = Figures.object().put("mlStatus", Logistic.fit(data).status().name());
    answer.setAll(coefficients(fit));
    answer.set("penalisedLogLik", Figures.number(fit.top()));
    answer.set("adjustedOddsRatio", Figures.number(Math.exp(fit.coefficient(term))));
    answer.set("profilePenalised95", Figures.interval(fit.profileInterval(term)));
    answer.set("penalisedLrStatistic", Figures.number(fit.ratioStatistic(term)));
    answer.set("penalisedLrP", Figures.number(fit.ratioP(term)));
    return answer;
  }

  private static ObjectNode coefficients(Fit fit) {
    var answer = Figures.object();
    var coefficients = answer.putObject("coefficients");
    var errors = answer.putObject("standardErrors");
    for (var named : fit.named()) {
      coefficients.set(named.column(), Figures.number(named.coefficient()));
      errors.set(named.column(), Figures.number(named.standardError()));
    }
    return answer;
  }

  private static Observations data(JsonNode input) {
    var columns = new ArrayList<String>();
    Figures.needed(input, "columns").forEach(column -> columns.add(column.asText()));
    var x = Figures.needed(input, "X");
    var rows =
        IntStream.range(0, x.size())
            .mapToObj(i -> Figures.doubles(x.get(i)))
            .toArray(double[][]::new);
    var weights =
        input.hasNonNull("weights")
            ? Figures.doubles(input.get("weights"))
            : IntStream.range(0, rows.length).mapToDouble(i -> 1).toArray();
    return new Observations(columns, rows, Figures.doubles(Figures.needed(input, "y")), weights);
  }
}
