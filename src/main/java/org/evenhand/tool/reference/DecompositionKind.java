package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.Status;
import org.evenhand.statistics.many.Adjusted;
import org.evenhand.statistics.stages.Decomposition;
import org.evenhand.statistics.tables.RiskRatio;

/** Which stage made a disparity. */
final class DecompositionKind implements Kind {
  private static final double THOUSAND = 1000;

  @Override
  public ObjectNode answer(JsonNode input) {
    var whole =
        Decomposition.of(
            Figures.longs(Figures.needed(input, "groupCounts")),
            Figures.longs(Figures.needed(input, "referenceCounts")));
    var names = input.path("stages");
    var answer = Figures.object();
    var stages = answer.putArray("stage");
    for (int k = 0; k < whole.stages().size(); k++) {
      stages.add(stage(whole, k, names.path(k).asText(String.valueOf(k + 1))));
    }
    answer.set("overall", overall(whole));
    var p = whole.stages().stream().mapToDouble(Decomposition.Stage::p).toArray();
    var bh = answer.putObject("bh");
    bh.set("p", Figures.numbers(p));
    bh.set("adjusted", Figures.numbers(Adjusted.benjaminiHochberg(p)));
    if (whole.status() != Status.OK) {
      answer.put("status", whole.status().name());
    }
    return answer;
  }

  private static ObjectNode stage(Decomposition whole, int place, String name) {
    var stage = whole.stages().get(place);
    var node = Figures.object().put("stage", name);
    node.set("groupRate", Figures.number(stage.table().group().rate()));
    node.set("referenceRate", Figures.number(stage.table().reference().rate()));
    node.set("riskRatio", Figures.number(stage.ratio()));
    node.set("logContribution", Figures.number(stage.logRatio()));
    node.set("se", Figures.number(stage.standardError()));
    node.set("ci95", Figures.interval(Normal.aroundLog(stage.logRatio(), stage.standardError())));
    node.set("koopman95", Figures.interval(RiskRatio.koopman(stage.table()).interval()));
    node.set("waldP", Figures.number(stage.p()));
    node.set("shareOfLog", Figures.number(stage.logRatio() / whole.logRatio()));
    node.set("shapleyDifference", Figures.number(stage.difference()));
    node.set("excessCasesPer1000", Figures.number(stage.difference() * THOUSAND));
    return node;
  }

  private static ObjectNode overall(Decomposition whole) {
    var node = Figures.object();
    var error = Math.sqrt(whole.variance());
    node.set("riskRatio", Figures.number(Math.exp(whole.logRatio())));
    node.set("logRiskRatio", Figures.number(whole.logRatio()));
    node.set("se", Figures.number(error));
    node.set("ci95", Figures.interval(Normal.aroundLog(whole.logRatio(), error)));
    var table = whole.overall();
    node.set("riskDifference", Figures.number(table.group().rate() - table.reference().rate()));
    node.set("sumOfStageVariances", Figures.number(whole.variance()));
    node.set(
        "shapleySum",
        Figures.number(whole.stages().stream().mapToDouble(Decomposition.Stage::difference).sum()));
    return node;
  }
}
