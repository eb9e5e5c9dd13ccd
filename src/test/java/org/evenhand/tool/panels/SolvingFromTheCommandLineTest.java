package org.evenhand.tool.panels;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.ReferencePlans;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.panel.planning.invented.InventedProblem;
import org.evenhand.panel.planning.invented.ProblemSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolvingFromTheCommandLineTest {
  private static final String OPEN = ReferencePlans.FOLDER.resolve("open-1.json").toString();

  @TempDir private Path folder;

  @Test
  void aProvenPlanIsPrintedWithItsLevelsAndTheSameBytesAgain() throws Exception {
    var first = ACommand.run("solve", OPEN, "--seconds", "240", "--seed", "7");
    assertThat(first.exit()).isZero();
    var json = first.json();
    assertThat(json.path("proven").asBoolean()).isTrue();
    assertThat(json.path("bound").asInt()).isEqualTo(64);
    assertThat(json.path("levels").toString()).isEqualTo("{\"L1\":15,\"L3\":45,\"L4\":64}");
    assertThat(json.path("unheld")).isNotEmpty();
    assertThat(json.path("unheld").get(0).path("reasons")).isNotEmpty();
    var problem = ReferencePlans.of("open-1").problem();
    assertThat(new PlanRules(problem).brokenBy(InstanceFile.readPlan(first.out()))).isEmpty();
    assertThat(json.path("lottery").path("plans").asInt()).isEqualTo(200);
    var again = ACommand.run("solve", OPEN, "--seconds", "240", "--seed", "7");
    assertThat(again.out()).isEqualTo(first.out());
  }

  @Test
  void aClashIsToldInSentencesAndEndsWithOne() throws Exception {
    var problem = InventedProblem.withoutAPlan(new ProblemSize(30, 20, 8), 2);
    var file = folder.resolve("clash.json");
    Files.writeString(file, new ObjectMapper().writeValueAsString(InstanceFile.write(problem)));
    var told = ACommand.run("solve", file.toString());
    assertThat(told.exit()).isEqualTo(1);
    var clash = told.json().path("infeasible");
    assertThat(clash.path("hearings")).isNotEmpty();
    assertThat(clash.path("repairs").size()).isGreaterThanOrEqualTo(3);
    for (var part : new String[] {"facts", "groups", "repairs"}) {
      clash.path(part).forEach(one -> assertThat(one.path("text").asText()).endsWith("."));
      clash.path(part).forEach(one -> assertThat(one.path("text").asText()).doesNotContain("{"));
    }
  }

  @Test
  void withoutTheSolverAPlanIsMadeAllTheSameAndItSaysSo() throws Exception {
    var told = ACommand.run("solve", OPEN, "--solver", folder.toString());
    assertThat(told.exit()).isZero();
    assertThat(told.json().path("proven").asBoolean()).isFalse();
    assertThat(told.json().path("bound").isNull()).isTrue();
    assertThat(told.messages()).contains("nothing is proven");
  }

  @Test
  void aReplanWhoseShapeNobodyKnowsIsReadAllTheSame() throws Exception {
    var odd =
        Files.readString(Path.of(OPEN))
            .replace("\"replan\": null", "\"replan\": {\"from\": [1, {\"x\": null}]}")
            .replace("\"replan\":null", "\"replan\":{\"from\":[1,{\"x\":null}]}");
    assertThat(odd).contains("\"from\"");
    assertThat(InstanceFile.read(odd)).isEqualTo(ReferencePlans.of("open-1").problem());
  }

  @Test
  void everythingWrongWithAFileIsALineAndMisuse() throws Exception {
    var file = folder.resolve("wrong.json");
    Files.writeString(file, "{\"instance\":{\"calendar\":{},\"venues\":{\"leeds\":\"two\"}}}");
    var told = ACommand.run("solve", file.toString());
    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.out()).isEmpty();
    assertThat(told.messages().lines().count()).isGreaterThan(2);
    assertThat(told.messages()).contains("working_days").contains("venues.leeds");
    Files.writeString(file, "no JSON");
    assertThat(ACommand.run("solve", file.toString()).exit()).isEqualTo(2);
    assertThat(ACommand.run("solve", folder.resolve("none").toString()).exit()).isEqualTo(2);
    assertThat(ACommand.run("solve", OPEN, "--seconds", "0").exit()).isEqualTo(2);
  }
}
