package org.evenhand.diversity.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.evenhand.diversity.api.CoverageCounts;
import org.evenhand.diversity.api.QuestionSet;
import org.evenhand.diversity.api.QuestionSet.Choice;
import org.evenhand.diversity.api.QuestionSet.Group;
import org.evenhand.diversity.api.QuestionSet.Item;
import org.junit.jupiter.api.Test;

class TheFilesOfTheRoomTest {
  private final QuestionSet questions = RoomFiles.newestQuestions();

  @Test
  void askForEthnicityIn19GroupsOf5BroadOnes() {
    var ethnicity = questions.item("ETHNICITY").orElseThrow();

    assertThat(ethnicity.choices()).hasSize(19);
    assertThat(ethnicity.groups()).extracting(Group::code).hasSize(5).doesNotHaveDuplicates();
    assertThat(ethnicity.choices())
        .extracting(Choice::group)
        .allMatch(ethnicity.groups().stream().map(Group::code).toList()::contains);
  }

  @Test
  void sayForEveryQuestionWhatItIsAskedFor() {
    assertThat(questions.items()).extracting(Item::code).doesNotHaveDuplicates();
    assertThat(questions.items())
        .allSatisfy(
            item -> {
              assertThat(item.question()).endsWith("?");
              assertThat(item.why()).endsWith(".");
              assertThat(item.choices()).hasSizeGreaterThan(1).doesNotContainNull();
              assertThat(item.choices()).extracting(Choice::code).doesNotHaveDuplicates();
              assertThat(item.choices()).extracting(Choice::label).doesNotHaveDuplicates();
            });
    assertThat(questions.promise()).contains("never used in a decision about you");
  }

  @Test
  void declarePurposesWithTheirLawForPlansThatExist() {
    assertThat(RoomFiles.purposes())
        .isNotEmpty()
        .allSatisfy(
            purpose -> {
              assertThat(purpose.statement()).isNotBlank();
              assertThat(purpose.basis()).isNotBlank();
              assertThat(purpose.plans())
                  .isNotEmpty()
                  .isSubsetOf(coverage(), "GUESS_TEST", "PANEL_BLOCK_CHECK", "PANEL_SET_CHECK");
            });
  }

  @Test
  void mapThe16GroupsOf2001ToTheBroadOnesOfToday() throws IOException {
    try (var file = getClass().getResourceAsStream("/diversity/ethnicity-2001.yaml")) {
      var groups = new YAMLMapper().readTree(file).get("groups");

      assertThat(groups).hasSize(16);
      var broad = questions.item("ETHNICITY").orElseThrow().groups().stream().map(Group::code);
      assertThat(
              StreamSupport.stream(groups.spliterator(), false)
                  .map(group -> group.get("broad").asText()))
          .containsAll(broad.toList());
    }
  }

  private static String coverage() {
    return new CoverageCounts(java.util.Set.of(), java.time.YearMonth.of(2026, 1)).code();
  }
}
