package org.evenhand.tool.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every figure of every reference case, within the tolerance its file states. */
class KnownAnswersTest {
  private static final Path FOLDER = Path.of("src/test/resources/fairness-reference");
  private static final double BOSCHLOO = 1e-6;

  /** Figures this near to zero are noise of the engine that made the fixture. */
  private static final double NOTHING = 1e-12;

  @TestFactory
  Stream<DynamicTest> agreesWith() throws IOException {
    return cases().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.node().path("id").asText(), () -> assertThat(differences(one)).isEmpty()));
  }

  @Test
  void knowsAllFiftyOne() throws IOException {
    assertThat(cases()).hasSize(51);
  }

  private record Case(JsonNode node, double tolerance) {}

  private static List<Case> cases() throws IOException {
    var cases = new ArrayList<Case>();
    try (var files = Files.list(FOLDER)) {
      for (var file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        var root = new ObjectMapper().readTree(file.toFile());
        var tolerance = root.path("tolerance");
        var usual = (tolerance.isObject() ? tolerance.path("default") : tolerance).asDouble(1e-9);
        root.path("cases")
            .forEach(one -> cases.add(new Case(one, one.path("tolerance").asDouble(usual))));
      }
    }
    return cases;
  }

  private static List<String> differences(Case one) {
    var kind = Kinds.of(one.node().path("kind").asText()).orElseThrow();
    var found = new ArrayList<String>();
    compare(
        "",
        one.node().path("expected"),
        kind.answer(one.node().path("input")),
        one.tolerance(),
        found);
    return found;
  }

  private static void compare(
      String path, JsonNode expected, JsonNode actual, double tolerance, List<String> found) {
    if (actual == null) {
      found.add(path + " is missing");
    } else if (expected.isObject()) {
      expected
          .fields()
          .forEachRemaining(
              field ->
                  compare(
                      path + "/" + field.getKey(),
                      field.getValue(),
                      actual.get(field.getKey()),
                      field.getKey().equals("boschloo") ? BOSCHLOO : tolerance,
                      found));
    } else if (expected.isArray()) {
      if (expected.size() != actual.size()) {
        found.add(path + " has " + actual.size() + " of " + expected.size());
        return;
      }
      for (int i = 0; i < expected.size(); i++) {
        compare(path + "/" + i, expected.get(i), actual.get(i), tolerance, found);
      }
    } else if (expected.isNumber()
        ? !isNear(expected, actual, tolerance)
        : !expected.equals(actual)) {
      found.add(path + " is " + actual + " instead of " + expected);
    }
  }

  private static boolean isNear(JsonNode expected, JsonNode actual, double tolerance) {
    var wanted = expected.asDouble();
    return actual.isNumber()
        && Math.abs(actual.asDouble() - wanted) <= Math.max(tolerance * Math.abs(wanted), NOTHING);
  }
}
