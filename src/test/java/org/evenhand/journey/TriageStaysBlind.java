package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Colleague.signsIn;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.kernel.Role;
import org.evenhand.testing.RowCounts;
import org.evenhand.testing.ServerForTests;
import org.evenhand.tool.database.Login;

/** What may happen to a masked file before it is decided, and after. */
final class TriageStaysBlind {
  static final String DECIDE = "Decide triage on the anonymised file";
  private static final String NAME = "Oskar Linwood";
  private static final String LEFT_IN = "The first name stands in the second paragraph.";
  private final String reference;
  private final String number;

  /** Words of the released file. */
  private final String file;

  TriageStaysBlind(String reference, String number, String file) {
    this.reference = reference;
    this.number = number;
    this.file = file;
  }

  /** Somebody may be at risk while the file is still being anonymised: nothing waits for that. */
  void riskIsConsideredAtOnce() {
    try (var lead = signsIn("harpreet.dhaliwar")) {
      lead.opensTheCase(reference);
      assertThat(lead.next()).contains("Prepare the anonymised file");
      lead.page().locator("#path").selectOption("INTERIM_ORDER");
      lead.page().fill("#reason", "A call came in.");
      lead.page().click("#path-form button");
      assertThat(lead.opensTheCase(reference).next()).contains("Consider an interim order");
    }
    try (var investigator = signsIn("ines.carvalheira")) {
      investigator.opens("Consider an interim order", reference);
      assertThat(investigator.reads()).contains(NAME, "confidential address");
      investigator
          .writes("riskSeenOn", Regulator.day(0))
          .chooses("referral", "NOT_REFER")
          .writes("reasons", "The family has moved and nobody knows where to.")
          .confirms();
    }
    for (var officer : List.of("grace.mwangura", "daniel.ashmoor", "farida.rahmanzai")) {
      try (var triage = signsIn(officer)) {
        triage.page().navigate("/work");
        assertThat(triage.page().content())
            .doesNotContain(reference, NAME, number, "interim order");
      }
    }
  }

  /** One officer asks whose it is, and gives it back to the team; for the team it stays blind. */
  void oneAsksWhoseItIs() {
    try (var daniel = signsIn("daniel.ashmoor")) {
      daniel.opens(DECIDE, number);
      daniel.page().click("a:has-text('See whose file it is')");
      daniel.lookAt("unblind");
      assertThat(daniel.page().content()).doesNotContain(reference, "Linwood", "Holroyd");
      daniel.page().click("button:has-text('See whose file it is')");
      assertThat(daniel.page().locator(".eh-errorsummary").textContent()).contains("Choose why");
      asks(daniel.page(), "ANOTHER_CASE");
      daniel.page().waitForURL("**/work/step*");
      assertThat(daniel.reads()).contains(reference, NAME);
      assertThat(daniel.page().content()).doesNotContain("eh-banner--masked");
      daniel.lookAt("step-unmasked-on-asking");
      daniel.page().click("a:has-text('Hand over')");
      daniel.page().locator("#to").selectOption("team");
      daniel.page().click("#hand-over button");
      daniel.page().waitForURL("**/work?given=*");
    }
  }

  /** The next one finds something left in, and nobody reads the file any more. */
  void oneFindsSomethingLeftIn() {
    try (var farida = signsIn("farida.rahmanzai")) {
      farida.opens(DECIDE, number);
      assertThat(farida.reads()).contains(file);
      var step = farida.page().url();
      assertThat(farida.page().content()).doesNotContain(reference, "Linwood");
      farida.page().click("a:has-text('Something is left in the file')");
      farida.lookAt("leak");
      farida.page().click("button:has-text('Report it')");
      assertThat(farida.page().locator(".eh-errorsummary").textContent()).contains("Choose an");
      farida.page().locator("#leak").selectOption("NAME");
      farida.page().fill("#note", LEFT_IN);
      farida.page().click("button:has-text('Report it')");
      farida.page().waitForURL("**/work?*done=*");
      for (var address : List.of(step, step.replace("step", "leak"), "/work")) {
        farida.page().navigate(address);
        assertThat(farida.page().content()).doesNotContain(file, reference, "Linwood");
      }
    }
  }

