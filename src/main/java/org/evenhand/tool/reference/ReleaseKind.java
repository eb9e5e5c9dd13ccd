package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.statistics.release.CellAttack;
import org.evenhand.statistics.release.CellAttack.Cell;
import org.evenhand.statistics.release.Complements;
import org.evenhand.statistics.release.RoundingAttack;
import org.evenhand.statistics.release.RoundingAttack.Pair;

/** What a reader could work out from what is about to be published. */
final class ReleaseKind {
  private static final int ENOUGH_PAIRS = 5;
  private static final long FEW = 10;

  private static final Comparator<Cell> IN_ORDER =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  private ReleaseKind() {}

  static ObjectNode table(JsonNode input) {
    var rows = Figures.needed(input, "counts");
    var counts = new long[rows.size()][];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = Figures.longs(rows.get(i));
    }
    var width = input.path("requiredIntervalWidth").asDouble(5);
    var complements = new Complements(counts, input.path("threshold").asLong(10), width);
    var primary = complements.primary();
    var answer = Figures.object();
    answer.set("primary", cells(primary));
    var patterns = answer.putArray("patterns");
    patterns.add(pattern("primary only", counts, primary, primary, width));
    var added = complements.added();
    if (added.size() > 1) {
      var first = added.get(0);
      var one = Stream.concat(primary.stream(), Stream.of(first)).sorted(IN_ORDER).toList();
      patterns.add(pattern("one complement in row " + first.row(), counts, one, primary, width));
    }
    patterns.add(pattern(named(added), counts, complements.withheld(), primary, width));
    return answer;
  }

  private static String named(List<Cell> added) {
    if (added.isEmpty()) {
      return "no complement is needed";
    }
    var rows = added.stream().map(Cell::row).distinct().sorted().map(String::valueOf).toList();
    var columns = added.stream().mapToInt(Cell::column).summaryStatistics();
    return "complements in rows "
        + String.join(" and ", rows)
        + ", columns "
        + columns.getMin()
        + " to "
        + columns.getMax();
  }

  private static ObjectNode pattern(
      String name, long[][] counts, List<Cell> withheld, List<Cell> primary, double width) {
    var node = Figures.object().put("pattern", name);
    node.set("suppressed", cells(withheld));
    var intervals = new CellAttack(counts, withheld).intervals();
    var attacker = node.putArray("attackerIntervals");
    var exposed = new ArrayList<Cell>();
    for (int i = 0; i < withheld.size(); i++) {
      var cell = withheld.get(i);
      var interval = intervals.get(i);
      var one = attacker.addObject();
      one.set("cell", cell(cell));
      one.put("value", counts[cell.row()][cell.column()]);
      one.put("low", interval.low());
      one.put("high", interval.high());
      if (primary.contains(cell) && interval.high() - interval.low() < width) {
        exposed.add(cell);
      }
    }
    node.set("primaryCellsExposed", cells(exposed));
    return node.put("safe", exposed.isEmpty());
  }

  static ObjectNode percentage(JsonNode input) {
    var between = Figures.longs(Figures.needed(input, "denominatorBetween"));
    var pairs =
        RoundingAttack.ofPercentage(
            published(input, "publishedPercentage"),
            Figures.needed(input, "decimals").asInt(),
            between[0],
            between[1]);
    var answer = Figures.object();
    answer.set("consistentPairs", pairs(pairs));
    answer.put("unique", pairs.size() == 1);
    return answer.put("safe", pairs.size() >= ENOUGH_PAIRS);
  }

  static ObjectNode ratio(JsonNode input) {
    var pairs =
        RoundingAttack.ofRatio(
            published(input, "publishedRatio"),
            Figures.needed(input, "decimals").asInt(),
            Figures.needed(input, "groupN").asLong(),
            Figures.needed(input, "referenceN").asLong(),
            Figures.needed(input, "eventsAtMost").asLong());
    var small = pairs.stream().filter(pair -> pair.first() < FEW || pair.second() < FEW).toList();
    var answer = Figures.object().put("consistentPairs", pairs.size());
    answer.set("consistentPairsWithACountUnderTen", pairs(small));
    return answer;
  }

  static ObjectNode differencing(JsonNode input) {
    var earlier = Figures.longs(Figures.needed(input, "earlierCumulative"));
    var later = Figures.longs(Figures.needed(input, "laterCumulative"));
    var base = Figures.needed(input, "roundingBase").asInt();
    var answer = Figures.object();
    var cells = answer.putArray("cells");
    for (int i = 0; i < earlier.length; i++) {
      var increment = later[i] - earlier[i];
      var published =
          RoundingAttack.rounded(later[i], base) - RoundingAttack.rounded(earlier[i], base);
      cells
          .addObject()
          .put("trueIncrement", increment)
          .put("unroundedLeaks", increment > 0 && increment < FEW)
          .put("roundedIncrementPublished", published)
          .putArray("attackerRange")
          .add(Math.max(0, published - (base - 1)))
          .add(published + base - 1);
    }
    return answer;
  }

  private static BigDecimal published(JsonNode input, String field) {
    return new BigDecimal(Figures.needed(input, field).asText());
  }

  private static ArrayNode pairs(List<Pair> pairs) {
    var list = Figures.list();
    pairs.forEach(pair -> list.addArray().add(pair.first()).add(pair.second()));
    return list;
  }

  private static ArrayNode cells(List<Cell> cells) {
    var list = Figures.list();
    cells.forEach(cell -> list.add(cell(cell)));
    return list;
  }

  private static ArrayNode cell(Cell cell) {
    return Figures.list().add(cell.row()).add(cell.column());
  }
}
