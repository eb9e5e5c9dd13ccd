package org.evenhand.referral.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ComparingTextsTest {
  private static final String TEXT =
      "Between January and March she opened the records of a family who were not on her caseload.";

  @Test
  void findsATextWithinALongerOne() {
    assertThat(TextLikeness.share(TEXT, "Dear sirs, " + TEXT + " I ask you to act.")).isEqualTo(1);
    assertThat(TextLikeness.areSimilar(TEXT, TEXT.toUpperCase().replace(" a ", "  á, "))).isTrue();
  }

  @Test
  void findsNothingBetweenTextsOfDifferentMatters() {
    assertThat(
            TextLikeness.areSimilar(
                TEXT,
                "He came to the conference without a report and left before the parents were"
                    + " heard."))
        .isFalse();
  }

  @Test
  void hasTooLittleToGoByInAFewWords() {
    assertThat(TextLikeness.areSimilar("She was rude to me.", "She was rude to me.")).isFalse();
    assertThat(TextLikeness.areSimilar("", "")).isFalse();
  }

  @Property(tries = 200)
  void isTheSameBothWaysAndAShare(@ForAll String one, @ForAll String other) {
    assertThat(TextLikeness.share(one, other))
        .isBetween(0.0, 1.0)
        .isEqualTo(TextLikeness.share(other, one));
  }
}
