package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Colleague.signsIn;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.evenhand.kernel.CaseReference;
import org.evenhand.testing.ServerForTests;
import org.evenhand.testing.Visitor;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case is closed and its names are needed no longer. */
class NamesAreDestroyedByTwoIT {
  private static final String WHY = "Closed seven years ago, and nobody has asked since.";

  @BeforeAll
  static void someWork() {
    Regulator.isThere();
  }

  @Test
  void oneWhoAsksAndOneWhoDecidesAndUnderstands() throws SQLException {
    var reference = AConcern.isRaisedAbout("Marian Castellane", "SW700001");
    ANameIsToldOnRecordIT.isRemembered(new CaseReference(reference));
    isAskedFor(reference);
    isDecided(reference);
    isGone(reference);
    isForNobodyElse();
    assertThat(Colleague.findings()).isEmpty();
  }

  private static void isAskedFor(String reference) throws SQLException {
    try (var officer = signsIn("henrik.solvangen")) {
      var page = officer.page();
      page.navigate("/erasures");
      officer.lookAt("erasures-none");
      asks(page, reference);
      assertThat(page.locator(".eh-errorsummary").textContent())
          .contains(reference + " is open: its names are still needed");
      officer.lookAt("erasures-still-open");
      close(reference);
      asks(page, reference);
      assertThat(officer.reads())
          .contains("Another person is asked to decide", "You asked for this yourself");
      officer.lookAt("erasures-asked");
      assertThat(page.locator("button[name=destroy]").count()).isZero();
    }
  }

  private static void asks(Page page, String reference) {
    page.fill("#reference", reference.toLowerCase());
    page.selectOption("#reason", "RETENTION_ENDED");
    page.fill("#why", WHY);
    page.click("#ask-form button");
  }

  private static void isDecided(String reference) {
    try (var registrar = signsIn("ruth.fairbrother")) {
      var page = registrar.page();
      page.navigate("/work");
      assertThat(registrar.reads()).contains("Somebody asks that names be destroyed for good");
      page.click("a:has-text('Read why')");
      assertThat(registrar.reads()).contains(reference, WHY, "Nobody can undo this");
      registrar.lookAt("erasures-to-decide");
      page.click("button[name=destroy]");
      assertThat(page.title()).startsWith("Error:");
      registrar.lookAt("erasures-not-understood");
      page.check("input[name^='sure-']");
      page.click("button[name=destroy]");
      assertThat(registrar.reads()).contains("The names were destroyed for good");
      registrar.lookAt("erasures-done");
      page.navigate("/cases/history?ref=" + reference);
      assertThat(registrar.reads())
          .contains("The names behind the pseudonyms were destroyed for good");
    }
  }

  private static void isGone(String reference) {
    try (var officer = signsIn("henrik.solvangen")) {
      var page = officer.page();
      page.navigate("/pseudonyms");
      page.fill("#reference", reference);
      page.fill("#label", "Person 3");
      page.fill("#purpose", "The employer asks which of two colleagues is meant.");
      page.click("#re-identify button");
      assertThat(officer.reads()).contains("were destroyed for good").doesNotContain("Oyelaran");
    }
  }

  private static void isForNobodyElse() {
    for (var other : new String[] {"harpreet.dhaliwar", "niamh.garrity", "daniel.ashmoor"}) {
      try (var visitor = Visitor.signedIn(ServerForTests.address(), other)) {
        assertThat(visitor.get("/erasures").status()).as(other).isEqualTo(404);
      }
    }
  }

  private static void close(String reference) throws SQLException {
    try (var connection = ServerForTests.access(Login.CASEWORK).open();
        var update =
            connection.prepareStatement(
                "update casework.case_file set stage = 'CLOSED', open = false, closed_on = ?"
                    + " where reference = ?")) {
      update.setObject(1, ServerForTests.today());
      update.setString(2, reference);
      update.executeUpdate();
    }
  }
}
