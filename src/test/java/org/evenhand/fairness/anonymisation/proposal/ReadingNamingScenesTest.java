package org.evenhand.fairness.anonymisation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingNamingScenesTest {
  private static final List<NamingScenes.Scene> SCENES = NamingScenes.read("naming-scenes.txt");

  @Test
  void hidesWhoIsNamedAndNothingElse() {
    var mistakes =
        SCENES.stream().map(NamingScenes.Scene::mistakes).filter(told -> !told.isEmpty()).toList();

    assertThat(SCENES).hasSizeGreaterThan(150);
    assertThat(mistakes).isEmpty();
  }

  @Test
  void isComparedStrictly() {
    var scene = NamingScenes.read("naming-scenes.txt").get(0);
    var unmarked = new NamingScenes.Scene(1, scene.parties(), scene.text(), List.of());
    var parties = List.<KnownParty>of();
    var nobody = new NamingScenes.Scene(1, parties, "Nobody is named.", List.of());

    assertThat(unmarked.mistakes()).contains("in vain");
    assertThat(nobody.mistakes()).isEmpty();
  }
}
