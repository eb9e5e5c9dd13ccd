package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.evenhand.statistics.tables.Detectable;

/** What could have been found. */
final class DetectableKind implements Kind {
  private static final List<Double> EXACT = List.of(1.0, 1.5, 2.0);

  @Override
  public ObjectNode answer(JsonNode input) {
    var plan =
        new Detectable(
            Figures.needed(input, "groupN").asLong(),
            Figures.needed(input, "referenceN").asLong(),
            Figures.needed(input, "referenceRate").asDouble(),
            input.path("alpha").asDouble(0.05));
    var chance = input.path("power").asDouble(0.8);
    var answer = Figures.object();
    answer.set("minimumDetectableRatioAbove", Figures.number(plan.smallestAbove(chance)));
    answer.set("minimumDetectableRatioBelow", Figures.number(plan.largestBelow(chance)));
    answer.set("powerAtRatio1_25", Figures.number(plan.power(1.25)));
    answer.set("powerAtRatio1_5", Figures.number(plan.power(1.5)));
    answer.set("powerAtRatio2", Figures.number(plan.power(2)));
    answer.set("exactMidPPower", NullNode.getInstance());
    if (plan.isCountable()) {
      var exact = answer.putArray("exactMidPPower");
      for (var ratio : EXACT) {
        var power = plan.exactPower(ratio);
        if (power.isPresent()) {
          exact.addObject().put("ratio", ratio).set("power", Figures.number(power));
        }
      }
    }
    return answer;
  }
}
