package org.evenhand.panel.planning.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.panel.planning.files.InstanceTree;
import org.evenhand.panel.planning.files.UnreadableInstance;
import org.evenhand.panel.planning.solving.Infeasibility;
import org.evenhand.panel.planning.solving.LevelResult;
import org.evenhand.panel.planning.solving.Question;
import org.evenhand.panel.planning.solving.SolvingProgress;

/** What a worker and whoever asks it say to one another: a line of JSON each. */
public final class Messages {
  /** The newest question need not be answered further: what is known is enough. */
  public static final String WITHDRAWN = "withdrawn";

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .setSerializationInclusion(JsonInclude.Include.NON_NULL)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private Messages() {}

  /**
   * A question.
   *
   * @param number comes back with every word about it
   * @param seconds that are left for it
   */
  public record Asked(long number, Question question, double seconds, int seed) {}

  /**
   * A word about a question.
   *
   * @param last nothing more is said about it
   * @param progress how far it is, null in the last one
   * @param plan null if there is none
   * @param results null but in the last one
   * @param infeasibility null if there is a plan, or nothing is known
   */
  public record Said(
      long number,
      boolean last,
      Progress progress,
      List<PlannedHearing> plan,
      List<LevelResult> results,
      Infeasibility infeasibility) {

    /** As in {@link SolvingProgress}. */
    public record Progress(
        org.evenhand.panel.planning.solving.Level level,
        boolean closed,
        Levels levels,
        int bound) {}

    public static Said of(long number, SolvingProgress now) {
      return new Said(
          number,
          false,
          new Progress(now.level(), now.closed(), now.levels(), now.bound()),
          now.plan(),
          null,
          null);
    }

    Optional<SolvingProgress> asProgress() {
      return Optional.ofNullable(progress)
          .map(p -> new SolvingProgress(p.level(), p.closed(), plan, p.levels(), p.bound()));
    }
  }

  static String write(Asked asked) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("number", asked.number());
    tree.put("seconds", asked.seconds());
    tree.put("seed", asked.seed());
    tree.put("problem", InstanceFile.write(asked.question().problem()));
    tree.put("solution", InstanceTree.plan(asked.question().start()));
    asked.question().noBetterThan().ifPresent(levels -> tree.put("levels", levels));
    return line(tree);
  }

  /**
   * @throws IllegalArgumentException if the line is no question
   */
  public static Asked readAsked(String line) {
    try {
      var tree = MAPPER.readTree(line);
      var question =
          new Question(
              InstanceFile.read(tree.path("problem").toString()),
              InstanceFile.readPlan(line),
              Optional.ofNullable(levels(tree.path("levels"))));
      return new Asked(
          tree.path("number").asLong(),
          question,
          tree.path("seconds").asDouble(),
          tree.path("seed").asInt());
    } catch (JsonProcessingException | UnreadableInstance wrong) {
      throw new IllegalArgumentException("no question: " + wrong.getMessage(), wrong);
    }
  }

  private static Levels levels(JsonNode node) throws JsonProcessingException {
    return node.isObject() ? MAPPER.treeToValue(node, Levels.class) : null;
  }

  public static String write(Said said) {
    return line(said);
  }

  /**
   * @throws IllegalArgumentException if the line says nothing
   */
  static Said readSaid(String line) {
    try {
      return MAPPER.readValue(line, Said.class);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException("no answer: " + wrong.getMessage(), wrong);
    }
  }

  private static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
