package org.evenhand.panel.planning.lottery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.panel.planning.PlannedHearing;

/**
 * A plan's one spelling: canonical JSON (RFC 8785) in a line, hearings and the members of each
 * panel by id. It holds only ids and whole numbers, which Jackson spells as the standard does.
 */
final class PlanLine {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private PlanLine() {}

  static String of(List<PlannedHearing> plan) {
    return canonical(tree(plan));
  }

  static List<Map<String, Object>> tree(List<PlannedHearing> plan) {
    return plan.stream()
        .sorted(Comparator.comparing(PlannedHearing::hearing))
        .map(PlanLine::tree)
        .toList();
  }

  static String canonical(Object tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("ids and numbers are always JSON", e);
    }
  }

  private static Map<String, Object> tree(PlannedHearing planned) {
    return new TreeMap<>(
        Map.of(
            "hearing", planned.hearing(),
            "start", planned.start(),
            "panel", planned.panel().stream().sorted().toList(),
            "adviser", planned.adviser()));
  }
}
