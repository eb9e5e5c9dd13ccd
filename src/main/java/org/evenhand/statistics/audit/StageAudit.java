package org.evenhand.statistics.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.evenhand.statistics.Estimate;
import org.evenhand.statistics.Status;
import org.evenhand.statistics.deciders.OwnCaseload;
import org.evenhand.statistics.deciders.RoguePower;
import org.evenhand.statistics.monitoring.Evidence;
import org.evenhand.statistics.stages.SelectionCaution;
import org.evenhand.statistics.strata.CochranMantelHaenszel;
import org.evenhand.statistics.strata.Heterogeneity;
import org.evenhand.statistics.strata.MantelHaenszel;
import org.evenhand.statistics.strata.Standardised;
import org.evenhand.statistics.strata.Strata;
import org.evenhand.statistics.tables.ChiSquared;
import org.evenhand.statistics.tables.Counts;
import org.evenhand.statistics.tables.Detectable;
import org.evenhand.statistics.tables.ExactTests;
import org.evenhand.statistics.tables.RiskDifference;
import org.evenhand.statistics.tables.RiskRatio;
import org.evenhand.statistics.tables.TwoByTwo;
import org.evenhand.statistics.time.TwoGroups;
import org.evenhand.statistics.undisclosed.Bounds;

/** All comparisons of one characteristic at one stage. */
final class StageAudit {
  private static final long FEW_OF_GROUP = 10;
  private static final long FEW_IN_ALL = 30;
  private static final int SEQUENCE_EVERY = 12;
  private static final int ROGUES = 2;
  private static final double ROGUE_ODDS = 5;
  private static final double ROGUE_LEVEL = 0.01;

  private final Decisions decisions;
  private final String stage;
  private final Characteristic characteristic;
  private final Options options;
  private final int[] first;
  private final int[] all;
  private final StageRows.Waited waited;
  private final int[] strata;
  private final Blocks blocks;
  private final Tally byStratum;
  private final Tally byBlock;
  private final Tally byDecider;
  private final Tally whole;
  private final Tally undecided;

  StageAudit(StageRows rows, Decisions decisions, Characteristic characteristic, Options options) {
    this.decisions = decisions;
    this.stage = rows.stage();
    this.characteristic = characteristic;
    this.options = options;
    this.first = rows.first();
    this.all = rows.all();
    this.waited = rows.waited();
    this.strata = rows.strata();
    this.blocks = rows.blocks();
    this.byStratum = Tally.of(decisions, first, characteristic, i -> strata[i], rows.strataCount());
    this.byBlock = Tally.of(decisions, first, characteristic, i -> blocks.of()[i], blocks.count());
    this.byDecider =
        Tally.of(decisions, first, characteristic, decisions::decider, rows.deciders());
    this.whole = Tally.of(decisions, all, characteristic, i -> 0, 1);
    this.undecided = Tally.of(decisions, rows.open(), characteristic, i -> 0, 1);
  }

  /** Blocks of a month and a grade; several make one look. */
  record Blocks(int[] of, int count, int[] monthOfBlock) {}

  Finding of(Contrast contrast) {
    var tables =
        IntStream.range(0, byStratum.cells())
            .mapToObj(cell -> byStratum.table(cell, contrast))
            .filter(table -> table.all() > 0)
            .toList();
    var stratified = new Strata(tables);
    var crude = stratified.crude();
    var unknown = byStratum.unknown();
    var pooled = MantelHaenszel.of(stratified);
    var ratio = RiskRatio.koopman(crude);
    var deciders = deciders(contrast);
    var detectable = detectable(crude);
    return new Finding(
        stage,
        characteristic,
        contrast,
        crude,
        unknown,
        undecided.table(0, contrast),
        whole.table(0, contrast),
        stratified,
        ratio,
        RiskDifference.newcombe(crude),
        crude.isInformative() ? ExactTests.of(crude).midPCentral() : 1,
        pooled.riskRatio(),
        pooled.riskDifference(),
        CochranMantelHaenszel.of(stratified)
            .map(test -> OptionalDouble.of(test.p()))
            .orElseGet(OptionalDouble::empty),
        OptionalDouble.empty(),
        Heterogeneity.of(stratified),
        Standardised.of(stratified),
        new Bounds(crude, unknown),
        detectable == null ? OptionalDouble.empty() : detectable.smallestAbove(options.power()),
        detectable == null ? OptionalDouble.empty() : detectable.largestBelow(options.power()),
        strength(pooled.riskRatio()),
        disclosure(crude, unknown),
        waiting(contrast),
        deciders,
        RoguePower.of(deciders, ROGUES, ROGUE_ODDS, ROGUE_LEVEL),
        monthly(contrast),
        Verdict.CANNOT_TELL,
        List.of());
  }

