package org.evenhand.ruleset.model;

import java.util.Map;
import org.evenhand.ruleset.api.ClockRule;

/** The clocks of a file, for its other parts to name, so that each figure stands in one place. */
record Clocks(Map<String, ClockRule> all) {
  /** The clock whose code stands under a key. */
  ClockRule named(Entry entry, String key) {
    var code = entry.text(key);
    var clock = all.get(code);
    if (clock == null) {
      throw entry.wrong(key, "there is no clock " + code);
    }
    return clock;
  }
}
