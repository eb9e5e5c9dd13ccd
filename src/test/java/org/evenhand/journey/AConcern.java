package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.evenhand.testing.Browser;
import org.evenhand.testing.ServerForTests;

/** A member of the public raises a concern, a page at a time, in a browser without script. */
final class AConcern {
  private static final String USUAL =
      "Between January and March the records of a family not on the caseload were opened, and a"
          + " confidential address was passed on. The family had to move.";

  private AConcern() {}

  /** Raises it and answers its reference. */
  static String isRaisedAbout(String name, String number) {
    return isRaisedAbout(name, number, USUAL);
  }

  /** Raises it in these words. */
  static String isRaisedAbout(String name, String number, String what) {
    try (var visit =
        Browser.visitWithoutScript(ServerForTests.address().toString(), Browser.DESK)) {
      return isRaisedOn(visit.newPage(), name, number, what);
    }
  }

  /** Raises it in a visit that goes on. */
  static String isRaisedOn(Page page, String name, String number) {
    return isRaisedOn(page, name, number, USUAL);
  }

  private static String isRaisedOn(Page page, String name, String number, String what) {
    page.navigate("/concern");
    page.check("input[name=\"q-danger\"][value=\"NO\"]");
    page.click("button:has-text('Save and continue')");
    page.fill("[name=\"q-workerName\"]", name);
    page.fill("[name=\"q-workerNumber\"]", number);
    page.click("button:has-text('Save and continue')");
    page.fill("[name=\"q-what\"]", what);
    page.check("input[name=\"q-raisedFirst\"][value=\"NO\"]");
    page.click("button:has-text('Save and continue')");
    page.check("input[name=\"q-still\"][value=\"NO\"]");
    page.click("button:has-text('Save and continue')");
    page.fill("[name=\"q-yourName\"]", "Dana Holroyd");
    page.fill("[name=\"q-yourEmail\"]", "dana@example.org");
    page.click("button:has-text('Save and continue')");
    page.click("button:has-text('Send the concern')");
    var said = page.locator(".eh-alert").textContent();
    assertThat(said).contains("FTP-");
    return said.replaceAll("(?s).*(FTP-\\d{4}-\\d{4,6}).*", "$1");
  }
}
