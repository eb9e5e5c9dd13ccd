package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.StreamSupport;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.tables.Counts;
import org.evenhand.statistics.tables.TwoByTwo;

/** Figures as JSON: not estimable is null, infinite is the text Infinity. */
final class Figures {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Figures() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ArrayNode list() {
    return NODES.arrayNode();
  }

  static JsonNode number(double value) {
    if (Double.isNaN(value)) {
      return NullNode.getInstance();
    }
    return Double.isInfinite(value)
        ? TextNode.valueOf(value > 0 ? "Infinity" : "-Infinity")
        : DoubleNode.valueOf(value);
  }

  static JsonNode number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : NullNode.getInstance();
  }

  static ArrayNode numbers(double... values) {
    var list = list();
    for (var value : values) {
      list.add(number(value));
    }
    return list;
  }

  static ArrayNode interval(Optional<Interval> interval) {
    return interval.map(Figures::interval).orElseGet(() -> numbers(Double.NaN, Double.NaN));
  }

  static ArrayNode interval(Interval interval) {
    return numbers(interval.low(), interval.high());
  }

  static Counts counts(JsonNode node) {
    return new Counts(needed(node, "events").asLong(), needed(node, "n").asLong());
  }

  static TwoByTwo table(JsonNode node) {
    return new TwoByTwo(counts(needed(node, "group")), counts(needed(node, "reference")));
  }

  static double[] doubles(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }

  static long[] longs(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).mapToLong(JsonNode::asLong).toArray();
  }

  /**
   * A field that must be there.
   *
   * @throws IllegalArgumentException naming it when it is not
   */
  static JsonNode needed(JsonNode node, String field) {
    var found = node.get(field);
    if (found == null) {
      throw new IllegalArgumentException("the input has no \"" + field + "\"");
    }
    return found;
  }
}
