package org.evenhand.decisionlog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WritingCanonicalJsonTest {
  @Test
  void writesTheExampleOfTheSpecification() {
    var value =
        Map.of(
            "numbers", List.of(333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001),
            "string", "\u20ac$\u000f\nA'B\"\\\\\"/",
            "literals", List.of(true, false));

    assertThat(CanonicalJson.of(value))
        .isEqualTo(
            "{\"literals\":[true,false],"
                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void sortsKeysByUtf16Units() {
    var value = Map.of("\u20ac", 1, "\r", 2, "\ud83d\ude00", 3, "1", 4, "\u00f6", 5);

    assertThat(CanonicalJson.of(value))
        .isEqualTo("{\"\\r\":2,\"1\":4,\"\u00f6\":5,\"\u20ac\":1,\"\ud83d\ude00\":3}");
  }

  @Test
  void writesSingleValues() {
    assertThat(CanonicalJson.of("DP-02")).isEqualTo("\"DP-02\"");
    assertThat(CanonicalJson.of(17L)).isEqualTo("17");
    assertThat(CanonicalJson.of(false)).isEqualTo("false");
    assertThat(CanonicalJson.of(List.of())).isEqualTo("[]");
  }

  @Test
  void readsBackWhatItWrote() {
    var value = Map.of("a", List.of(1, "b", Map.of("c", true, "d", 0.5)));

    assertThat(CanonicalJson.read(CanonicalJson.of(value))).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource
  void refusesWhatJsonCannotCarry(Object value) {
    assertThatThrownBy(() -> CanonicalJson.of(value)).isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<Object> refusesWhatJsonCannotCarry() {
    return Stream.of(
        "half a pair \ud83d",
        "\ude00 half a pair",
        "nothing \u0000",
        Double.NaN,
        Double.POSITIVE_INFINITY,
        (1L << 53) + 1,
        Long.MIN_VALUE,
        new BigDecimal("0.1"),
        java.time.Instant.EPOCH,
        Arrays.asList("a", null),
        Map.of(1, "a"));
  }
}
