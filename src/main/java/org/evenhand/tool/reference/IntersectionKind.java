package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import org.evenhand.statistics.intersections.Shrunken;
import org.evenhand.statistics.tables.Counts;

/** Small cells drawn towards their common rate. */
final class IntersectionKind implements Kind {
  @Override
  public ObjectNode answer(JsonNode input) {
    var events = Figures.longs(Figures.needed(input, "events"));
    var of = Figures.longs(Figures.needed(input, "n"));
    var cells =
        new Shrunken(
            IntStream.range(0, of.length).mapToObj(i -> new Counts(events[i], of[i])).toList());
    var answer = Figures.object();
    answer.set("logit", Figures.numbers(cells.logits()));
    answer.set("variance", Figures.numbers(cells.variances()));
    answer.set("mu", Figures.number(cells.mean()));
    answer.set("muSe", Figures.number(cells.standardError()));
    answer.set("tau2PauleMandel", Figures.number(cells.betweenPauleMandel()));
    answer.set("tau2DerSimonianLaird", Figures.number(cells.betweenDerSimonianLaird()));
    answer.set("Q", Figures.number(cells.heterogeneity()));
    answer.set("QP", Figures.number(cells.heterogeneityP()));
    answer.set("blupLogit", Figures.numbers(cells.shrunkenLogits()));
    answer.set("blupSe", Figures.numbers(cells.shrunkenErrors()));
    answer.set("shrunkRate", Figures.numbers(cells.shrunkenRates()));
    answer.set("rawRate", Figures.numbers(cells.rates()));
    return answer;
  }
}
