package org.evenhand.fairness.anonymisation.proposal.others;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.fairness.anonymisation.proposal.Hidden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingPeopleNobodyKnowsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mrs Dodd", "Dr. Iris Flowers", "PC 4417 Reed", "T. Okafor", "Ryan Tull", "Dele Akande",
        "Mrs Abernethy-Cole", "Will Young", "Kayden", "Xanthippe", "Ms O'Dowd", "Ann-Marie van Dijk"
      })
  void hidesThemByTitleListOrCapital(String name) {
    assertThat(Hidden.dotted("The file says that we spoke to " + name + " about the visits."))
        .isEqualTo(
            "The file says that we spoke to "
                + name.replaceAll("[\\p{L}\\p{N}]", ".")
                + " about the visits.");
  }

  @Test
  void leavesTheMonthOfADateBeforeAName() {
    assertThat(Hidden.dotted("On 9 May Joan Ollerton rang, on 4th June Piotr Nowak did."))
        .isEqualTo("On 9 May .... ........ rang, on 4th June ..... ..... did.");
  }

  @Test
  void hidesThemInHeadersListsAndUnderLetters() {
    var text =
        """
        From: Sandra Pike
        Cc: Jo Carter; Rahul Mehta
        Present: Anna Bell (AB), Team Manager
        AB to chase the school.
        [09/02/2026, 21:14] Bex: gone again

        Kind regards

        Summer Field
        Team Manager
        """;
    assertThat(Hidden.dotted(text))
        .doesNotContain("Pike", "Carter", "Mehta", "Bell", "AB", "Bex", "Summer", "Field")
        .contains("Team Manager", "to chase the school", "gone again");
  }

  @Test
  void findsSomebodyAgainByPartsOfTheName() {
    var text = "We met Kayden Birch. Later kayden's carer said that Birch was ill. K.B. was seen.";
    assertThat(Hidden.of("person:kayden birch", text))
        .contains("Kayden Birch", "kayden's", "Birch", "K.B.");
  }

  @Test
  void tellsAPersonFromABuildingOfTheSameName() {
    var text = "Anna Bell works at Bell House on Carter Street in Slough.";
    assertThat(Hidden.of("person:anna bell", text)).containsExactly("Anna Bell");
    assertThat(Hidden.of("place:bell house", text)).containsExactly("Bell House");
    assertThat(Hidden.of("place:carter street", text)).containsExactly("Carter Street");
  }

  @Test
  void readsALetterWithoutCapitals() {
    var text =
        "hi. my son jayden was there with mr henshaw and steve rudd. nobody rang. it was awful.";
    assertThat(Hidden.dotted(text)).doesNotContain("jayden", "henshaw", "steve", "rudd");
    assertThat(Hidden.dotted("hi. it is at st judes house on fern lane in oldbury. it is bad."))
        .isEqualTo("hi. it is at .. ..... ..... on .... .... in ........ it is bad.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The High Court and Ofsted were told by the Council.",
        "The Head of Service and the Team Manager met the Independent Reviewing Officer.",
        "A Looked After Children review was held on Monday. Nobody came.",
        "She wrote on Facebook and in Mosaic. I've seen it on WhatsApp.",
        "Social Work England and the NHS agreed. Children's Services did not.",
        "Private and Confidential. Dear Sir or Madam"
      })
  void leavesWhatTellsNothingOfWhoSomebodyIs(String text) {
    assertThat(Hidden.dotted(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Linden Grove Trust",
        "Unison Wexcombe branch",
        "Brayford Family Court",
        "St Bede's School",
        "Brayford North Locality Team",
        "Marlow Heath Magistrates' Court",
        "The Willows Care Home"
      })
  void hidesBodiesThatTell(String name) {
    var bare = name.replace("The ", "");
    assertThat(Hidden.dotted("They were told by " + name + " about it."))
        .doesNotContain(bare.split(" ")[0]);
  }

  @Test
  void readsColumnsThatStandWideApart() {
    var text =
        """
        Child: L. Demba      DOB: 03-11-2017
        Mother: Isatou Demba       Father: not known
        Allocated SW: B.J.
        LD was seen on 22 January I think; the sw was late.
        """;
    assertThat(Hidden.dotted(text))
        .doesNotContain("Demba", "Isatou", "LD", "B.J.", "2017")
        .contains("Father: not known", "Allocated SW", "22 January I think; the sw was late.");
  }
}