  private Detectable detectable(TwoByTwo crude) {
    var rate = crude.all() == 0 ? 0 : (double) crude.events() / crude.all();
    return crude.hasEmptyGroup() || rate <= 0 || rate >= 1
        ? null
        : new Detectable(
            crude.group().of(),
            crude.reference().of(),
            referenceRate(crude, rate),
            options.alpha());
  }

  private static double referenceRate(TwoByTwo crude, double common) {
    var rate = crude.reference().rate();
    return rate > 0 && rate < 1 ? rate : common;
  }

  private static OptionalDouble strength(Estimate ratio) {
    return ratio.status() == Status.OK && ratio.value().getAsDouble() > 0
        ? OptionalDouble.of(SelectionCaution.confounderStrength(ratio.value().getAsDouble()))
        : OptionalDouble.empty();
  }

  private static OptionalDouble disclosure(TwoByTwo crude, Counts unknown) {
    var said = new Counts(crude.events(), crude.all());
    return ChiSquared.of(new TwoByTwo(unknown, said))
        .map(test -> OptionalDouble.of(test.p()))
        .orElseGet(OptionalDouble::empty);
  }

  private Waiting waiting(Contrast contrast) {
    return Waiting.of(
        TwoGroups.of(
            waited,
            place -> {
              var group = characteristic.of()[decisions.person(waited.decision(place))];
              if (group == contrast.group()) {
                return 0;
              }
              return contrast.isReference(group) ? 1 : -1;
            },
            waited.strata()));
  }

  /** Those with enough cases one by one, the others thrown together. */
  private OwnCaseload deciders(Contrast contrast) {
    var caseloads = new ArrayList<TwoByTwo>();
    var small = TwoByTwo.of(0, 0, 0, 0);
    for (int cell = 0; cell < byDecider.cells(); cell++) {
      var table = byDecider.table(cell, contrast);
      if (table.group().of() >= FEW_OF_GROUP && table.all() >= FEW_IN_ALL) {
        caseloads.add(table);
      } else {
        small = small.plus(table);
      }
    }
    if (small.all() > 0) {
      caseloads.add(small);
    }
    return new OwnCaseload(caseloads);
  }

  private Finding.Monthly monthly(Contrast contrast) {
    var looks = new TreeMap<Integer, List<TwoByTwo>>();
    for (int block = 0; block < blocks.count(); block++) {
      var table = byBlock.table(block, contrast);
      if (table.all() > 0) {
        looks.computeIfAbsent(blocks.monthOfBlock()[block], any -> new ArrayList<>()).add(table);
      }
    }
    var months = looks.keySet().stream().mapToInt(month -> month).toArray();
    var byMonth = List.copyOf(looks.values());
    var evidence = Evidence.usual();
    if (byMonth.isEmpty() || !options.withSequence() || !contrast.isPrimary()) {
      return new Finding.Monthly(months, evidence.values(byMonth), Optional.empty());
    }
    var course = evidence.follow(byMonth, options.alpha(), SEQUENCE_EVERY);
    return new Finding.Monthly(
        months,
        course.evidence(),
        Optional.of(course.oddsRatios().get(course.oddsRatios().size() - 1)));
  }
}
