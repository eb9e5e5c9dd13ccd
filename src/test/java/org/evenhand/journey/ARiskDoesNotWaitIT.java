package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Colleague.signsIn;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody who decides blind sees that a person is at risk; others decide, who know whose it is.
 */
class ARiskDoesNotWaitIT {
  private static final String LINK = "a:has-text('This cannot wait')";
  private static final String WHY = "The last sentence says that the family goes back on Friday.";
  private static final String NAME = "Bethan Moncrieff";

  @BeforeAll
  static void someWork() {
    Regulator.isThere();
  }

  @Test
  void forTheFileToBeAnonymisedOrDecided() throws SQLException {
    var reference =
        AConcern.isRaisedAbout(
            NAME, "SW700003", "A note was left unread. The family goes back on Friday.");
    TheUsualWay.throughReceipt(reference);
    TheUsualWay.throughEnquiries(reference);
    whoMasksSaysSo(reference);
    isReleased(reference);
    whoDecidesBlindSaysSo(reference, fileNumber(reference));
    whoHandlesTheCaseSaysSo(reference);
    isConsideredByAnother(reference);
    assertThat(Colleague.findings()).isEmpty();
  }

  private static void whoMasksSaysSo(String reference) {
    try (var redaction = signsIn("niamh.garrity")) {
      redaction.opens("Prepare the anonymised file", reference);
      redaction.page().click(LINK);
      redaction.lookAt("risk");
      redaction.page().click("button:has-text('Have it decided now')");
      assertThat(redaction.page().locator(".eh-errorsummary").textContent())
          .contains("Say who may be at risk");
      redaction.page().click("a:has-text('Go back without saying so')");
      assertThat(redaction.page().locator("h1").textContent()).contains("Prepare");
    }
  }

  private static void isReleased(String reference) {
    try (var redaction = signsIn("niamh.garrity")) {
      redaction.opens("Prepare the anonymised file", reference).looksAtTheDocuments().confirms();
    }
  }

  private static void whoDecidesBlindSaysSo(String reference, String number) {
    try (var triage = signsIn("farida.rahmanzai")) {
      var page = triage.page();
      triage.opens(TriageStaysBlind.DECIDE, number);
      page.click(LINK);
      triage.lookAt("risk-blind");
      assertThat(page.content()).doesNotContain(reference, "Moncrieff", "interim order");
      page.fill("#why", WHY);
      page.click("button:has-text('Have it decided now')");
      triage.lookAt("risk-blind-told");
      assertThat(triage.reads()).contains("It is with an investigator now", "File " + number);
      assertThat(page.content()).doesNotContain(reference, "Moncrieff", "interim order");
      page.click("a:has-text('Go on with the case')");
      assertThat(page.locator("h1").textContent()).contains(TriageStaysBlind.DECIDE);
      assertThat(page.content()).doesNotContain(reference, "Moncrieff");
    }
  }

  private static void whoHandlesTheCaseSaysSo(String reference) {
    try (var intake = signsIn("amara.okonjo")) {
      intake.opensTheCase(reference).page().click(LINK);
      intake.page().fill("#why", "The grandmother called and says the same.");
      intake.page().click("button:has-text('Have it decided now')");
      intake.lookAt("risk-told");
      assertThat(intake.opensTheCase(reference).next())
          .containsOnlyOnce("Consider an interim order");
    }
  }

  private static void isConsideredByAnother(String reference) throws SQLException {
    assertThat(clocks(reference)).containsExactly("RUNNING");
    try (var investigator = signsIn("ines.carvalheira")) {
      investigator.opens("Consider an interim order", reference);
      investigator.lookAt("consider-a-risk-that-was-raised");
      assertThat(investigator.reads())
          .contains(NAME, WHY, "The grandmother called", "Farida Rahmanzai said on");
      investigator
          .writes("riskSeenOn", Regulator.day(0))
          .chooses("referral", "NOT_REFER")
          .writes("reasons", "The family stays where it is.")
          .confirms();
    }
    assertThat(clocks(reference)).containsExactly("STOPPED");
  }

  private static List<String> clocks(String reference) throws SQLException {
    return Rows.of(
        "select state from casework.clock where rule_code = 'T-20' and case_reference = ?",
        reference);
  }

  private static String fileNumber(String reference) throws SQLException {
    return Rows.of("select file_number from casework.case_file where reference = ?", reference)
        .get(0);
  }
}
