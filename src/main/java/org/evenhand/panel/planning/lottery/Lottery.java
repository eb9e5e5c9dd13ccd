package org.evenhand.panel.planning.lottery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.panel.planning.files.UnreadableInstance;

/**
 * Draws one of many plans that are as good as the best at L1, L2 and L3 and within the terms'
 * tolerance at L4. The list is made from what was known when the commitment was published, the
 * problem, its best plan and the commitment itself, and not from the seed: whoever keeps the seed
 * cannot try lists until one suits them.
 */
public final class Lottery {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private Lottery() {}

  /**
   * The same for the same problem, plan, seed and terms.
   *
   * @param best a lawful plan, the best there is; what it holds and when stays as it is
   */
  public static PublishedDraw draw(
      PlanningProblem problem, List<PlannedHearing> best, LotterySeed seed, LotteryTerms terms) {
    var commitment = seed.commitmentFor(terms.block());
    var list = PlanList.of(problem, best, terms, start(problem, best, commitment));
    var lines = list.lines();
    var listHash = Sha256.of(PublishedDraw.bytes(lines));
    int index = UniformDraw.of(seed, listHash, lines.size());
    int least = Levels.of(problem, best).outsideBand();
    return new PublishedDraw(
        terms,
        seed,
        commitment,
        least,
        terms.mostOutsideBand(least),
        lines,
        list.outsideBand(),
        Sha256.hex(listHash),
        index,
        planOf(lines.get(index)));
  }

  private static long start(PlanningProblem problem, List<PlannedHearing> best, String commitment) {
    try {
      var known = MAPPER.writeValueAsString(InstanceFile.write(problem));
      var text = known + "\n" + PlanLine.of(best) + "\n" + commitment;
      return ByteBuffer.wrap(Sha256.of(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem is made of ids and numbers", e);
    }
  }

  private static List<PlannedHearing> planOf(String line) {
    try {
      return InstanceFile.readPlan("{\"solution\":" + line + "}");
    } catch (UnreadableInstance e) {
      throw new IllegalStateException("a line of ours", e);
    }
  }
}
