package org.evenhand.panel.planning.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.panel.planning.Adviser;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;

/** A problem and a plan as the tree that their JSON is written from. */
public final class InstanceTree {
  private InstanceTree() {}

  static Map<String, Object> of(PlanningProblem problem) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("calendar", Map.of("working_days", problem.workingDays()));
    tree.put("venues", new TreeMap<>(problem.venues()));
    tree.put("members", problem.members().stream().map(InstanceTree::of).toList());
    tree.put("advisers", problem.advisers().stream().map(InstanceTree::of).toList());
    tree.put("hearings", problem.hearings().stream().map(InstanceTree::of).toList());
    var band = new LinkedHashMap<String, Object>();
    band.put("low", problem.band().low());
    band.put("high", problem.band().high());
    tree.put("workload_band_days", band);
    tree.put("published_plan", problem.isReplan() ? plan(problem.published()) : null);
    tree.put("locks", problem.locks().stream().map(InstanceTree::of).toList());
    return tree;
  }

  /** A plan as the list that stands under {@code solution}. */
  public static List<Map<String, Object>> plan(List<PlannedHearing> plan) {
    return plan.stream().map(InstanceTree::of).toList();
  }

  private static Map<String, Object> of(PoolMember member) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", member.id());
    tree.put("role", member.kind() == SeatKind.LAY ? "lay" : "registrant");
    tree.put("chair_accredited", member.mayChair());
    tree.put("modes", new TreeSet<>(member.modes()));
    tree.put("term_last_day", member.termLastDay());
    tree.put("training_last_day", member.trainingLastDay());
    tree.put("unavailable_days", new TreeSet<>(member.unavailableDays()));
    tree.put("prior_days", member.priorDays());
    tree.put("max_days", member.maxDays());
    return tree;
  }

  private static Map<String, Object> of(Adviser adviser) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", adviser.id());
    tree.put("unavailable_days", new TreeSet<>(adviser.unavailableDays()));
    return tree;
  }

  private static Map<String, Object> of(HearingToPlan hearing) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", hearing.id());
    tree.put("type", hearing.type());
    tree.put("duration_days", hearing.days());
    tree.put("venue", hearing.venue());
    tree.put("weight", hearing.weight());
    tree.put("target_day", hearing.targetDay());
    tree.put("start_options", hearing.startOptions());
    tree.put("panel_size", hearing.makeUp().size());
    tree.put("needs_chair", hearing.makeUp().chairs());
    tree.put("min_lay", hearing.makeUp().lay());
    tree.put("min_registrant", hearing.makeUp().registrants());
    tree.put(
        "conflicts",
        hearing.conflicts().stream()
            .map(conflict -> Map.of("member", conflict.member(), "reason", conflict.reason()))
            .map(TreeMap::new)
            .toList());
    tree.put("part_heard_panel", new TreeSet<>(hearing.partHeard()));
    tree.put("mandatory", hearing.mandatory());
    return tree;
  }

  private static Map<String, Object> of(PlannedHearing planned) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("hearing", planned.hearing());
    tree.put("start", planned.start());
    tree.put("panel", planned.panel());
    tree.put("adviser", planned.adviser());
    return tree;
  }

  private static Map<String, Object> of(Lock lock) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("hearing", lock.hearing());
    if (lock instanceof Lock.OfDate date) {
      tree.put("start", date.start());
    } else {
      tree.put("member", ((Lock.OfSeat) lock).member());
    }
    return tree;
  }
}
