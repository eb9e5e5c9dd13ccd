package org.evenhand.panel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.panel.planning.Breach.Rule;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.panel.planning.files.UnreadableInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans whose levels somebody else worked out, and the same plans with one thing spoilt. */
class ReferencePlansTest {
  private static final Path FOLDER = Path.of("src/test/resources/panels");

  @ParameterizedTest
  @ValueSource(strings = {"open-1", "open-2"})
  void aReferencePlanBreaksNothingAndIsAsGoodAsItSays(String name) throws Exception {
    var problem = problem(name);
    for (var mode : expected(name)) {
      var plan = InstanceFile.readPlan(mode.toString());
      assertThat(new PlanRules(problem).brokenBy(plan)).isEmpty();
      var levels = Levels.of(problem, plan);
      var all = mode.path("all_levels_of_this_solution");
      assertThat(levels.unheld()).isEqualTo(all.path("L1").asInt());
      assertThat(levels.lateness()).isEqualTo(all.path("L3").asInt());
      assertThat(levels.outsideBand()).isEqualTo(all.path("L4").asInt());
    }
  }

  @Test
  void whatIsWrittenIsReadBackAsItWas() throws Exception {
    var problem = problem("open-2");
    var json = new ObjectMapper().writeValueAsString(InstanceFile.write(problem));
    assertThat(InstanceFile.read(json)).isEqualTo(problem);
  }

  @Test
  void everyRuleIsBrokenBySomePlan() throws Exception {
    var problem = problem("open-1");
    var plan = InstanceFile.readPlan(expected("open-1").get(0).toString());
    var first = plan.get(0);
    var other = plan.get(1);
    var spoilt = new HashMap<Rule, PlannedHearing>();
    spoilt.put(Rule.HEARING_IS_UNKNOWN, with(first, "H999", first.start(), first.panel(), "A03"));
    spoilt.put(Rule.DATE_IS_OFFERED, with(first, first.hearing(), 0, first.panel(), "A03"));
    spoilt.put(
        Rule.ADVISER_IS_UNKNOWN, with(first, first.hearing(), first.start(), first.panel(), "A99"));
    spoilt.put(
        Rule.MEMBER_IS_UNKNOWN,
        with(first, first.hearing(), first.start(), List.of("X", "M003", "M008"), "A03"));
    spoilt.put(
        Rule.PANEL_SIZE,
        with(first, first.hearing(), first.start(), List.of("M003", "M008"), "A03"));
    spoilt.put(
        Rule.NEEDS_REGISTRANTS,
        with(first, first.hearing(), first.start(), List.of("M003", "M004", "M005"), "A03"));
    for (var entry : spoilt.entrySet()) {
      var changed = new ArrayList<>(plan);
      changed.set(0, entry.getValue());
      assertThat(new PlanRules(problem).brokenBy(changed))
          .extracting(Breach::rule)
          .contains(entry.getKey());
    }
    var twice = new ArrayList<>(plan);
    twice.add(other);
    assertThat(new PlanRules(problem).brokenBy(twice))
        .extracting(Breach::rule)
        .contains(Rule.PLANNED_ONCE);
  }

  private static PlannedHearing with(
      PlannedHearing planned, String hearing, int start, List<String> panel, String adviser) {
    assertThat(planned).isNotNull();
    return new PlannedHearing(hearing, start, panel, adviser);
  }

  private static PlanningProblem problem(String name) throws IOException, UnreadableInstance {
    return InstanceFile.read(Files.readString(FOLDER.resolve(name + ".json")));
  }

  private static List<JsonNode> expected(String name) throws IOException {
    var modes =
        new ObjectMapper()
            .readTree(FOLDER.resolve(name + ".json").toFile())
            .path("expected")
            .path("modes");
    var found = new ArrayList<JsonNode>();
    modes
        .fields()
        .forEachRemaining((Map.Entry<String, JsonNode> mode) -> found.add(mode.getValue()));
    return found;
  }
}
