package org.evenhand.ruleset.model;

import org.evenhand.ruleset.api.InterimOrderRule;

/** Reads the rules of interim orders. */
final class InterimPart {
  private final Clocks clocks;

  InterimPart(Clocks clocks) {
    this.clocks = clocks;
  }

  InterimOrderRule read(Entry entry) {
    return new InterimOrderRule(
        entry.each("grounds", InterimPart::ground),
        clocks.named(entry, "longest_clock"),
        clocks.named(entry, "first_review_clock"),
        clocks.named(entry, "next_review_clock"),
        clocks.named(entry, "extension_lodged_clock"),
        entry.needed("plan_review"),
        entry.needed("plan_extension"),
        entry.sourcedTerm("extension_max"),
        entry.yes("triage_may_refer"),
        entry.choice("gap_cover", InterimOrderRule.GapCover.class),
        entry.source(),
        entry.certainty());
  }

  private static InterimOrderRule.InterimGround ground(Entry entry) {
    return new InterimOrderRule.InterimGround(entry.text("code"), entry.text("wording"));
  }
}
