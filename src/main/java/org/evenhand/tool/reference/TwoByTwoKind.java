package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.evenhand.statistics.Estimate;
import org.evenhand.statistics.Status;
import org.evenhand.statistics.tables.ChiSquared;
import org.evenhand.statistics.tables.Counts;
import org.evenhand.statistics.tables.ExactTests;
import org.evenhand.statistics.tables.FourFifths;
import org.evenhand.statistics.tables.OddsRatio;
import org.evenhand.statistics.tables.RiskDifference;
import org.evenhand.statistics.tables.RiskRatio;
import org.evenhand.statistics.tables.TwoByTwo;

/** One table of two groups. */
final class TwoByTwoKind implements Kind {
  @Override
  public ObjectNode answer(JsonNode input) {
    return answer(Figures.table(input));
  }

  static ObjectNode answer(TwoByTwo table) {
    var answer = Figures.object();
    answer.set("group", rate(table.group()));
    answer.set("reference", rate(table.reference()));
    if (table.hasEmptyGroup()) {
      return answer.put("status", Status.NOT_ESTIMABLE_EMPTY_GROUP.name());
    }
    answer.set("riskRatio", ratio(table));
    answer.set("riskDifference", difference(table));
    answer.set("oddsRatio", odds(table));
    var tests = ExactTests.of(table);
    answer.set("fisherTwoSidedP", Figures.number(tests.fisher()));
    answer.set("midPCentral", Figures.number(tests.midPCentral()));
    answer.set("midPMinLike", Figures.number(tests.midPMinimumLikelihood()));
    ChiSquared.of(table).ifPresent(test -> answer.set("pearsonChi2", chiSquared(test)));
    tests.boschloo().ifPresent(test -> answer.set("boschloo", boschloo(test)));
    answer.set("fourFifths", fourFifths(FourFifths.of(table)));
    return answer;
  }

  private static ObjectNode rate(Counts counts) {
    var node = Figures.object();
    node.set("rate", Figures.number(counts.isEmpty() ? Double.NaN : counts.rate()));
    node.set("wilson95", Figures.interval(counts.wilson()));
    node.set("clopperPearson95", Figures.interval(counts.exact()));
    return node;
  }

  private static ObjectNode ratio(TwoByTwo table) {
    var koopman = RiskRatio.koopman(table);
    var node = estimate(koopman, "koopman95");
    node.set(
        "miettinenNurminen95", Figures.interval(RiskRatio.miettinenNurminen(table).interval()));
    node.set("katzLog95", Figures.interval(RiskRatio.katz(table)));
    node.put("status", koopman.status().name());
    return node;
  }

  private static ObjectNode difference(TwoByTwo table) {
    var node = estimate(RiskDifference.newcombe(table), "newcombe95");
    node.set(
        "miettinenNurminen95",
        Figures.interval(RiskDifference.miettinenNurminen(table).interval()));
    return node;
  }

  static ObjectNode estimate(Estimate estimate, String interval) {
    var node = Figures.object();
    node.set("estimate", Figures.number(estimate.value()));
    node.set(interval, Figures.interval(estimate.interval()));
    return node;
  }

  private static ObjectNode odds(TwoByTwo table) {
    var odds = OddsRatio.of(table);
    var node = Figures.object();
    node.set("sample", Figures.number(odds.sample()));
    node.set("woolf95", Figures.interval(odds.woolf()));
    odds.conditional().ifPresent(value -> node.set("conditionalMle", Figures.number(value)));
    node.set("exact95", Figures.interval(odds.exact()));
    node.set("midP95", Figures.interval(odds.midP()));
    return node;
  }

  private static ObjectNode chiSquared(ChiSquared test) {
    var node = Figures.object();
    node.set("statistic", Figures.number(test.statistic()));
    node.set("p", Figures.number(test.p()));
    node.set("yatesStatistic", Figures.number(test.yates()));
    node.set("yatesP", Figures.number(test.yatesP()));
    node.set("minExpected", Figures.number(test.leastExpected()));
    return node;
  }

  private static ObjectNode boschloo(ExactTests.Boschloo test) {
    var node = Figures.object();
    node.set("less", Figures.number(test.less()));
    node.set("greater", Figures.number(test.greater()));
    node.set("twoSidedDoubled", Figures.number(test.doubled()));
    node.set("twoSidedFisherOrdering", Figures.number(test.fisherOrdering()));
    return node;
  }

  private static ObjectNode fourFifths(FourFifths convention) {
    var node = Figures.object();
    node.set("selectionRatioAdverse", Figures.number(convention.adverse()));
    node.set("favourableRatio", Figures.number(convention.favourable()));
    return node;
  }
}
