package org.evenhand.ruleset.model;

import java.util.EnumMap;
import java.util.Map;
import org.evenhand.ruleset.api.HearingRule;
import org.evenhand.ruleset.api.HearingType;

/** Reads notice and privacy of each type of hearing. */
final class HearingsPart {
  private final Clocks clocks;

  HearingsPart(Clocks clocks) {
    this.clocks = clocks;
  }

  Map<HearingType, HearingRule> read(Entry top) {
    var read = new EnumMap<HearingType, HearingRule>(HearingType.class);
    top.each("hearings", this::hearing).forEach(rule -> read.put(rule.type(), rule));
    return read;
  }

  private HearingRule hearing(Entry entry) {
    return new HearingRule(
        entry.choice("type", HearingType.class),
        clocks.named(entry, "notice_clock"),
        entry.choice("privacy", HearingRule.Privacy.class),
        entry.source(),
        entry.certainty());
  }
}
