package org.evenhand.diversity.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.evenhand.diversity.api.QuestionSet;

/** The room's files under version control: sets of questions, and the declared purposes. */
public final class RoomFiles {
  private static final List<String> QUESTION_SETS = List.of("2026.1");
  private static final String PURPOSES = "2026.1";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final JsonMapper KEPT = JsonMapper.builder().addModule(new Jdk8Module()).build();

  private RoomFiles() {}

  /** An answer that is kept, as text. */
  public static String written(Object answer) {
    try {
      return KEPT.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be kept", e);
    }
  }

  /** An answer that was kept. */
  public static <T> T read(String kept, Class<T> type) {
    try {
      return KEPT.readValue(kept, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept answer cannot be read", e);
    }
  }

  /** The questions asked now. */
  public static QuestionSet newestQuestions() {
    return questions(QUESTION_SETS.get(QUESTION_SETS.size() - 1)).orElseThrow();
  }

  /** A version of the questions, if there is one. */
  public static Optional<QuestionSet> questions(String version) {
    return QUESTION_SETS.contains(version)
        ? Optional.of(file("questions-" + version, QuestionSet.class))
        : Optional.empty();
  }

  /** What the data may be analysed for. */
  public static List<Purpose> purposes() {
    return file("purposes-" + PURPOSES, Purposes.class).purposes();
  }

  /**
   * A declared purpose.
   *
   * @param code its code
   * @param statement what it is
   * @param basis the law it rests on
   * @param plans the codes of the analyses that serve it
   */
  public record Purpose(String code, String statement, String basis, List<String> plans) {}

  private record Purposes(List<Purpose> purposes) {}

  private static <T> T file(String name, Class<T> type) {
    try (var file = RoomFiles.class.getResourceAsStream("/diversity/" + name + ".yaml")) {
      return YAML.readValue(file, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
