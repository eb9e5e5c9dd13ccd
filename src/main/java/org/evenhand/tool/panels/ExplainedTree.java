package org.evenhand.tool.panels;

import static org.evenhand.tool.panels.PlanningWords.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.panel.planning.reasons.HearingExplained;
import org.evenhand.panel.planning.reasons.Reason;
import org.evenhand.panel.planning.reasons.Remedy;
import org.evenhand.panel.planning.reasons.SeatBreadth;
import org.evenhand.panel.planning.reasons.SeatOf;
import org.evenhand.panel.planning.reasons.Standing;

/** A hearing explained, as it is printed. */
final class ExplainedTree {
  private ExplainedTree() {}

  static Map<String, Object> of(HearingExplained explained) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("hearing", explained.hearing());
    tree.put("held", explained.held());
    tree.put("start", explained.start());
    tree.put("part_heard", explained.partHeard());
    tree.put("members", explained.members().stream().map(ExplainedTree::member).toList());
    tree.put("seats", explained.seats().stream().map(ExplainedTree::seat).toList());
    return tree;
  }

  private static Map<String, Object> member(Standing standing) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("member", standing.member());
    tree.put("seat", code(standing.seat()));
    tree.put("sits", standing.sits());
    tree.put("locked", standing.locked());
    tree.put("eligible", standing.isEligible());
    if (!standing.isEligible()) {
      tree.put("reasons", reasons(standing.reasons()));
      return tree;
    }
    var place = standing.places().get(standing.seat());
    tree.put("drawn", place.k());
    tree.put("of", place.n());
    if (standing.places().containsKey(SeatOf.CHAIR)) {
      var chair = standing.places().get(SeatOf.CHAIR);
      tree.put("as_chair", new TreeMap<>(Map.of("drawn", chair.k(), "of", chair.n())));
    }
    return tree;
  }

  static List<Map<String, Object>> reasons(List<Reason> reasons) {
    return reasons.stream().map(ExplainedTree::reason).toList();
  }

  private static Map<String, Object> reason(Reason reason) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("kind", code(reason.kind()));
    tree.put("detail", reason.detail());
    tree.put("words", PlanningWords.of("plan.reason." + code(reason.kind()), reason.detail()));
    return tree;
  }

  private static Map<String, Object> seat(SeatBreadth breadth) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("seat", code(breadth.seat()));
    tree.put("needed", breadth.needed());
    tree.put("pool", breadth.pool());
    tree.put("eligible", breadth.eligible());
    tree.put("narrow", breadth.isNarrow());
    var excluded = new TreeMap<String, Object>();
    breadth
        .excluded()
        .forEach(
            (kind, members) ->
                excluded.put(
                    code(kind),
                    new TreeMap<>(
                        Map.of(
                            "members",
                            members,
                            "only",
                            breadth.excludedOnly().getOrDefault(kind, 0)))));
    tree.put("excluded", excluded);
    tree.put("remedies", breadth.remedies().stream().map(ExplainedTree::remedy).toList());
    return tree;
  }

  private static Map<String, Object> remedy(Remedy remedy) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("kind", code(remedy.kind()));
    tree.put("gain", remedy.gain());
    if (remedy.day() >= 0) {
      tree.put("day", remedy.day());
    }
    var key = "plan.remedy." + code(remedy.kind());
    tree.put("words", PlanningWords.of(key, remedy.gain(), remedy.day()));
    return tree;
  }
}
