package org.evenhand.referral.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TellingAConcernInShortTest {
  private static final String VISIT = "She did not visit the child for eleven weeks. ";

  @Test
  void leavesAShortOneAsItIs() {
    assertThat(InShort.of(VISIT)).isEqualTo(VISIT);
  }

  @Test
  void endsWithAWholeSentence() {
    assertThat(InShort.of(VISIT.repeat(20))).isEqualTo(VISIT.repeat(5).strip());
  }

  @Test
  void endsWithAWholeWordWhereTheFirstSentenceIsTooLong() {
    var told = InShort.of("and then ".repeat(60));
    assertThat(told).matches("(and then )+and…").hasSizeBetween(230, InShort.LONGEST + 1);
  }

  @Test
  void cutsAWordThatIsTooLongItself() {
    assertThat(InShort.of("x".repeat(400))).isEqualTo("x".repeat(InShort.LONGEST) + "…");
  }

  @Property
  void isAlwaysItsBeginningAndNeverHalfACharacter(
      @ForAll @StringLength(max = 3 * InShort.LONGEST) String text) {
    var told = InShort.of(text);
    var beginning = text.startsWith(told) ? told : told.substring(0, told.length() - 1);
    assertThat(text).startsWith(beginning);
    assertThat(beginning.length()).isLessThanOrEqualTo(InShort.LONGEST);
    var last = beginning.isEmpty() ? ' ' : beginning.charAt(beginning.length() - 1);
    var next = text.length() > beginning.length() ? text.charAt(beginning.length()) : ' ';
    assertThat(Character.isSurrogatePair(last, next)).isFalse();
  }
}