  /** Whoever masks it again reads what was left in. */
  void itIsMaskedAgain(Runnable masking) {
    try (var redaction = signsIn("niamh.garrity")) {
      redaction.opens("Prepare the anonymised file", reference);
      assertThat(redaction.reads()).contains(LEFT_IN);
    }
    masking.run();
  }

  /** A second person looks at why the file was unmasked. */
  void aSecondPersonLooks() {
    try (var second = signsIn("arjun.wadhwani")) {
      second.page().navigate("/work");
      second.page().click("a:has-text('Look at why')");
      var asked = second.page().locator(".eh-panelbox").filter(having(number)).first();
      assertThat(asked.textContent()).contains("Daniel Ashmoor", "another case");
      second.lookAt("unmasked");
      asked.locator("textarea").fill("It was right to ask.");
      asked.locator("button").click();
      second.page().waitForURL("**/work/unmasked?done=*");
    }
  }

  /** What the decider guesses goes behind the wall, and leaves no row where cases are. */
  void theDeciderGuesses(Page grace) {
    grace.click("a:has-text('What would you guess')");
    assertThat(grace.content()).doesNotContain(reference, "Linwood");
    grace.check("#sex-MALE");
    grace.click("button:has-text('Hand in my guess')");
    assertThat(grace.locator(".eh-errorsummary").textContent()).contains("how sure");
    grace.check("#sex-MALE");
    grace.check("#ethnicity-WHITE");
    grace.check("#sure-SURE");
    var before = rowsOfCases();
    grace.click("button:has-text('Hand in my guess')");
    grace.waitForURL("**/work?thanks=*");
    assertThat(rowsOfCases()).isEqualTo(before);
  }

  /** Without what is written whenever somebody looks at something. */
  private static Map<String, Long> rowsOfCases() {
    var rows = RowCounts.of(ServerForTests.access(Login.CASEWORK));
    rows.keySet()
        .removeIf(table -> !table.startsWith("casework.") || table.endsWith(".access_record"));
    return rows;
  }

  /** The equality team sees that the file leaked and was asked about, and of no case which. */
  void theEqualityTeamSees() {
    try (var analyst = signsIn(DemonstrationAccounts.of(Role.EDI_ANALYST).get(0).name())) {
      analyst.page().navigate("/fairness/blind-triage");
      assertThat(analyst.reads())
          .contains("Does blind triage work?", "A name, or a part of one")
          .doesNotContain(reference, number, "Linwood", LEFT_IN);
      analyst.lookAt("blind-triage");
    }
    try (var admin = signsIn(DemonstrationAccounts.of(Role.SYSTEM_ADMIN).get(0).name())) {
      admin.page().navigate("/admin/lottery");
      admin.page().click("button:has-text('Begin the lottery')");
      assertThat(admin.page().locator(".eh-errorsummary").textContent()).contains("Say why");
      admin.page().fill("#reason", "A trial of one minute.");
      admin.page().click("button:has-text('Begin the lottery')");
      admin.page().fill("#reason", "It was a trial.");
      admin.page().click("button:has-text('End the lottery')");
      assertThat(admin.reads()).contains("0, of which 0 come out the same");
      admin.lookAt("lottery");
    }
  }

  /** Whoever decided it may see whose it was; the decision stays. */
  void theDeciderMaySeeAfterwards(Page grace, String step) {
    grace.navigate(step);
    grace.click("a:has-text('See whose file it is')");
    assertThat(grace.content()).doesNotContain(reference, "Linwood");
    asks(grace, "AFTERWARDS");
    grace.waitForURL("**/work/unblind*");
    assertThat(grace.locator("main").textContent()).contains(reference, NAME);
  }

  private static void asks(Page page, String reason) {
    page.locator("#reason").selectOption(reason);
    page.fill("#why", "The dates are those of another file.");
    page.click("button:has-text('See whose file it is')");
  }

  private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }
}
