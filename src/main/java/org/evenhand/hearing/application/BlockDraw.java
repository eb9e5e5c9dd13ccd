package org.evenhand.hearing.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.lottery.Lottery;
import org.evenhand.panel.planning.lottery.LotterySeed;
import org.evenhand.panel.planning.lottery.LotteryTerms;
import org.evenhand.panel.planning.solving.Solution;

/**
 * What is drawn in a block by the seed it committed to.
 *
 * @param record what an outsider needs besides the list to draw again; empty if there is no plan
 * @param list the plans that one was drawn from, a line each
 */
record BlockDraw(List<PlannedHearing> drawn, Map<String, Object> record, String list) {

  static BlockDraw of(PlanRuns.Job job, Solution solution) {
    if (!solution.hasPlan()) {
      return new BlockDraw(List.of(), Map.of(), "");
    }
    var draw =
        Lottery.draw(
            job.problem(),
            solution.plan(),
            new LotterySeed(job.seed()),
            LotteryTerms.of(job.block().toString()));
    return new BlockDraw(
        draw.drawn(), draw.record(), new String(draw.list(), StandardCharsets.UTF_8));
  }
}
