package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Colleague.signsIn;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A reviewer leaves in a word that is the name of the social worker and of a house. The check of
 * the finished file keeps it back until one person has said why it may stay and another agrees.
 */
class ABlockedReleaseIsOverriddenIT {
  private static final String RELEASE = "Read and release the anonymised file";
  private static final String CONFIRM = "Confirm a release in spite of the check";
  private static final String WHY = "Linwood House is a day centre. It was there before they were.";

  @BeforeAll
  static void someWork() {
    Regulator.isThere();
  }

  @Test
  void byOneWhoSaysWhyAndAnotherWhoAgrees() throws SQLException {
    var reference =
        AConcern.isRaisedAbout(
            "Oskar Linwood",
            "SW700002",
            "The records of a family were left open on a desk at Linwood House for two days.");
    TheUsualWay.throughReceipt(reference);
    TheUsualWay.throughEnquiries(reference);
    isPreparedWithTheNameLeftIn(reference);
    isKeptBack(reference);
    isAskedFor(reference);
    isConfirmedByWhoPreparedIt(reference);
    isReadByTheDecider(reference);
    assertThat(Colleague.findings()).isEmpty();
  }

  private static void isPreparedWithTheNameLeftIn(String reference) {
    try (var redaction = signsIn("niamh.garrity")) {
      redaction.opens("Prepare the anonymised file", reference);
      var page = redaction.page();
      var step = page.url();
      page.locator("[aria-labelledby=in-review] li a").first().click();
      page.click("table a:has-text('Linwood')");
      page.click("#now-form button:has-text('Leave in')");
      assertThat(page.locator("[aria-labelledby=output-h]").textContent()).contains("Linwood");
      page.navigate(step);
      redaction.looksAtTheDocuments().confirms();
    }
  }

  private static void isKeptBack(String reference) throws SQLException {
    try (var second = signsIn("arjun.wadhwani")) {
      second.opens(RELEASE, reference).chooses("verdict", "RELEASE");
      second.page().click("button:has-text('Check your answers')");
      second.page().click("button:has-text('Confirm')");
      second.page().waitForURL("**/work/step?*");
      second.lookAt("release-kept-back");
      assertThat(second.page().title()).startsWith("Error:");
      assertThat(second.page().locator(".eh-errorsummary").textContent())
          .contains("Nothing was released")
          .contains("“Linwood” in The concern, paragraph 1: a name of somebody in the case");
    }
    assertThat(text("select state from casework.anonymised_file", reference))
        .containsExactly("PROPOSED");
    assertThat(text("select sha256 from casework.released_copy", reference)).isEmpty();
    try (var triage = signsIn("grace.mwangura")) {
      triage.page().navigate("/work");
      assertThat(triage.page().content()).doesNotContain(fileNumber(reference));
    }
  }

  private static void isAskedFor(String reference) {
    try (var second = signsIn("arjun.wadhwani")) {
      second.opens(RELEASE, reference).chooses("verdict", "ASK_OVERRIDE");
      second.page().click("button:has-text('Check your answers')");
      assertThat(second.page().locator(".eh-errorsummary li").count()).isEqualTo(2);
      second.lookAt("release-override-without-a-reason");
      second.chooses("overrideReason", "NOT_ABOUT_A_PARTY").writes("overrideText", WHY).confirms();
      second.page().navigate("/work");
      assertThat(second.reads()).doesNotContain(reference);
    }
  }

  private static void isConfirmedByWhoPreparedIt(String reference) throws SQLException {
    try (var first = signsIn("niamh.garrity")) {
      first.opens(CONFIRM, reference);
      assertThat(first.reads())
          .contains("The concern, paragraph 1: Linwood", WHY)
          .contains("They are not about anybody in the case");
      first.chooses("verdict", "RELEASE").confirms();
    }
    assertThat(
            text(
                "select asked_by || ' ' || confirmed_by from casework.release_override", reference))
        .containsExactly("arjun.wadhwani niamh.garrity");
    try (var lead = signsIn("harpreet.dhaliwar")) {
      lead.page().navigate("/cases/history?ref=" + reference);
      lead.lookAt("history-of-an-override");
      assertThat(lead.reads()).contains("release the anonymised file although");
    }
  }

  private static void isReadByTheDecider(String reference) throws SQLException {
    try (var triage = signsIn("grace.mwangura")) {
      triage.opens(TriageStaysBlind.DECIDE, fileNumber(reference));
      assertThat(triage.reads()).contains("on a desk at Linwood House").doesNotContain(reference);
    }
  }

  private static String fileNumber(String reference) throws SQLException {
    return Rows.of("select file_number from casework.case_file where reference = ?", reference)
        .get(0);
  }

  private static List<String> text(String sql, String reference) throws SQLException {
    return Rows.of(sql + " where case_reference = ?", reference);
  }
}
