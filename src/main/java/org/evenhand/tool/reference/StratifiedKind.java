package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import org.evenhand.statistics.Status;
import org.evenhand.statistics.strata.CochranMantelHaenszel;
import org.evenhand.statistics.strata.Heterogeneity;
import org.evenhand.statistics.strata.MantelHaenszel;
import org.evenhand.statistics.strata.Standardised;
import org.evenhand.statistics.strata.Strata;
import org.evenhand.statistics.tables.TwoByTwo;

/** A table for each stratum of like cases. */
final class StratifiedKind implements Kind {
  @Override
  public ObjectNode answer(JsonNode input) {
    var tables = new ArrayList<TwoByTwo>();
    Figures.needed(input, "strata").forEach(stratum -> tables.add(Figures.table(stratum)));
    var strata = new Strata(tables);
    var answer = Figures.object();
    answer.set("crude", TwoByTwoKind.answer(strata.crude()));
    CochranMantelHaenszel.of(strata)
        .ifPresentOrElse(
            test -> answer.set("cmh", cmh(test)),
            () -> answer.put("status", Status.NO_INFORMATIVE_STRATUM.name()));
    var pooled = MantelHaenszel.of(strata);
    answer.set("mhOddsRatio", TwoByTwoKind.estimate(pooled.oddsRatio(), "rbg95"));
    answer.set("mhRiskRatio", TwoByTwoKind.estimate(pooled.riskRatio(), "greenlandRobins95"));
    answer.set("mhRiskDifference", TwoByTwoKind.estimate(pooled.riskDifference(), "ci95"));
    Heterogeneity.of(strata).ifPresent(test -> answer.set("breslowDay", breslowDay(test)));
    answer.set("directlyStandardised", standardised(Standardised.of(strata)));
    return answer.put("informativeStrata", strata.informative().size());
  }

  private static ObjectNode cmh(CochranMantelHaenszel test) {
    var node = Figures.object();
    node.set("statistic", Figures.number(test.statistic()));
    node.set("p", Figures.number(test.p()));
    node.set("statisticCorrected", Figures.number(test.correctedStatistic()));
    node.set("pCorrected", Figures.number(test.correctedP()));
    return node;
  }

  private static ObjectNode breslowDay(Heterogeneity test) {
    var node = Figures.object();
    node.set("statistic", Figures.number(test.statistic()));
    node.set("p", Figures.number(test.p()));
    node.set("tarone", Figures.number(test.tarone()));
    node.set("taroneP", Figures.number(test.taroneP()));
    return node.put("df", test.degrees());
  }

  private static ObjectNode standardised(Standardised standardised) {
    var node = Figures.object().put("weights", "reference group case mix");
    node.set("groupStandardisedRate", Figures.number(standardised.groupRate().value()));
    node.set("referenceRate", Figures.number(standardised.referenceRate().value()));
    node.set("standardisedRatio", Figures.number(standardised.ratio().value()));
    node.set("coverage", Figures.number(standardised.coverage()));
    return node.put("status", standardised.ratio().status().name());
  }
}
