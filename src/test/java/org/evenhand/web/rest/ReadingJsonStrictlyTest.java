package org.evenhand.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.evenhand.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingJsonStrictlyTest {
  private static final int MOST = 200;

  @Test
  void takesTextsAsTheyAre() throws IOException {
    var sent = read("{\"what\": \"=cmd|' /C calc'!A0 #{1+1} <b>\\u00e9</b>\\r\\nTwo\"}");
    assertThat(sent.problems()).isEmpty();
    assertThat(sent.texts()).containsEntry("what", "=cmd|' /C calc'!A0 #{1+1} <b>é</b>\nTwo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "\"text\"",
        "{",
        "{\"what\":\"a\"",
        "{\"what\":\"a\"} {}",
        "{\"what\":\"a\"}x",
        "{\"what\":\"a\",\"what\":\"b\"}",
        "{'what':'a'}",
        "{what:\"a\"}",
        "{\"what\":\"a\",}",
        "{\"what\":\"a\" /* b */}",
        "{\"what\":\"\\x\"}",
        "{\"what\":NaN}",
        "{\"x\":[[[[[[[[[[[[]]]]]]]]]]]]}",
        "\uFEFF{\"what\":\"a\"}"
      })
  void refusesWhatIsNoSuchObject(String body) {
    assertThat(refusal(body.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(400);
  }

  @Test
  void refusesOtherEncodings() {
    assertThat(refusal("{\"what\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)).status())
        .isEqualTo(400);
    assertThat(refusal("{\"what\":\"a\"}".getBytes(StandardCharsets.UTF_16)).status())
        .isEqualTo(400);
  }

  @Test
  void refusesMoreThanItMayTake() {
    assertThat(refusal(("{\"what\":\"" + "x".repeat(MOST) + "\"}").getBytes()).status())
        .isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.5", "true", "null", "[\"a\"]", "{\"a\":\"b\"}"})
  void namesAFieldThatIsNoText(String value) throws IOException {
    assertThat(read("{\"what\":" + value + "}").problems())
        .containsExactly(Problem.at("what", "rest.notText"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u001b[31m", "\\ud800", "\\udc00 lone", "\\u0085"})
  void namesAFieldWithCharactersThatNoTextNeeds(String value) throws IOException {
    assertThat(read("{\"what\":\"" + value + "\"}").problems())
        .containsExactly(Problem.at("what", "rest.notPlainText"));
  }

  @Test
  void namesEveryFieldItDoesNotKnow() throws IOException {
    var sent = read("{\"What\":\"a\",\"receivedOn\":{\"a\":[1]},\"what\":\"b\",\"a\\u0000b\":1}");
    assertThat(sent.problems())
        .containsExactly(
            Problem.at("What", "rest.unknownField"),
            Problem.at("receivedOn", "rest.unknownField"),
            Problem.at("a?b", "rest.unknownField"));
    assertThat(sent.texts()).containsOnlyKeys("what");
  }

  private static StrictJson.Sent read(String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    return StrictJson.read(new ByteArrayInputStream(bytes), MOST, Set.of("what"));
  }

  private static Refusal refusal(byte[] body) {
    return catchThrowableOfType(
        Refusal.class, () -> StrictJson.read(new ByteArrayInputStream(body), MOST, Set.of("what")));
  }
}
