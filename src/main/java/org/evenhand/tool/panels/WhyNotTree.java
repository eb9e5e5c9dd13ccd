package org.evenhand.tool.panels;

import static org.evenhand.tool.panels.PlanningWords.code;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.panel.planning.reasons.WhyNotAnswer;

/** Why a member does not sit, as it is printed. */
final class WhyNotTree {
  private static final String WORDS = "words";

  private WhyNotTree() {}

  static Map<String, Object> of(String member, WhyNotAnswer answer) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("member", member);
    if (answer instanceof WhyNotAnswer.Worse worse) {
      tree.put("answer", "worse");
      tree.put("level", worse.level().code());
      tree.put("by", worse.by());
      tree.put("exact", worse.exact());
      tree.put(WORDS, PlanningWords.of("plan.whynot.worse." + code(worse.level()), worse.by()));
      return tree;
    }
    var kind = kind(answer);
    tree.put("answer", kind);
    tree.put(WORDS, PlanningWords.of("plan.whynot." + kind));
    if (answer instanceof WhyNotAnswer.Forbidden forbidden) {
      tree.put("reasons", ExplainedTree.reasons(forbidden.reasons()));
    }
    return tree;
  }

  private static String kind(WhyNotAnswer answer) {
    if (answer instanceof WhyNotAnswer.Sits) {
      return "sits";
    }
    if (answer instanceof WhyNotAnswer.Forbidden) {
      return "forbidden";
    }
    if (answer instanceof WhyNotAnswer.Drawn) {
      return "drawn";
    }
    return answer instanceof WhyNotAnswer.NoPlan ? "no_plan" : "unproven";
  }
}
