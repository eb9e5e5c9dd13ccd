package org.evenhand.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.evenhand.panel.api.MemberAct;
import org.evenhand.web.WordsForTests;
import org.junit.jupiter.api.Test;

class TellingWhatWasDoneToAMemberTest {
  @Test
  void inWordsAndNotInCodes() {
    assertThat(told("DAYS", "-2027-01-04..2027-01-08 +2027-02-01"))
        .isEqualTo(
            "Days changed: cannot sit 4 January 2027 to 8 January 2027; can sit 1 February 2027");
    assertThat(told("CHANGED", "to: 2029-05-18 > 2027-01-12; fee: - > 31000; venues:  > remote"))
        .isEqualTo(
            "Changed: appointed to: 18 May 2029, now 12 January 2027; fee a day: nothing, now"
                + " £310.00; sits at: nothing, now remote");
    assertThat(told("CHANGED", "suspended: false > true"))
        .isEqualTo("Changed: suspended: no, now yes");
    assertThat(told("CONFLICT", "PERSON WORKED_TOGETHER"))
        .isEqualTo("Conflict of interest declared: A person, Worked together");
    assertThat(told("WEEK", "monday friday")).isEqualTo("Weekdays off: monday friday");
    assertThat(told("NEEDS_READ", "")).isEqualTo("Read what they need in order to sit");
  }

  private static String told(String kind, String detail) {
    var act = new MemberAct(Instant.EPOCH, "miriam", kind, detail, "");
    return new ActWords(WordsForTests.shipped()).of(act);
  }
}
