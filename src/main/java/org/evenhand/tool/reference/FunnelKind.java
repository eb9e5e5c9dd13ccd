package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.statistics.deciders.FunnelPlot;
import org.evenhand.statistics.tables.Counts;

/** Units' rates against their size. */
final class FunnelKind implements Kind {
  @Override
  public ObjectNode answer(JsonNode input) {
    var events = Figures.longs(Figures.needed(input, "events"));
    var of = Figures.longs(Figures.needed(input, "n"));
    var plot =
        new FunnelPlot(
            IntStream.range(0, of.length).mapToObj(i -> new Counts(events[i], of[i])).toList());
    var answer = Figures.object();
    answer.set("target", Figures.number(plot.target()));
    answer.set("z", Figures.numbers(plot.z()));
    answer.set("exactLimits95", limits(plot, 0.025));
    answer.set("exactLimits998", limits(plot, 0.001));
    var winsorised = answer.putObject("winsorised10");
    winsorised.set("phi", Figures.number(plot.phi()));
    winsorised.put("phiSignificant", plot.isOverdispersed());
    answer.set("additiveTau2", Figures.number(plot.tau2()));
    answer.set("zAdditive", Figures.numbers(plot.zAdditive()));
    answer.set("flagged998Unadjusted", named(input, FunnelPlot.beyond998(plot.z())));
    answer.set("flagged998Additive", named(input, FunnelPlot.beyond998(plot.zAdditive())));
    answer.set("twoSidedP", Figures.numbers(plot.p()));
    answer.set("bhAdjusted", Figures.numbers(plot.adjusted()));
    return answer;
  }

  private static ArrayNode named(JsonNode input, List<Integer> places) {
    var names = Figures.list();
    places.forEach(place -> names.add(input.path("units").path(place).asText("" + (place + 1))));
    return names;
  }

  private static ObjectNode limits(FunnelPlot plot, double tail) {
    var lower = new ArrayList<Double>();
    var upper = new ArrayList<Double>();
    for (var unit : plot.units()) {
      var limits = plot.limits(unit.of(), tail);
      lower.add(limits.low());
      upper.add(limits.high());
    }
    var node = Figures.object();
    node.set("lower", Figures.numbers(lower.stream().mapToDouble(v -> v).toArray()));
    node.set("upper", Figures.numbers(upper.stream().mapToDouble(v -> v).toArray()));
    return node;
  }
}
