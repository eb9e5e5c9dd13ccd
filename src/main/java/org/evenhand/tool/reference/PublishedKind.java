package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.evenhand.statistics.Status;

/** Percentages without counts: ratios can be formed, intervals cannot. */
final class PublishedKind {
  private PublishedKind() {}

  static ObjectNode rates(JsonNode input) {
    var answer = input.has("earlier") && input.has("later") ? change(input) : stages(input);
    return withoutInterval(answer);
  }

  static ObjectNode representation(JsonNode input) {
    var group = share(input, "groupShareOfEvents") / share(input, "groupShareOfRegister");
    var events = share(input, "referenceShareOfEvents");
    var register = share(input, "referenceShareOfRegister");
    var answer = Figures.object();
    answer.set("groupRepresentation", Figures.number(group));
    answer.set("referenceRepresentation", Figures.number(events / register));
    answer.set("relativeRate", Figures.number(group / (events / register)));
    var unknown = 1 - share(input, "groupShareOfRegister") - register;
    if (unknown > 1e-9) {
      var ofGroup = share(input, "groupShareOfEvents");
      answer.set(
          "relativeRateIfUnknownAllGroup",
          Figures.number(
              ofGroup / (share(input, "groupShareOfRegister") + unknown) / (events / register)));
      answer.set(
          "relativeRateIfUnknownAllReference",
          Figures.number(group / (events / (register + unknown))));
    }
    return withoutInterval(answer);
  }

  private static ObjectNode change(JsonNode input) {
    var earlier = Figures.needed(input, "earlier");
    var later = Figures.needed(input, "later");
    var ratioEarlier = ratio(earlier);
    var ratioLater = ratio(later);
    var gapEarlier = gap(earlier);
    var gapLater = gap(later);
    var answer = Figures.object();
    answer.set("ratioEarlier", Figures.number(ratioEarlier));
    answer.set("ratioLater", Figures.number(ratioLater));
    answer.set("differenceEarlier", Figures.number(gapEarlier));
    answer.set("differenceLater", Figures.number(gapLater));
    answer.set("differenceChange", Figures.number(gapLater / gapEarlier - 1));
    answer.set("ratioChange", Figures.number(ratioLater / ratioEarlier - 1));
    return answer;
  }

  private static ObjectNode stages(JsonNode input) {
    var answer = Figures.object();
    var sum = 0.0;
    for (var fields = input.fields(); fields.hasNext(); ) {
      var field = fields.next();
      if (field.getValue().has("group")) {
        var ratio = ratio(field.getValue());
        answer.set(field.getKey() + "Ratio", Figures.number(ratio));
        sum += Math.log(ratio);
      }
    }
    answer.set("logSum", Figures.number(sum));
    return answer;
  }

  private static ObjectNode withoutInterval(ObjectNode answer) {
    answer.set("interval", NullNode.getInstance());
    return answer.put("status", Status.NO_INTERVAL_COUNTS_REQUIRED.name());
  }

  private static double ratio(JsonNode rates) {
    return share(rates, "group") / share(rates, "reference");
  }

  private static double gap(JsonNode rates) {
    return share(rates, "group") - share(rates, "reference");
  }

  private static double share(JsonNode node, String field) {
    return Figures.needed(node, field).asDouble();
  }
}
