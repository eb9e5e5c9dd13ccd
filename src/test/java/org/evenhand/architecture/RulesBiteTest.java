package org.evenhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule notices the violation that was planted for it. */
class RulesBiteTest {
  @ParameterizedTest
  @EnumSource
  void whereSomethingIsWrong(ArchitectureRule rule) {
    assertThat(rule.brokenIn(Product.planted(), Product.PLANTED_ROOT))
        .anyMatch(line -> line.contains(rule.planted()));
  }
}
