package org.evenhand.tool.panels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.panel.planning.files.UnreadableInstance;

/** Reads instances and solutions from files; what is wrong with one is told in a line. */
final class PlanFiles {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private PlanFiles() {}

  /** A file that is none, or not of its kind. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(Path file, String why) {
      super(file + ": " + why);
    }

    /** A line for each thing that is wrong. */
    Unreadable(Path file, List<String> problems) {
      super(
          problems.stream()
              .map(problem -> file + ": " + problem)
              .collect(Collectors.joining(System.lineSeparator())));
    }
  }

  static PlanningProblem instance(Path file) throws Unreadable {
    try {
      return InstanceFile.read(text(file));
    } catch (UnreadableInstance e) {
      throw new Unreadable(file, e.problems());
    }
  }

  /** The best plan, under {@code solution}. */
  static List<PlannedHearing> solution(Path file) throws Unreadable {
    try {
      return InstanceFile.readPlan(text(file));
    } catch (UnreadableInstance e) {
      throw new Unreadable(file, e.getMessage());
    }
  }

  /** The plan that was drawn, under {@code lottery.drawn}. */
  static List<PlannedHearing> drawn(Path file) throws Unreadable {
    var drawn = tree(file).path("lottery").path("drawn");
    if (!drawn.isArray()) {
      throw new Unreadable(file, "lottery.drawn is missing");
    }
    try {
      return InstanceFile.readPlan(MAPPER.writeValueAsString(Map.of("solution", drawn)));
    } catch (UnreadableInstance | JsonProcessingException e) {
      throw new Unreadable(file, "lottery.drawn: " + e.getMessage());
    }
  }

  /** The lottery's seed if the file tells it. */
  static Optional<String> seed(Path file) throws Unreadable {
    return Optional.ofNullable(tree(file).path("lottery").path("seed").textValue());
  }

  private static JsonNode tree(Path file) throws Unreadable {
    try {
      return MAPPER.readTree(text(file));
    } catch (JsonProcessingException e) {
      throw new Unreadable(file, "is not JSON");
    }
  }

  private static String text(Path file) throws Unreadable {
    if (!Files.isRegularFile(file)) {
      throw new Unreadable(file, Files.exists(file) ? "is no file" : "does not exist");
    }
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new Unreadable(file, "is not UTF-8");
    } catch (IOException e) {
      throw new Unreadable(file, "cannot be read");
    }
  }
}
