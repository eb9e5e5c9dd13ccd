package org.evenhand.fairness.anonymisation.proposal.told;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.fairness.anonymisation.proposal.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingWhoseACueIsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quill is a devout [Muslim].",
        "As a [Muslim], Quill would not eat.",
        "Quill qualified at the [University of Lagos].",
        "Quill is the only [Black] worker in the team.",
        "Ada Quill spoke of her [husband].",
        "Sex: [F]\nEthnic origin: [Black African]\nName: Quill",
        "I wish to refer myself. I was nine weeks [pregnant].",
        "Quill signed: [Mówię po polsku].",
        "Quill was previously known as [Martin].",
        "She is my [sister] the social worker, Quill.",
        "I liked Quill, a big capable [lass].",
        "I could hardly follow Quill's [English].",
        "Quill goes to [AA] now.",
        "Mr Quill spoke of his wife's [miscarriage].",
        "Quill has no [kids] and is awaiting an [operation].",
        "Quill has only been [here] two years.",
        "Quill is not long [qualified].",
        "Quill said that she was \"an [old] woman\".",
        "Mx Quill was late. They are [Polish].",
        "Quill is [newly arrived] from Kenya.",
        "Dear Quill, you told us that you have [epilepsy].",
      })
  void theRegistrantsIsHidden(String marked) {
    var text = marked.replace("[", "").replace("]", "");
    var hidden = Told.hidden(text);
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
      var core = marked.substring(open + 1, marked.indexOf(']', open));
      int at = text.indexOf(core);
      assertThat(hidden[at] && hidden[at + core.length() - 1]).as(core).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quill visited the Muslim family.",
        "Quill was late. Mrs Dodd is deaf.",
        "Quill called the mother a black bitch.",
        "Quill refused to place a child with a gay couple.",
        "Quill wrote in black ink on white paper.",
        "Quill joined the young person's team; the old file was lost.",
        "Complainant: Mrs Dodd\nEthnic origin: Black African",
        "Quill was late. The caller, Emma, who is deaf, had waited.",
        "Quill said \"you Somalis are all the same\".",
      })
  void somebodyElsesStays(String text) {
    assertThat(Told.in(text)).noneMatch(found -> found.action() == Action.HIDE);
  }

  @Test
  void theIllnessThatIsTheAllegationStays() {
    var told =
        "Fitness to practise is said to be impaired by reason of health. Quill has bipolar disorder."
            + " Quill also has a hearing aid.";
    assertThat(Told.neutral(told)).contains("bipolar disorder").doesNotContain("hearing aid");
  }

  @Test
  void whatNobodyIsNamedForIsHiddenAndReviewed() {
    assertThat(Told.in("Ramadan again."))
        .anyMatch(found -> found.action() == Action.HIDE && found.review());
  }
}
