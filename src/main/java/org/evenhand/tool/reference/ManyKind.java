package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.evenhand.statistics.many.Adjusted;
import org.evenhand.statistics.many.EvidenceFamily;
import org.evenhand.statistics.monitoring.RunChart;

/** Families of tests, families of evidence, and a run chart. */
final class ManyKind {
  private static final double LEVEL = 0.05;

  private ManyKind() {}

  static ObjectNode tests(JsonNode input) {
    var p = Figures.doubles(Figures.needed(input, "p"));
    var adjusted = Adjusted.benjaminiHochberg(p);
    var answer = Figures.object();
    answer.set("bh", Figures.numbers(adjusted));
    answer.set("by", Figures.numbers(Adjusted.benjaminiYekutieli(p)));
    answer.set("holm", Figures.numbers(Adjusted.holm(p)));
    return answer.put("rejectedAt5", Arrays.stream(adjusted).filter(q -> q <= LEVEL).count());
  }

  static ObjectNode evidence(JsonNode input) {
    var alerted =
        EvidenceFamily.alerted(
            Figures.doubles(Figures.needed(input, "e")), Figures.needed(input, "alpha").asDouble());
    var answer = Figures.object();
    var rejected = answer.putArray("rejected");
    alerted.forEach(place -> rejected.add(place + 1));
    return answer.put("k", alerted.size());
  }

  static ObjectNode runChart(JsonNode input) {
    var chart = new RunChart(Figures.doubles(Figures.needed(input, "values")));
    var answer = Figures.object();
    answer.set("mean", Figures.number(chart.mean()));
    answer.set("averageMovingRange", Figures.number(chart.meanMovingRange()));
    answer.set("lower", Figures.number(chart.lower()));
    answer.set("upper", Figures.number(chart.upper()));
    var outside = answer.putArray("outside");
    chart.outside().forEach(place -> outside.add(place + 1));
    return answer.put("longestRunOneSide", chart.longestRun());
  }
}
