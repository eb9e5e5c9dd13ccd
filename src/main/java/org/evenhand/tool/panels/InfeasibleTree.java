package org.evenhand.tool.panels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.solving.Fact;
import org.evenhand.panel.planning.solving.Infeasibility;
import org.evenhand.panel.planning.solving.Repair;

/** Why there is no plan, as {@code panels solve} prints it: groups to read, facts to look up. */
final class InfeasibleTree {
  private static final int NAMED = 6;

  private final Infeasibility infeasibility;

  InfeasibleTree(PlanningProblem problem, Infeasibility infeasibility) {
    this.infeasibility = infeasibility;
  }

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("hearings", infeasibility.hearings());
    tree.put("groups", groups());
    tree.put("facts", infeasibility.facts().stream().map(InfeasibleTree::fact).toList());
    tree.put("repairs", infeasibility.repairs().stream().map(InfeasibleTree::repair).toList());
    tree.put("minimal", infeasibility.minimal());
    tree.put("repairs_are_enough", infeasibility.whole());
    return Map.of("infeasible", tree);
  }

  private Map<String, List<Fact>> grouped() {
    return infeasibility.facts().stream()
        .collect(
            Collectors.groupingBy(InfeasibleTree::group, LinkedHashMap::new, Collectors.toList()));
  }

  private List<Map<String, Object>> groups() {
    var groups = new ArrayList<Map<String, Object>>();
    grouped()
        .forEach(
            (group, facts) ->
                groups.add(Map.of("group", group, "facts", facts.size(), "text", text(facts))));
    return groups;
  }

  private static String group(Fact fact) {
    var kind = PlanningWords.code(fact.kind());
    return fact.hearing().isEmpty() ? kind : fact.hearing() + "." + kind;
  }

  private static String text(List<Fact> facts) {
    var first = facts.get(0);
    if (facts.size() == 1) {
      return words(first);
    }
    if (first.kind() == Fact.Kind.MAKE_UP) {
      var details = facts.stream().map(Fact::detail).collect(Collectors.joining(", "));
      return words(new Fact(first.kind(), first.hearing(), "", details));
    }
    if (first.who().isEmpty() || first.kind() == Fact.Kind.ROOMS) {
      return facts.stream().map(InfeasibleTree::words).collect(Collectors.joining(" "));
    }
    var who = facts.stream().map(Fact::who).limit(NAMED).collect(Collectors.joining(", "));
    var names = facts.size() > NAMED ? who + " and others" : who;
    return PlanningWords.of(
        "plan.facts." + PlanningWords.code(first.kind()), first.hearing(), facts.size(), names);
  }

  private static String words(Fact fact) {
    return PlanningWords.of(
        "plan.fact." + PlanningWords.code(fact.kind()), fact.hearing(), fact.who(), fact.detail());
  }

  private static Map<String, Object> fact(Fact fact) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("kind", PlanningWords.code(fact.kind()));
    tree.put("group", group(fact));
    tree.put("hearing", fact.hearing());
    tree.put("member", fact.who());
    tree.put("detail", fact.detail());
    tree.put("text", words(fact));
    return tree;
  }

  private static Map<String, Object> repair(Repair repair) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("kind", PlanningWords.code(repair.kind()));
    tree.put("hearing", repair.hearing());
    tree.put("who", repair.who());
    tree.put("day", repair.day());
    tree.put(
        "text",
        PlanningWords.of(
            "plan.change." + PlanningWords.code(repair.kind()),
            repair.hearing(),
            repair.who(),
            repair.day()));
    return tree;
  }
}
