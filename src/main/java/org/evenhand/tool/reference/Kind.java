package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How one kind of reference case is answered. */
@FunctionalInterface
interface Kind {
  /**
   * @param input what the case gives
   * @return the figures, in the keys and nesting of the kind
   */
  ObjectNode answer(JsonNode input);
}
