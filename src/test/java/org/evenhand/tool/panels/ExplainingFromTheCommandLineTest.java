package org.evenhand.tool.panels;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.evenhand.panel.planning.ReferencePlans;
import org.evenhand.panel.planning.files.InstanceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainingFromTheCommandLineTest {
  private static final String INSTANCE = ReferencePlans.FOLDER.resolve("open-1.json").toString();
  @TempDir private Path folder;
  private String solution;

  @BeforeEach
  void solve() throws Exception {
    var best = ReferencePlans.of("open-1").best();
    var tree = Map.of("solution", InstanceTree.plan(best));
    var file =
        Files.writeString(folder.resolve("s.json"), new ObjectMapper().writeValueAsString(tree));
    solution = file.toString();
  }

  @Test
  void everyMemberIsExcludedWithReasonsOrDrawn() throws Exception {
    var hearing = ReferencePlans.of("open-1").best().get(0).hearing();
    var run = ACommand.run("explain", INSTANCE, solution, "--hearing", hearing, "--seed", "f00d");

    assertThat(run.exit()).as(run.messages()).isZero();
    assertThat(run.json().path("hearing").asText()).isEqualTo(hearing);
    assertThat(run.json().path("members")).hasSize(36);
    int sit = 0;
    for (var member : run.json().path("members")) {
      if (member.path("eligible").asBoolean()) {
        assertThat(member.path("drawn").asInt()).isBetween(1, member.path("of").asInt());
      } else {
        assertThat(member.path("reasons")).isNotEmpty();
        assertThat(member.path("reasons").get(0).path("words").asText()).endsWith(".");
      }
      sit += member.path("sits").asBoolean() ? 1 : 0;
    }
    assertThat(sit).isEqualTo(3);
    assertThat(run.json().path("seats")).hasSize(3);
    assertThat(run.json().path("seed_known").asBoolean()).isTrue();
  }

  @Test
  void theSameQuestionHasTheSameBytes() {
    var one = ACommand.run("explain", INSTANCE, solution, "--hearing", "H001");

    assertThat(ACommand.run("explain", INSTANCE, solution, "--hearing", "H001")).isEqualTo(one);
  }

  @Test
  void anUnknownHearingAndAnUnreadableFileAreMisuse() {
    var unknown = ACommand.run("explain", INSTANCE, solution, "--hearing", "H999");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.messages()).contains("has no hearing H999").hasLineCount(1);

    var absent = ACommand.run("explain", "absent.json", solution, "--hearing", "H001");
    assertThat(absent.exit()).isEqualTo(2);
    assertThat(absent.messages()).contains("absent.json: does not exist").hasLineCount(1);

    var noPlan = ACommand.run("explain", INSTANCE, INSTANCE, "--hearing", "H001");
    assertThat(noPlan.exit()).isEqualTo(2);
    assertThat(noPlan.messages()).contains("solution is missing").hasLineCount(1);

    assertThat(ACommand.run("explain", INSTANCE, solution).exit()).isEqualTo(2);
  }

  @Test
  void aDrawIsPublishedAndMadeAgain() throws Exception {
    var out = folder.resolve("public");
    var line =
        new String[] {
          "draw", INSTANCE, solution, "--seed", "f00d", "--block", "b1", "--out", out.toString()
        };
    var run = ACommand.run(line);

    assertThat(run.exit()).as(run.messages()).isZero();
    assertThat(run.json().path("plans").asInt()).isEqualTo(200);
    assertThat(run.json().path("drawn")).hasSize(21);
    var commitment = ACommand.run("commit", "--block", "b1", "--seed", "f00d").json();
    assertThat(run.json().path("seed_commitment")).isEqualTo(commitment.path("seed_commitment"));
    assertThat(ACommand.run("redraw", out.toString()).exit()).isZero();

    var list = out.resolve("plans.jsonl");
    Files.writeString(list, Files.readString(list).replaceFirst("M\\d\\d\\d", "M000"));
    var again = ACommand.run("redraw", out.toString());
    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.json().path("findings").get(0).asText())
        .isEqualTo("The list is not the one whose hash was published.");
    assertThat(ACommand.run("redraw", folder.toString()).exit()).isEqualTo(2);
  }

  @Test
  void whatWasDrawnIsExplainedTooWithItsSeed() throws Exception {
    var drawn = ACommand.run("draw", INSTANCE, solution, "--seed", "f00d").json();
    var tree = new ObjectMapper().readTree(Files.readString(Path.of(solution)));
    ((com.fasterxml.jackson.databind.node.ObjectNode) tree).set("lottery", drawn);
    Files.writeString(Path.of(solution), tree.toString());
    var hearing = drawn.path("drawn").get(3);

    var id = hearing.path("hearing").asText();
    var run = ACommand.run("explain", INSTANCE, solution, "--drawn", "--hearing", id);

    assertThat(run.json().path("seed_known").asBoolean()).isTrue();
    for (var member : run.json().path("members")) {
      assertThat(member.path("sits").asBoolean())
          .isEqualTo(hearing.path("panel").toString().contains(member.path("member").asText()));
    }
  }

  @Test
  void anUnlawfulPlanIsNotDrawnFrom() throws Exception {
    var text = Files.readString(Path.of(solution)).replaceFirst("\"start\":\\d+", "\"start\":0");
    Files.writeString(Path.of(solution), text);
    var run = ACommand.run("draw", INSTANCE, solution, "--seed", "f00d");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.messages()).contains("breaks a rule").hasLineCount(1);
  }

  @Test
  void aProblemIsInventedAsAFileOfTheUsualShape() throws Exception {
    var line =
        new String[] {
          "generate", "--members", "30", "--hearings", "20", "--weeks", "10", "--kind", "replan"
        };
    var run = ACommand.run(line);

    assertThat(run.exit()).isZero();
    assertThat(run.json().path("instance").path("published_plan")).isNotEmpty();
    assertThat(ACommand.run("generate", "--members", "3").exit()).isEqualTo(2);
  }

  @Test
  void whyNotIsAnsweredInWords() throws Exception {
    var sits = ReferencePlans.of("open-1").best().get(0);
    var who = sits.panel().get(0);
    var run = ACommand.run("explain", INSTANCE, solution, "--hearing", "H001", "--why-not", "M007");

    assertThat(run.exit()).as(run.messages()).isZero();
    assertThat(run.json().path("why_not").path("answer").asText()).isEqualTo("forbidden");
    assertThat(run.json().path("why_not").path("reasons").toString()).contains("conflict");
    var seated =
        ACommand.run("explain", INSTANCE, solution, "--hearing", sits.hearing(), "--why-not", who);
    assertThat(seated.json().path("why_not").path("words").asText()).isEqualTo("Sits on it.");
    var nobody =
        ACommand.run("explain", INSTANCE, solution, "--hearing", "H001", "--why-not", "M999");
    assertThat(nobody.exit()).isEqualTo(2);
    assertThat(nobody.messages()).contains("has no member M999");
  }
}
