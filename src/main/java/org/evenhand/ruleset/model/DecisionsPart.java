package org.evenhand.ruleset.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.ruleset.api.DecisionRule;
import org.evenhand.ruleset.api.Ground;
import org.evenhand.ruleset.api.Guidance;

/** Reads the grounds, and how each decision point is decided. */
final class DecisionsPart {
  private DecisionsPart() {}

  static Map<DecisionPoint, DecisionRule> read(Entry top) {
    var read = new EnumMap<DecisionPoint, DecisionRule>(DecisionPoint.class);
    top.byKey("decisions", DecisionsPart::decision).values().forEach(d -> read.put(d.point(), d));
    return read;
  }

  static Ground ground(Entry entry) {
    return new Ground(
        entry.text("code"),
        entry.text("text"),
        entry.yes("health"),
        entry.yes("never_anonymous"),
        entry.source(),
        entry.certainty());
  }

  private static DecisionRule decision(Entry entry) {
    var code = entry.path().substring(entry.path().indexOf('.') + 1);
    var point =
        DecisionPoint.ofCode(code)
            .orElseThrow(() -> new Misread(entry.path(), "there is no such decision point"));
    return new DecisionRule(
        point,
        entry.each("tests", DecisionsPart::test),
        entry.each("factors", DecisionsPart::factor),
        entry.texts("outcomes"),
        guidance(entry),
        entry.source(),
        entry.certainty());
  }

  private static DecisionRule.LegalTest test(Entry entry) {
    return new DecisionRule.LegalTest(entry.text("code"), entry.text("wording"));
  }

  private static DecisionRule.Factor factor(Entry entry) {
    return new DecisionRule.Factor(entry.text("code"), entry.text("wording"));
  }

  private static Optional<Guidance> guidance(Entry entry) {
    return entry
        .maybeText("guidance")
        .map(title -> new Guidance(title, entry.day("guidance_dated")));
  }
}
