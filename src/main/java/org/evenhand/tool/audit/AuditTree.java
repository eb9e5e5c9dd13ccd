package org.evenhand.tool.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.evenhand.statistics.Estimate;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.audit.Contrast;
import org.evenhand.statistics.audit.Finding;
import org.evenhand.statistics.audit.Report;
import org.evenhand.statistics.audit.Waiting;
import org.evenhand.statistics.stages.Decomposition;
import org.evenhand.statistics.tables.Counts;
import org.evenhand.statistics.tables.TwoByTwo;

/**
 * A report as it is printed. Figures have ten digits, so that two machines print the same; one that
 * cannot be estimated is null, an infinite one "Infinity".
 */
final class AuditTree {
  private static final MathContext DIGITS = new MathContext(10);

  /** With a smaller chance it is said that they would not have shown. */
  private static final double ROGUES_SEEN = 0.8;

  private AuditTree() {}

  static Map<String, Object> of(Report report) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("stages", report.stages());
    tree.put("alpha", report.options().alpha());
    tree.put("decisions", report.decisions());
    tree.put("people", report.people());
    tree.put("open", report.open());
    tree.put("adjusters", List.of("year", "source", "seriousness"));
    tree.put("adjusters_that_may_be_biased", List.of("seriousness"));
    tree.put(
        "reading",
        "Figures show differences and how sure they are; they do not show a cause. A cannot-tell"
            + " is an answer.");
    tree.put("findings", report.findings().stream().map(AuditTree::finding).toList());
    tree.put("decomposition", report.decompositions().stream().map(AuditTree::cohort).toList());
    tree.put("alerts", report.alerts().stream().map(AuditTree::alert).toList());
    return tree;
  }

  private static Map<String, Object> finding(Finding finding) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("stage", finding.stage());
    tree.put("characteristic", finding.characteristic().name());
    tree.put("group", finding.group());
    tree.put("reference", finding.reference().orElse("all others"));
    tree.put("primary", finding.contrast().isPrimary());
    tree.put("counts", counts(finding));
    tree.put("crude", crude(finding));
    tree.put("adjusted", adjusted(finding));
    tree.put("p", number(finding.p()));
    tree.put("q", number(finding.q()));
    tree.put("verdict", words(finding.verdict()));
    tree.put("smallest_detectable_ratio", detectable(finding));
    tree.put("unknown", unknown(finding));
    tree.put("cautions", finding.cautions().stream().map(AuditTree::words).toList());
    tree.put("confounder_strength", number(finding.confounderStrength()));
    tree.put("time_to_decision", waiting(finding.waiting()));
    tree.put("decision_makers", deciders(finding));
    tree.put("sequential", sequential(finding));
    return tree;
  }

  private static Map<String, Object> counts(Finding finding) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("group", counts(finding.crude().group()));
    tree.put("reference", counts(finding.crude().reference()));
    tree.put("unknown", counts(finding.unknown()));
    tree.put("open_group", finding.open().group().of());
    tree.put("open_reference", finding.open().reference().of());
    tree.put("all_cases_group", counts(finding.allCases().group()));
    tree.put("all_cases_reference", counts(finding.allCases().reference()));
    return tree;
  }

  private static Map<String, Object> counts(Counts counts) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("events", counts.events());
    tree.put("n", counts.of());
    counts.wilson().ifPresent(interval -> tree.put("rate", number(counts.rate())));
    counts.wilson().ifPresent(interval -> tree.put("interval", interval(interval)));
    return tree;
  }

  private static Map<String, Object> crude(Finding finding) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("ratio", estimate(finding.ratio()));
    tree.put("difference", estimate(finding.difference()));
    tree.put("mid_p", number(finding.midP()));
    return tree;
  }

  private static Map<String, Object> adjusted(Finding finding) {
    var strata = finding.strata();
    var tree = new LinkedHashMap<String, Object>();
    tree.put("ratio", estimate(finding.adjustedRatio()));
    tree.put("difference", estimate(finding.adjustedDifference()));
    tree.put("strata", strata.tables().size());
    tree.put("informative_strata", strata.informative().size());
    tree.put("group_in_informative_strata", number(strata.groupInformative()));
    tree.put(
        "heterogeneity_p",
        number(finding.heterogeneity().map(h -> h.taroneP()).orElse(Double.NaN)));
    tree.put("standardised_ratio", estimate(finding.standardised().ratio()));
    tree.put("standardised_coverage", number(finding.standardised().coverage()));
    return tree;
  }

  private static Map<String, Object> detectable(Finding finding) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("above", number(finding.detectableAbove()));
    tree.put("below", number(finding.detectableBelow()));
    return tree;
  }

  private static Map<String, Object> unknown(Finding finding) {
    var bounds = finding.bounds();
    var tree = new LinkedHashMap<String, Object>();
    tree.put("share", number(finding.unknownShare()));
    tree.put("ratio_bounds", interval(bounds.ratios()));
    tree.put("band", interval(bounds.band()));
    tree.put("ratio_if_at_random", number(bounds.atRandom()));
    tree.put("tipping_share", number(bounds.tippingShare()));
    tree.put("direction", bounds.direction().name());
    tree.put("disclosure_p", number(finding.disclosureP()));
    return tree;
  }

  private static Map<String, Object> waiting(Waiting waiting) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("median_group", number(waiting.group().median()));
    tree.put("median_reference", number(waiting.reference().median()));
    tree.put("tau", number(waiting.tau()));
    tree.put("days_longer", number(waiting.longer()));
    tree.put("interval", interval(waiting.interval()));
    tree.put("p", number(waiting.test().map(test -> test.p()).orElse(Double.NaN)));
    return tree;
  }

  private static Map<String, Object> deciders(Finding finding) {
    var all = finding.deciders();
    var tree = new LinkedHashMap<String, Object>();
    tree.put("caseloads", all.caseloads().size());
    tree.put("informative", all.informative().size());
    tree.put("heterogeneity_p", number(all.heterogeneityP()));
    tree.put("power_for_two_at_five_times_the_odds", number(finding.deciderPower()));
    if (finding.deciderPower() < ROGUES_SEEN) {
      tree.put(
          "could_not_have_shown",
          "Two deciders who treat the group at five times the odds would have shown here "
              + Math.round(100 * finding.deciderPower())
              + " times in 100.");
    }
    return tree;
  }

  private static Map<String, Object> sequential(Finding finding) {
    var monthly = finding.monthly();
    var tree = new LinkedHashMap<String, Object>();
    var months = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < monthly.months().length; i++) {
      months.add(Map.of("month", month(monthly.months()[i]), "e", number(monthly.values()[i])));
    }
    tree.put("months", months);
    monthly
        .oddsRatios()
        .ifPresent(sequence -> tree.put("odds_ratio_at_all_looks", interval(sequence)));
    return tree;
  }

  private static Map<String, Object> cohort(Report.Cohort cohort) {
    var tree = new LinkedHashMap<String, Object>();
    var groups = cohort.characteristic().groups();
    tree.put("characteristic", cohort.characteristic().name());
    tree.put("group", groups.get(cohort.contrast().group()));
    tree.put(
        "reference",
        cohort.contrast().reference() == Contrast.ALL_OTHERS
            ? "all others"
            : groups.get(cohort.contrast().reference()));
    tree.put("cases_still_open_left_out", cohort.stillOpen());
    var whole = cohort.whole();
    tree.put("status", whole.status().name());
    tree.put(
        "stages",
        IntStream.range(0, whole.stages().size()).mapToObj(k -> stage(whole, k)).toList());
    tree.put("overall", overall(whole));
    return tree;
  }

  private static Map<String, Object> stage(Decomposition whole, int place) {
    var stage = whole.stages().get(place);
    var tree = new LinkedHashMap<String, Object>();
    tree.put("stage_number", place + 1);
    tree.put("group", table(stage.table().group()));
    tree.put("reference", table(stage.table().reference()));
    tree.put("multiplies_by", number(stage.ratio()));
    tree.put("interval", interval(Normal.aroundLog(stage.logRatio(), stage.standardError())));
    tree.put("excess_per_1000_entering", number(1000 * stage.difference()));
    tree.put("share", whole.hasShares() ? number(stage.logRatio() / whole.logRatio()) : null);
    return tree;
  }

  private static List<Long> table(Counts counts) {
    return List.of(counts.events(), counts.of());
  }

  private static Map<String, Object> overall(Decomposition whole) {
    TwoByTwo table = whole.overall();
    var tree = new LinkedHashMap<String, Object>();
    tree.put("group", table(table.group()));
    tree.put("reference", table(table.reference()));
    if (!whole.stages().isEmpty()) {
      tree.put("ratio", number(Math.exp(whole.logRatio())));
      tree.put(
          "interval", interval(Normal.aroundLog(whole.logRatio(), Math.sqrt(whole.variance()))));
    }
    return tree;
  }

  private static Map<String, Object> alert(Report.Alert alert) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("stage", alert.stream().stage());
    tree.put("characteristic", alert.stream().characteristic().name());
    tree.put("group", alert.stream().group());
    tree.put("month", month(alert.month()));
    tree.put("e", number(alert.evidence()));
    return tree;
  }

  static Map<String, Object> estimate(Estimate estimate) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("status", estimate.status().name());
    tree.put("estimate", number(estimate.value()));
    tree.put("interval", estimate.interval().map(AuditTree::interval).orElse(null));
    return tree;
  }

  private static List<Object> interval(Interval interval) {
    return Arrays.asList(number(interval.low()), number(interval.high()));
  }

  private static Object number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : null;
  }

  private static Object number(double value) {
    if (Double.isNaN(value)) {
      return null;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    return new BigDecimal(value).round(DIGITS).doubleValue();
  }

  private static String words(Enum<?> constant) {
    return constant.name().equals("NO_DISPARITY_BEYOND_1_25")
        ? "NO DISPARITY BEYOND 1.25"
        : constant.name().replace('_', ' ');
  }

  private static String month(int month) {
    return String.format(Locale.ROOT, "%04d-%02d", month / 12, month % 12 + 1);
  }
}
