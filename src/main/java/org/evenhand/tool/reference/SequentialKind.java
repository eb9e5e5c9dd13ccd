package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.statistics.monitoring.Evidence;
import org.evenhand.statistics.tables.TwoByTwo;

/** Evidence that grows block by block. */
final class SequentialKind implements Kind {
  @Override
  public ObjectNode answer(JsonNode input) {
    var looks = new ArrayList<List<TwoByTwo>>();
    Figures.needed(input, "blocks").forEach(block -> looks.add(List.of(Figures.table(block))));
    var alpha = input.path("alpha").asDouble(0.05);
    var evidence =
        new Evidence(
            Figures.doubles(Figures.needed(input, "logOddsGrid")),
            Figures.doubles(Figures.needed(input, "weights")));
    var course = evidence.follow(looks, alpha);
    var answer = Figures.object();
    answer.set("eValue", Figures.numbers(course.evidence()));
    course
        .first(1 / alpha)
        .ifPresentOrElse(
            look -> answer.put("firstAlertBlock", look + 1),
            () -> answer.set("firstAlertBlock", NullNode.getInstance()));
    answer.set("shiryaevRoberts", Figures.numbers(course.change()));
    var sequence = answer.putArray("confidenceSequenceOddsRatio");
    course.oddsRatios().forEach(interval -> sequence.add(Figures.interval(interval)));
    return answer;
  }
}
