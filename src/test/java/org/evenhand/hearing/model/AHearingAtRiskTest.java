package org.evenhand.hearing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.hearing.api.ListedHearing;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.HearingType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notice has to go by 10 March. */
class AHearingAtRiskTest {
  @ParameterizedTest
  @CsvSource({
    "LISTED, false, false, 2027-02-01, panel",
    "LISTED, true, false, 2027-03-03, ''",
    "LISTED, true, false, 2027-03-04, noticeSoon",
    "LISTED, true, false, 2027-03-10, noticeSoon",
    "LISTED, true, false, 2027-03-11, noticeLate",
    "LISTED, true, true, 2027-03-11, ''",
    "OPEN, true, false, 2027-03-11, ''",
    "PART_HEARD, false, false, 2027-03-11, ''"
  })
  void saysWhyOrNothing(
      String state, boolean empanelled, boolean noticed, LocalDate today, String risk) {
    var hearing =
        new ListedHearing(
            new UUID(0, 1),
            new CaseReference("FTP-2026-0001"),
            HearingType.FINAL,
            state,
            LocalDate.of(2027, 4, 7),
            LocalDate.of(2027, 4, 8),
            "REMOTE",
            "",
            empanelled,
            noticed,
            LocalDate.of(2027, 3, 10),
            0,
            0,
            2);
    assertThat(hearing.riskOn(today)).isEqualTo(risk);
  }

  @ParameterizedTest
  @CsvSource({
    "LISTED, 1, 1, cannotSit",
    "LISTED, 0, 1, noAnswer",
    "LISTED, 0, 0, noticeLate",
    "OPEN, 1, 1, ''"
  })
  void saysThatSomebodyCannotSitBeforeAnythingAboutNotice(
      String state, int cannotSit, int noAnswer, String risk) {
    var hearing =
        new ListedHearing(
            new UUID(0, 1),
            new CaseReference("FTP-2026-0001"),
            HearingType.FINAL,
            state,
            LocalDate.of(2027, 4, 7),
            LocalDate.of(2027, 4, 8),
            "REMOTE",
            "",
            true,
            false,
            LocalDate.of(2027, 3, 10),
            cannotSit,
            noAnswer,
            0);
    assertThat(hearing.riskOn(LocalDate.of(2027, 3, 11))).isEqualTo(risk);
  }
}
