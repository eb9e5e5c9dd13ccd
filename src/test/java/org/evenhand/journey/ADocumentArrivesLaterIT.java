package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Colleague.signsIn;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents come to a case when its file is released already, and again when it waits to be. */
class ADocumentArrivesLaterIT {
  private static final String PREPARE = "Prepare the anonymised file";
  private static final String RELEASE = "Read and release the anonymised file";
  private static final String FIRST = "The diary shows that the visits were made a day later.";
  private static final String SECOND = "The rota shows that the desk was shared that week.";

  @BeforeAll
  static void someWork() {
    Regulator.isThere();
  }

  @Test
  void andIsTakenInByThoseWhoMaskAndNotForgotten() throws SQLException {
    var reference =
        AConcern.isRaisedAbout(
            "Yusra Pemberton", "SW700004", "Three home visits were not made when they were due.");
    TheUsualWay.throughReceipt(reference);
    TheUsualWay.throughEnquiries(reference);
    isReleasedByOne(reference);
    var number = fileNumber(reference);
    arrives(reference, "diary.txt", FIRST);
    theDeciderIsToldInNeutralWords(reference, number);
    itIsTakenIn(reference);
    arrives(reference, "rota.txt", SECOND);
    whoReleasesIsToldAndWaits(reference);
    itIsReleasedWithAll(reference);
    whatTheDeciderTypedIsKept(reference, number);
    assertThat(Colleague.findings()).isEmpty();
  }

  private static void isReleasedByOne(String reference) throws SQLException {
    try (var redaction = signsIn("niamh.garrity")) {
      redaction.opens(PREPARE, reference).looksAtTheDocuments().confirms();
    }
    assertThat(
            Rows.of(
                "select state from casework.anonymised_file where case_reference = ?", reference))
        .containsExactly("RELEASED");
    try (var redaction = signsIn("arjun.wadhwani")) {
      redaction.page().navigate("/work");
      assertThat(redaction.reads()).doesNotContain("Documents came after a file was released");
    }
  }

  private static void arrives(String reference, String name, String text) {
    try (var intake = signsIn("amara.okonjo")) {
      var page = intake.page();
      page.navigate("/cases/documents?ref=" + reference);
      page.setInputFiles(
          "#file", new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
      page.click("#add-form button");
      assertThat(intake.reads()).contains(name);
    }
  }

  private static void theDeciderIsToldInNeutralWords(String reference, String number) {
    try (var triage = signsIn("daniel.ashmoor")) {
      triage.opens(TriageStaysBlind.DECIDE, number);
      triage.lookAt("decide-with-more-to-come");
      assertThat(triage.reads())
          .contains("Something more has come since this file was made")
          .doesNotContain("diary", "Pemberton", reference);
      triage.writes("reasons", "The dates are not clear.");
      triage.page().click("button:has-text('Save and come back later')");
    }
  }

  private static void itIsTakenIn(String reference) {
    try (var redaction = signsIn("niamh.garrity")) {
      var page = redaction.page();
      page.navigate("/work");
      assertThat(redaction.reads()).contains("Documents came after a file was released");
      page.click("a:has-text('See which')");
      redaction.lookAt("arrived");
      assertThat(page.locator(".eh-panelbox:has-text('" + reference + "')").textContent())
          .contains("1 document", "An officer has begun to read the file");
      page.click(".eh-panelbox:has-text('" + reference + "') button");
      redaction.lookAt("arrived-done");
      assertThat(redaction.reads()).contains("The file went back to be anonymised");
      redaction.opens(PREPARE, reference);
      assertThat(page.locator("[aria-labelledby=in-review]").textContent())
          .contains("Looked at", "To review");
      redaction.looksAtTheDocuments().confirms();
    }
  }

  private static void whoReleasesIsToldAndWaits(String reference) {
    try (var second = signsIn("arjun.wadhwani")) {
      second.opens(RELEASE, reference);
      second.lookAt("release-with-more-to-come");
      assertThat(second.reads()).contains("1 document has come since this file was made");
      second.chooses("verdict", "TAKE_IN").confirms();
    }
  }

  private static void itIsReleasedWithAll(String reference) {
    try (var redaction = signsIn("niamh.garrity")) {
      redaction.opens(PREPARE, reference);
      assertThat(redaction.reads()).contains("Documents came after this version was made");
      redaction.looksAtTheDocuments().confirms();
    }
    try (var second = signsIn("arjun.wadhwani")) {
      second.opens(RELEASE, reference);
      assertThat(second.reads()).doesNotContain("since this file was made");
      second.chooses("verdict", "RELEASE").confirms();
    }
  }

  private static void whatTheDeciderTypedIsKept(String reference, String number) {
    try (var triage = signsIn("daniel.ashmoor")) {
      triage.opens(TriageStaysBlind.DECIDE, number);
      assertThat(triage.reads())
          .contains(FIRST, SECOND)
          .doesNotContain("Something more has come", reference);
      assertThat(triage.suggested("reasons")).isEqualTo("The dates are not clear.");
    }
  }

  private static String fileNumber(String reference) throws SQLException {
    return Rows.of("select file_number from casework.case_file where reference = ?", reference)
        .get(0);
  }
}
