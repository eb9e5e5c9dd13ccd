package org.evenhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.workflow.ProcessModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The product follows every rule of the house. */
class TheProductFollowsTheRulesTest {
  @ParameterizedTest
  @EnumSource
  void everywhere(ArchitectureRule rule) {
    assertThat(rule.brokenIn(Product.classes(), Product.ROOT)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void withARoomForEveryName(Room room) {
    assertThat(Product.classes()).anyMatch(type -> room.holds(type, Product.ROOT));
  }

  @ParameterizedTest
  @EnumSource
  void withRoomsThatSayWhatTheyAreFor(Room room) {
    assertThat(Product.classes())
        .anyMatch(type -> type.getName().equals(room.under(Product.ROOT) + ".package-info"));
  }

  @Test
  void lookedAtInTheRealClasses() {
    assertThat(Product.classes().contain(ProcessModel.class)).isTrue();
    assertThat(Product.classes().size()).isGreaterThan(700);
    assertThat(Product.classes()).noneMatch(type -> type.getName().contains(".planted."));
  }
}
