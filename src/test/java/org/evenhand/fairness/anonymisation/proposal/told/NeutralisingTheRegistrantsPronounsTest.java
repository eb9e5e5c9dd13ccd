package org.evenhand.fairness.anonymisation.proposal.told;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeutralisingTheRegistrantsPronounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quill was late. She was rude. | Quill was late. [SW] was rude.",
        "Quill was late. He isn't sorry and has said so. | Quill was late. [SW] isn't sorry and has said so.",
        "Quill works here. She always goes early and takes her bag. | Quill works here. [SW] always goes early and takes their bag.",
        "Quill works here. Was she told? | Quill works here. Was [SW] told?",
        "Quill works here. He's been warned. He's rude. | Quill works here. [SW]'s been warned. [SW]'s rude.",
        "Quill works here. SHE WAS LATE. | Quill works here. [SW] WAS LATE.",
        "Quill works here. I told her that. I read her notes. | Quill works here. I told them that. I read their notes.",
        "Quill works here. The bag was his. He hurt himself. | Quill works here. The bag was theirs. They hurt themselves.",
        "Quill works here. She'd left. She'll return. | Quill works here. They'd left. They'll return.",
        "Quill works here. Did he go? | Quill works here. Did they go?",
        "Quill works here. She visited and takes the bus. | Quill works here. [SW] visited and takes the bus.",
      })
  void becomeTheyOrThePseudonymWhereTheVerbWouldHaveToAgree(String told, String neutral) {
    assertThat(Told.neutral(told)).isEqualTo(neutral);
  }

  @Test
  void titlesAreDropped() {
    assertThat(Told.neutral("Mrs Quill and Mrs. Quill met Mrs Dodd."))
        .isEqualTo("Quill and Quill met Mrs Dodd.");
  }

  @Test
  void pronounsOfTheOtherSexAreSomebodyElses() {
    assertThat(Told.neutral("Mr Quill met Mrs Dodd. He was late and she was cross."))
        .isEqualTo("Quill met Mrs Dodd. [SW] was late and she was cross.");
  }

  @Test
  void whoIsSpokenOfInTheSentenceKeepsTheirPronoun() {
    assertThat(Told.neutral("Mrs Quill left. Emma is a nurse and she stayed."))
        .isEqualTo("Quill left. Emma is a nurse and she stayed.");
  }

  @Test
  void doubtHidesAndAsksForALook() {
    var told = Told.in("Mrs Quill met Mrs Dodd. She left.");
    assertThat(told)
        .filteredOn(found -> found.kind() == Kind.PRONOUN)
        .isNotEmpty()
        .allMatch(found -> found.action() == Action.HIDE && found.review());
  }

  @Test
  void theObjectOfAClauseIsNotItsSubject() {
    assertThat(Told.neutral("Mrs Quill was there. Mrs Dodd saw her."))
        .isEqualTo("Quill was there. Mrs Dodd saw them.");
  }

  @Test
  void anybodysPronounsStay() {
    var generic = "Quill was told that a worker must log what he or she does.";
    assertThat(Told.neutral(generic)).isEqualTo(generic);
  }

  @Test
  void whoSpeaksOfThemselvesHasNoOtherPronoun() {
    var told = "I wish to refer myself. My manager is Mr Tennant and he told me to write.";
    assertThat(Told.neutral(told)).isEqualTo(told);
  }

  @Test
  void theyStayAsTheyAre() {
    var told = "Quill was late. They were sorry and their notes were good.";
    assertThat(Told.neutral(told)).isEqualTo(told);
  }

  @Test
  void whoIsSpokenOfAsTheyHasNoGenderedPronoun() {
    assertThat(Told.neutral("Mx Quill met Mrs Dodd. They were late and she was cross."))
        .isEqualTo("Quill met Mrs Dodd. They were late and she was cross.");
  }

  @Test
  void whatIsStillSaidOfThemInQuotationMarksIsHidden() {
    assertThat(Told.neutral("Mx Quill is new. Mrs Dodd says \"she\" on purpose."))
        .doesNotContain("\"she\"");
  }

  @Test
  void whoseWorkerTheRegistrantIsKeepsTheirPronoun() {
    assertThat(Told.neutral("Mr Quill left. Mr Tennant wept. Quill is his social worker."))
        .endsWith("Quill is his social worker.");
  }

  @Test
  void theLadyIsWhoWasCalledALadyBefore() {
    assertThat(Told.neutral("Mrs Quill visited a lady of ninety. The lady was ill."))
        .endsWith("The lady was ill.");
  }

  @Test
  void whoWritesIsNotMeant() {
    assertThat(Told.neutral("My name is Emma. I saw Mrs Quill. She was late."))
        .isEqualTo("My name is Emma. I saw Quill. [SW] was late.");
  }

  @Test
  void theSexIsLearntWhereTheRegistrantAloneIsSpokenOf() {
    var told =
        "Quill was late. He was rude. Quill has lost his keys. Mrs Dodd rang. She was cross and she"
            + " said that her daughter was ill and that she needs help.";
    assertThat(Told.neutral(told))
        .endsWith("She was cross and she said that her daughter was ill and that she needs help.");
  }

  @Test
  void aFormThatStatesTheSexTellsWhosePronounsAreWhose() {
    assertThat(Told.neutral("Name: Ada Quill\nSex: M\n\nEmma said she was afraid. He left."))
        .contains("she was afraid")
        .doesNotContain("He left");
    assertThat(Told.neutral("QUILL, Ada Quill, F, IC1\n\nLowe said he was afraid. She left."))
        .contains("he was afraid")
        .doesNotContain("She left");
  }
}
