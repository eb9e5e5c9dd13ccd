package org.evenhand.workflow.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessModelsTest {
  private static final List<ReadModel> MODELS = ReadModel.all();

  @ParameterizedTest
  @EnumSource
  void keep(ModelRule rule) {
    for (var model : MODELS) {
      assertThat(rule.brokenBy(model)).as("%s in %s", rule, model).isEmpty();
    }
  }
}
