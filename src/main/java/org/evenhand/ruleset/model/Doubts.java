package org.evenhand.ruleset.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.ruleset.api.Certainty;

/** Where a file says of itself that somebody must still verify a figure. */
final class Doubts {
  private Doubts() {}

  /** The paths of every part marked uncertain, each with its source. */
  static List<String> in(JsonNode tree) {
    var found = new ArrayList<String>();
    collect("", tree, found);
    return found;
  }

  private static void collect(String path, JsonNode node, List<String> found) {
    if (Certainty.UNCERTAIN.mark().equals(node.path("certainty").asText())) {
      found.add(path + ": " + node.path("source").asText());
    }
    node.properties()
        .forEach(
            item ->
                collect(
                    path.isEmpty() ? item.getKey() : path + "." + item.getKey(),
                    item.getValue(),
                    found));
    if (node.isArray()) {
      for (var index = 0; index < node.size(); index++) {
        collect(path + "[" + index + "]", node.get(index), found);
      }
    }
  }
}
