package org.evenhand.fairness.anonymisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasingATextThatNamesSomebodyTest {
  private static final List<PartyView> PARTIES =
      List.of(
          party("Marian Castellane", "marian@example.org"),
          party("Ali Lee", ""),
          party("Bo Ng", ""),
          party("Zoë O'Neill-Day", ""));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marian opened the record | marian",
        "CASTELLANE's log | castellane",
        "write to Marian@Example.org | marian@example.org",
        "Lee opened the record | lee",
        "Mr Ali was told | ali",
        "seen by bo ng | bo ng",
        "Zoë's O’Neill | neill",
        "the number SW 123-456 | SW123456"
      })
  void isFoundHoweverItIsWritten(String text, String word) {
    assertThat(left(text)).contains(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The registrant opened the record on the lee side, as a day went by.",
        "An officer told the panel that no alibi was given.",
        "[Registrant] worked for [Employer].",
        ""
      })
  void leavesOtherWordsAlone(String text) {
    assertThat(left(text)).isEmpty();
  }

  @Test
  void doesNotTripOverPartiesWithoutNamesOrNumbers() {
    assertThat(
            ReleasedTextMustNotNameAParty.leftIn("Anything", List.of(party("", "")), List.of("")))
        .isEmpty();
  }

  @Property(tries = 200)
  void findsAnyLongerNameInAnyText(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 4, max = 14) String name,
      @ForAll @LowerChars @StringLength(max = 20) String around) {
    var parties = List.of(party("Q " + name, ""));
    var text = around + ", " + name.toUpperCase() + "; " + around;
    assertThat(ReleasedTextMustNotNameAParty.leftIn(text, parties, List.of())).contains(name);
  }

  private static Set<String> left(String text) {
    return ReleasedTextMustNotNameAParty.leftIn(text, PARTIES, List.of("SW123456"));
  }

  private static PartyView party(String name, String email) {
    return new PartyView(UUID.randomUUID(), PartyRole.OTHER, Optional.empty(), name, "", email, "");
  }
}
