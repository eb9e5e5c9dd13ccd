package org.evenhand.hearing.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.evenhand.hearing.model.ListingMend;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.panel.planning.files.UnreadableInstance;
import org.evenhand.panel.planning.reasons.Mended;

/** The ways to mend a plan as they are kept, the one with fewest changes first. */
final class MendWays {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private MendWays() {}

  /**
   * A way; where several are the same plan they are one way, which is best at all of it.
   *
   * @param kinds what it is best at
   * @param plan as the planner's files describe it
   * @param asked the seats that somebody else takes, with who would be asked in which order
   */
  record Way(List<String> kinds, String plan, boolean proven, List<Asked> asked) {
    List<PlannedHearing> planned() {
      return readPlan(plan);
    }
  }

  /** Whoever comes first is seated and asked. */
  record Asked(String hearing, List<String> order) {}

  static String written(List<Mended> found) {
    var ways = new LinkedHashMap<String, Way>();
    for (var one : found) {
      var plan = PlanRuns.written(one.plan());
      var kinds = new ArrayList<String>();
      if (ways.containsKey(plan)) {
        kinds.addAll(ways.get(plan).kinds());
      }
      kinds.add(one.kind().name());
      ways.put(plan, new Way(kinds, plan, one.proven(), asked(one)));
    }
    return PlanRuns.json(List.copyOf(ways.values()));
  }

  private static List<Asked> asked(Mended one) {
    return one.invitations().stream().map(it -> new Asked(it.hearing(), it.order())).toList();
  }

  static List<Way> of(ListingMend mend) {
    try {
      return mend.ways().isEmpty()
          ? List.of()
          : MAPPER.readValue(mend.ways(), new TypeReference<List<Way>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("kept ways can be read", e);
    }
  }

  static List<PlannedHearing> before(ListingMend mend) {
    return readPlan(mend.before());
  }

  static PlanningProblem problem(ListingMend mend) {
    try {
      return InstanceFile.read(mend.problem());
    } catch (UnreadableInstance e) {
      throw new IllegalStateException("a kept problem can be read", e);
    }
  }

  private static List<PlannedHearing> readPlan(String plan) {
    try {
      return InstanceFile.readPlan(plan);
    } catch (UnreadableInstance e) {
      throw new IllegalStateException("a kept plan can be read", e);
    }
  }
}
