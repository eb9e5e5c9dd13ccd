package org.evenhand.diversity.model;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.evenhand.diversity.api.BenchmarkShare;
import org.evenhand.diversity.api.BenchmarkShare.Against;
import org.evenhand.diversity.api.PanelTable.Chance;
import org.evenhand.diversity.api.PanelTable.Count;
import org.evenhand.diversity.api.PanelTable.Figures;
import org.evenhand.diversity.api.PanelTable.Need;
import org.evenhand.diversity.api.PanelTable.Parts;
import org.evenhand.kernel.PersonId;
import org.evenhand.statistics.ClusteredShare;
import org.evenhand.statistics.Distribution;
import org.evenhand.statistics.Power;
import org.evenhand.statistics.RecruitmentNeed;
import org.evenhand.statistics.SeatsAsSat;
import org.evenhand.statistics.Tolerance;

/** What is told of one group against one benchmark, rounded. */
final class GroupFigures {
  private static final Tolerance TOLERANCE = Tolerance.CONVENTION;
  private static final double FOUR_IN_FIVE = 0.8;
  private static final double FOUR_IN_TEN = 0.4;
  private static final double PER_MILLE = 1_000;
  private final HeldSeats held;
  private final Set<PersonId> pool;
  private final BenchmarkShare benchmark;
  private final Predicate<String> members;
  private final double lottery;
  private final int seats;
  private final int inGroup;
  private final int undisclosed;

  GroupFigures(HeldSeats held, Set<PersonId> pool, BenchmarkShare benchmark, double lottery) {
    this.held = held;
    this.pool = pool;
    this.benchmark = benchmark;
    this.lottery = lottery;
    members = PanelFigures.members(benchmark.group());
    seats = held.seats();
    inGroup = held.of(members);
    undisclosed = held.undisclosed();
  }

  Figures told() {
    var sat = new SeatsAsSat(seats, inGroup, undisclosed, benchmark.share());
    return new Figures(
        seats,
        undisclosed,
        (int) Math.round(held.effective()),
        Rounded.perCent((double) inGroup / seats),
        sat.reading(TOLERANCE),
        chance(),
        benchmark.against() == Against.WORKFORCE
            ? Optional.of(new Count(sat.atBenchmark(), sat.fewestShort(), sat.mostShort()))
            : Optional.empty(),
        parts(),
        need());
  }

  private Chance chance() {
    var interval = ClusteredShare.exact(inGroup, undisclosed, held.loads());
    var ratio = Tolerance.ratio(interval, benchmark.bounds());
    var worth = Math.max(1, (int) Math.round(held.effective()));
    var share = benchmark.share();
    var seen = Power.largestSeen(worth, share, FOUR_IN_FIVE);
    return new Chance(
        Rounded.below(interval.low()),
        Rounded.above(interval.high()),
        Rounded.below(ratio.low()),
        Double.isInfinite(ratio.high()) ? -1 : Rounded.above(ratio.high()),
        TOLERANCE.verdict(ratio),
        whole(Power.ofSeeingTooFew(worth, share, TOLERANCE.low() * share)),
        seen < 0 ? -1 : (int) Math.round(seen * PER_MILLE),
        whole(lottery),
        whole(fromWorkforce(worth)));
  }

  /** Of so many seats as these are worth, whoever is undisclosed being as it suits best. */
  private double fromWorkforce(int worth) {
    var expected = Distribution.binomial(worth, benchmark.share());
    var bounds = ClusteredShare.bounds(inGroup, undisclosed, seats);
    var from = (int) Math.floor(bounds.low() * worth);
    var most = 0.0;
    for (int k = from; k <= Math.ceil(bounds.high() * worth) && k <= worth; k++) {
      most = Math.max(most, expected.asUnlikelyAs(k));
    }
    return most;
  }

  private Optional<Parts> parts() {
    if (hasTooFew()) {
      return Optional.empty();
    }
    var known = 1 - (double) undisclosed / seats;
    var atBenchmark = benchmark.share() * seats * known;
    var fromPool = held.fromPool(pool, members);
    var byLot = held.byLot(members).mean();
    return Optional.of(
        new Parts(
            Rounded.perCent(fromPool / seats),
            Rounded.perCent(byLot / seats),
            Rounded.nearest(fromPool - atBenchmark),
            Rounded.nearest(byLot - fromPool),
            Rounded.nearest(inGroup - byLot)));
  }

  private Optional<Need> need() {
    var share = benchmark.share();
    if (hasTooFew() || share <= 0 || share >= 1) {
      return Optional.empty();
    }
    var known = pool.size() - held.unknown(pool);
    var lacking = new RecruitmentNeed(known, held.count(pool, members), share);
    return Optional.of(
        new Need(
            lacking.replacements(),
            lacking.additions(),
            FOUR_IN_TEN > share
                ? Optional.of(lacking.additionsAt(FOUR_IN_TEN))
                : Optional.empty()));
  }

  /** People in the pool of the group, or not of it. */
  private boolean hasTooFew() {
    var some = held.count(pool, members);
    var others = pool.size() - held.unknown(pool) - some;
    return some < SmallNumbers.FEWEST || others < SmallNumbers.FEWEST;
  }

  private static int whole(double chance) {
    return (int) Math.round(100 * chance);
  }
}
