package org.evenhand.decisionlog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingACheckpointTest {
  private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
  private static final String TEXT = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

  @Test
  void readsAndWritesTheSpecificationsExample() {
    var checkpoint = Checkpoint.parse(TEXT);

    assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
    assertThat(checkpoint.size()).isEqualTo(20852163);
    assertThat(checkpoint.text()).isEqualTo(TEXT);
  }

  @Test
  void ignoresLinesAfterTheThird() {
    assertThat(Checkpoint.parse(TEXT + "an extension\n").size()).isEqualTo(20852163);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "origin\n",
        "\n1\n" + ROOT + "\n",
        "origin\n01\n" + ROOT + "\n",
        "origin\n-1\n" + ROOT + "\n",
        "origin\n+1\n" + ROOT + "\n",
        "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
        "origin\n1\n" + ROOT
      })
  void refusesEveryOtherSpelling(String text) {
    assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
