package org.evenhand.panel.planning.lottery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.panel.planning.PlannedHearing;

/**
 * A draw with everything that is needed to make it again.
 *
 * @param seed told once the block is closed
 * @param commitment to the seed, published before
 * @param best the last level of the best plan
 * @param most what it may be at most in a plan of the list
 * @param lines the list, one plan a line, in the order in which it is published
 * @param outsideBand the last level of each plan of the list
 * @param listSha256 of the lines in UTF-8, each with a line feed behind it
 * @param index of the line drawn, from 0
 * @param drawn the plan of that line
 */
public record PublishedDraw(
    LotteryTerms terms,
    LotterySeed seed,
    String commitment,
    int best,
    int most,
    List<String> lines,
    List<Integer> outsideBand,
    String listSha256,
    int index,
    List<PlannedHearing> drawn) {
  /** How the index follows from seed and list. */
  static final String METHOD =
      "SHA-256(seed || SHA-256 of the list || counter of 8 bytes, from 0), rejected from the largest"
          + " multiple of plans upwards, modulo plans";

  public PublishedDraw {
    lines = List.copyOf(lines);
    outsideBand = List.copyOf(outsideBand);
    drawn = List.copyOf(drawn);
  }

  /** Whether as many plans as were sought were found; a tiny problem may not have as many. */
  public boolean isFull() {
    return lines.size() >= terms.plans();
  }

  /** The list as the bytes that its hash is of. */
  public byte[] list() {
    return bytes(lines);
  }

  /**
   * What stands under {@code lottery}, the list left out: with the list it is all that is needed to
   * draw again.
   */
  public SortedMap<String, Object> record() {
    var record = new TreeMap<String, Object>();
    record.put("seed_commitment", commitment);
    record.put("seed", seed.text());
    record.put("block", terms.block());
    record.put("plans", lines.size());
    record.put("plans_sought", terms.plans());
    record.put("list_sha256", listSha256);
    record.put("index", index);
    record.put("drawn", PlanLine.tree(drawn));
    record.put("method", METHOD);
    record.put("tolerance_per_mille", terms.tolerancePerMille());
    record.put("outside_band_best", best);
    record.put("outside_band_most", most);
    record.put("outside_band_drawn", outsideBand.get(index));
    record.put(
        "plans_by_outside_band",
        outsideBand.stream()
            .collect(Collectors.groupingBy(String::valueOf, TreeMap::new, Collectors.counting())));
    return record;
  }

  static byte[] bytes(List<String> lines) {
    var list = new StringBuilder();
    lines.forEach(line -> list.append(line).append('\n'));
    return list.toString().getBytes(StandardCharsets.UTF_8);
  }
}
