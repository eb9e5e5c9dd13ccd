package org.evenhand.statistics.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.evenhand.statistics.time.TwoGroups;

/**
 * The decisions of one stage, sorted out once for all characteristics.
 *
 * @param first decided first cases, which are judged by
 * @param all decided cases of everybody
 * @param open first cases that are not decided
 * @param strata the stratum of each decision: year, source and seriousness
 * @param waited first cases, decided or not, by how long they were followed
 * @param blocks the block of each decision: month and seriousness
 */
record StageRows(
    String stage,
    int[] first,
    int[] all,
    int[] open,
    int[] strata,
    int strataCount,
    StageAudit.Blocks blocks,
    int deciders,
    Waited waited) {
  private static final int MONTHS = 12;
  private static final long ROOM = 1 << 20;

  /** First cases by how long they were followed; like cases are those of one grade. */
  static final class Waited implements TwoGroups.Cases {
    private final Decisions decisions;
    private final int[] order;
    private final int[] days;
    private final int strata;

    private Waited(Decisions decisions, int[] order, int[] days, int strata) {
      this.decisions = decisions;
      this.order = order;
      this.days = days;
      this.strata = strata;
    }

    static Waited of(Decisions decisions, int[] places) {
      var keys =
          Arrays.stream(places)
              .mapToLong(i -> (long) decisions.days(i) << Integer.SIZE | i)
              .sorted()
              .toArray();
      return new Waited(
          decisions,
          Arrays.stream(keys).mapToInt(key -> (int) key).toArray(),
          Arrays.stream(keys).mapToInt(key -> (int) (key >>> Integer.SIZE)).toArray(),
          Arrays.stream(places).map(decisions::seriousness).max().orElse(-1) + 1);
    }

    int decision(int place) {
      return order[place];
    }

    int strata() {
      return strata;
    }

    @Override
    public int size() {
      return order.length;
    }

    @Override
    public double days(int place) {
      return days[place];
    }

    @Override
    public boolean isDecided(int place) {
      return decisions.outcome(order[place]) != Outcome.OPEN;
    }

    @Override
    public int stratum(int place) {
      return decisions.seriousness(order[place]);
    }
  }

  static List<StageRows> of(Decisions decisions) {
    var size = decisions.size();
    var strata =
        Tally.numbered(
            IntStream.range(0, size)
                .mapToLong(
                    i ->
                        (decisions.month(i) / MONTHS * ROOM + decisions.source(i)) * ROOM
                            + decisions.seriousness(i))
                .toArray());
    var blocks = blocks(decisions);
    var deciders = IntStream.range(0, size).map(decisions::decider).max().orElse(-1) + 1;
    var rows = new ArrayList<StageRows>();
    for (int stage = 0; stage < decisions.stages().size(); stage++) {
      var at = stage;
      var here = IntStream.range(0, size).filter(i -> decisions.stage(i) == at).toArray();
      rows.add(
          new StageRows(
              decisions.stages().get(stage),
              chosen(here, i -> decisions.isFirstCase(i) && isDecided(decisions, i)),
              chosen(here, i -> isDecided(decisions, i)),
              chosen(here, i -> decisions.isFirstCase(i) && !isDecided(decisions, i)),
              strata,
              largest(strata),
              blocks,
              deciders,
              Waited.of(decisions, chosen(here, decisions::isFirstCase))));
    }
    return rows;
  }

  private static StageAudit.Blocks blocks(Decisions decisions) {
    var of =
        Tally.numbered(
            IntStream.range(0, decisions.size())
                .mapToLong(i -> decisions.month(i) * ROOM + decisions.seriousness(i))
                .toArray());
    var months = new int[largest(of)];
    for (int i = 0; i < of.length; i++) {
      months[of[i]] = decisions.month(i);
    }
    return new StageAudit.Blocks(of, months.length, months);
  }

  private static boolean isDecided(Decisions decisions, int i) {
    return decisions.outcome(i) != Outcome.OPEN;
  }

  private static int[] chosen(int[] places, IntPredicate which) {
    return Arrays.stream(places).filter(which).toArray();
  }

  private static int largest(int[] numbers) {
    return Arrays.stream(numbers).max().orElse(-1) + 1;
  }
}
