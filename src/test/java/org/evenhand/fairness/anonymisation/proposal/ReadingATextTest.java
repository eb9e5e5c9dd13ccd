package org.evenhand.fairness.anonymisation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingATextTest {
  private static final List<String> ODD =
      List.of(
          "a",
          "Jane",
          " ",
          "\n",
          "\r\n",
          "=\n",
          "=\r\n",
          "-\n",
          "-",
          ".",
          "'",
          "\u2019s",
          "\u200b",
          "\u00ad",
          "\u00a0",
          "\ufb01",
          "\u0301",
          "\ufe0f",
          "\ud835\udc00",
          "\ud83d\ude00",
          "\u0430",
          "\u041d\u043e\u0440\u0435",
          "\ud83d",
          "1",
          "\t",
          "\u202e",
          "Jos\u00e9",
          "\u0130",
          "@");

  @ParameterizedTest
  @CsvSource({
    "Ja\u200bne, Jane",
    "Ja\u00adne, Jane",
    "Jos\u0065\u0301, Jos\u00e9",
    "H\u043epe, Hope",
    "\u041d\u043e\u0440\u0435, Hope",
    "\ufb01ve, five",
    "\uff21nna, Anna",
    "\ud835\udc06race, Grace",
    "Jane\u2019s, Jane's",
    "May\u2011Adeyemi, May-Adeyemi"
  })
  void isComparedWithoutWhatOnlyLooksOtherwise(String source, String plain) {
    assertThat(Reading.of(source).plain()).isEqualTo(plain);
  }

  @Test
  void joinsWordsThatALineSplits() {
    assertThat(Reading.of("May-\nAdeyemi misunder-\r\nstood").plain())
        .isEqualTo("May-Adeyemi misunder-stood");
    assertThat(Reading.of("Okon=\nkwo").plain()).isEqualTo("Okonkwo");
    assertThat(Reading.of("a -\n- b").plain()).isEqualTo("a -\n- b");
  }

  @Test
  void pointsToAllOfTheSourceThatAWordStandsFor() {
    var reading = Reading.of("to Ja\u200bn\u0065\u0301 now");
    var word = reading.tokens().get(1);
    assertThat(word.folded()).isEqualTo("jane");
    assertThat(reading.sourceBetween(word.start(), word.end())).isEqualTo("Ja\u200bn\u0065\u0301");
  }

  @Test
  void keepsANameWithAnApostropheAndPartsAPossessive() {
    assertThat(Reading.of("O\u2019Brien's").tokens())
        .extracting(Token::text)
        .containsExactly("O'Brien", "'s");
  }

  @Test
  void knowsWhereSentencesBegin() {
    assertThat(Reading.of("Dr. Obi said no. Hope left. See no. 4 of it").tokens())
        .filteredOn(token -> token.isWord() && token.beginsSentence())
        .extracting(Token::text)
        .containsExactly("Dr", "Hope", "See");
  }

  @Property(tries = 500)
  void everyPlainCharacterHasItsPlaceAndNoneGoesBackwards(@ForAll("oddTexts") String source) {
    var reading = Reading.of(source);
    int before = 0;
    for (int at = 0; at < reading.plain().length(); at++) {
      int start = reading.sourceStart(at);
      assertThat(start).isBetween(before, source.length() - 1);
      assertThat(reading.sourceEnd(at + 1)).isBetween(start + 1, source.length());
      before = start;
    }
  }

  @Property(tries = 500)
  void everyTokenIsWhatStandsAtItsPlace(@ForAll("oddTexts") String source) {
    var reading = Reading.of(source);
    int last = 0;
    for (var token : reading.tokens()) {
      assertThat(token.start()).isGreaterThanOrEqualTo(last);
      assertThat(reading.plain().substring(token.start(), token.end())).isEqualTo(token.text());
      last = token.end();
    }
  }

  @Property(tries = 300)
  void plainAsciiIsReadAsItIs(@ForAll("asciiTexts") String source) {
    var reading = Reading.of(source);
    assertThat(reading.plain()).isEqualTo(source);
    assertThat(reading.sourceBetween(0, source.length())).isEqualTo(source);
  }

  @Provide
  Arbitrary<String> oddTexts() {
    return Arbitraries.of(ODD).list().ofMaxSize(30).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> asciiTexts() {
    return Arbitraries.strings()
        .withChars("abcXYZ 019.,;:'\"()@#/\n")
        .ofMinLength(1)
        .ofMaxLength(80);
  }
}
