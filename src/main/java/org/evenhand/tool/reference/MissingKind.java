package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.evenhand.statistics.Estimate;
import org.evenhand.statistics.undisclosed.Bounds;
import org.evenhand.statistics.undisclosed.Pooled;

/** What the undisclosed could change, and answers pooled over imputations. */
final class MissingKind {
  private MissingKind() {}

  static ObjectNode bounds(JsonNode input) {
    var bounds = new Bounds(Figures.table(input), Figures.counts(Figures.needed(input, "unknown")));
    var answer = Figures.object();
    answer.set("completeCase", ratio(bounds.completeCase()));
    answer.set("marRiskRatio", Figures.number(bounds.atRandom()));
    answer.set("lowerBound", ratio(bounds.lower()));
    answer.set("upperBound", ratio(bounds.upper()));
    answer.set("marShareEvents", Figures.number(bounds.shareOfEvents()));
    answer.set("marShareNonEvents", Figures.number(bounds.shareOfOthers()));
    answer.set("tippingShareOfUnknownEvents", Figures.number(bounds.tippingShare()));
    return answer.put("direction", bounds.direction().name());
  }

  private static ObjectNode ratio(Estimate estimate) {
    var node = Figures.object();
    node.set("riskRatio", Figures.number(estimate.value()));
    node.set("koopman95", Figures.interval(estimate.interval()));
    return node;
  }

  static ObjectNode rubin(JsonNode input) {
    var pooled =
        Pooled.of(
            Figures.doubles(Figures.needed(input, "estimates")),
            Figures.doubles(Figures.needed(input, "variances")),
            Figures.needed(input, "n").asDouble() - Figures.needed(input, "parameters").asDouble());
    var answer = Figures.object();
    answer.set("pooled", Figures.number(pooled.estimate()));
    answer.set("within", Figures.number(pooled.within()));
    answer.set("between", Figures.number(pooled.between()));
    answer.set("total", Figures.number(pooled.total()));
    answer.set("df", Figures.number(pooled.degrees()));
    answer.set("riv", Figures.number(pooled.increase()));
    answer.set("fmi", Figures.number(pooled.missingInformation()));
    answer.set("ci95", Figures.interval(pooled.interval()));
    return answer;
  }
}
