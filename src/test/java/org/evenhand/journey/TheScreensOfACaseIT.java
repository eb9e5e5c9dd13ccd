package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Colleague.signsIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.evenhand.document.samples.PdfFiles;
import org.evenhand.document.samples.WordFiles;
import org.evenhand.testing.ServerForTests;
import org.evenhand.testing.Visitor;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case as people look for it, read it, add to it and hand it on. */
class TheScreensOfACaseIT {
  private static final String NOTE = "The employer rang back at noon.";
  private static String reference;

  @BeforeAll
  static void aCaseIsMatchedToTheRegister() {
    Regulator.isThere();
    reference = AConcern.isRaisedAbout("Bethan Moncrieff", "SW700003");
    try (var intake = signsIn("amara.okonjo")) {
      intake.opens("Acknowledge a concern", reference);
      intake.page().click("button:has-text('Check your answers')");
      assertThat(intake.page().locator("main").textContent()).contains(reference);
      intake.lookAt("check-with-letter");
      intake.page().click("button:has-text('Confirm')");
      intake
          .opens("Match the concern to the register", reference)
          .choosesTheFirst("who")
          .confirms();
    }
  }

  @AfterAll
  static void everyPageIsAccessible() {
    assertThat(Colleague.findings()).isEmpty();
  }

  @Test
  void isFoundByReferenceNumberNameAndAnotherSpelling() {
    try (var intake = signsIn("amara.okonjo")) {
      var page = intake.page();
      page.navigate("/find");
      intake.lookAt("find-empty");
      for (var typed :
          new String[] {reference, reference.toLowerCase(), "SW700003", "moncrieff", "Moncreif"}) {
        page.fill("#find", typed);
        page.click(".eh-find button");
        assertThat(page.locator("main").textContent()).as(typed).contains(reference);
      }
      intake.lookAt("find-typical");
      page.fill("#find", "nobody of this name");
      page.click(".eh-find button");
      assertThat(page.locator(".eh-empty").count()).isEqualTo(1);
      intake.lookAt("find-nothing");
      page.navigate("/registrant?number=SW700003&on=tomorrow");
      intake.lookAt("registrant-wrong-date");
      page.fill("#on", "1 March 2011");
      page.click("text=Show that day");
      assertThat(page.locator("main").textContent())
          .contains("1 March 2011", "Registered", reference);
      intake.lookAt("registrant");
    }
  }

  @Test
  void isListedFilteredAndTakenAwayByThoseWhoMayKnowOfIt() {
    try (var intake = signsIn("amara.okonjo")) {
      var page = intake.page();
      page.navigate("/cases?stage=RECEIPT&q=moncrieff&from=1/1/2020");
      assertThat(page.locator("#results").textContent()).contains(reference);
      intake.lookAt("cases");
      page.navigate("/cases?q=nothing+like+it");
      intake.lookAt("cases-none");
      page.navigate("/cases?from=soon");
      assertThat(page.title()).startsWith("Error:");
      intake.lookAt("cases-wrong-date");
    }
    try (var intake = Visitor.signedIn(ServerForTests.address(), "amara.okonjo")) {
      var file = intake.get("/cases/export?q=moncrieff");
      assertThat(file.header("Content-Type").orElseThrow()).contains("text/csv");
      assertThat(file.body()).startsWith("Case,").contains(reference + ",Bethan Moncrieff");
    }
    try (var redaction = Visitor.signedIn(ServerForTests.address(), "niamh.garrity")) {
      assertThat(redaction.get("/cases/export").status()).isEqualTo(404);
      assertThat(redaction.get("/cases/case?ref=" + reference).status()).isEqualTo(404);
      assertThat(redaction.get("/find?q=moncrieff").body()).doesNotContain(reference);
    }
  }

  @Test
  void showsEachReaderWhatTheyReach() {
    try (var intake = signsIn("amara.okonjo")) {
      var page = intake.page();
      page.navigate("/cases/case?ref=" + reference);
      assertThat(page.locator(".eh-subnav li").count()).isEqualTo(5);
      intake.lookAt("case-overview");
      page.navigate("/cases/history?ref=" + reference);
      assertThat(page.locator(".eh-events li").count()).isGreaterThan(2);
      intake.lookAt("case-history");
      page.check("input[name='kind'][value='LETTER']");
      page.click(".eh-filters button");
      assertThat(page.locator(".eh-events li").count()).isEqualTo(1);
      intake.lookAt("case-history-filtered");
      page.navigate("/cases/letters?ref=" + reference);
      intake.lookAt("case-letters");
      page.click("th a:has-text('Acknowledgement')");
      assertThat(page.locator("main").textContent()).contains("Dana Holroyd", "Service record");
      intake.lookAt("case-letter");
    }
    try (var investigator = signsIn("ines.carvalheira")) {
      var page = investigator.page();
      page.navigate("/cases/case?ref=" + reference);
      assertThat(page.locator("main").textContent())
          .contains("Moncrieff")
          .doesNotContain("confidential address");
      assertThat(page.locator(".eh-subnav").count()).isZero();
      investigator.lookAt("case-overview-index");
      for (var part : new String[] {"history", "documents", "letters", "notes", "facts"}) {
        assertThat(page.navigate("/cases/" + part + "?ref=" + reference).status())
            .as(part)
            .isEqualTo(404);
      }
    }
  }

  @Test
  void keepsANoteOnceHoweverOftenItIsSent() {
    try (var intake = Visitor.signedIn(ServerForTests.address(), "amara.okonjo")) {
      var address = "/cases/notes?ref=" + reference;
      var page = intake.get(address);
      var form = new HashMap<>(Visitor.fields(page, "note-form"));
      form.put(named("<textarea[^>]* name=\"([^\"]*)\"", page.body()), NOTE);
      form.put(named("name=\"([^\"]*)\"[^>]*>Keep the note", page.body()), "");
      var first = intake.post(address, form, Map.of());
      var second = intake.post(address, form, Map.of());
      assertThat(first.status()).isEqualTo(302);
      assertThat(second.status()).isIn(200, 302);
      assertThat(intake.get(address).body().split(NOTE, -1)).hasSize(2);
    }
    try (var intake = signsIn("amara.okonjo")) {
      intake.page().navigate("/cases/notes?ref=" + reference);
      intake.lookAt("case-notes");
      intake.page().click("text=Keep the note");
      intake.lookAt("case-notes-wrong");
    }
  }

  @Test
  void saysWhatIsWrongWithANoteAndKeepsWhatWasTyped() {
    try (var intake = Visitor.signedIn(ServerForTests.address(), "amara.okonjo")) {
      var address = "/cases/notes?ref=" + reference;
      var page = intake.get(address);
      var form = new HashMap<>(Visitor.fields(page, "note-form"));
      form.put(named("<textarea[^>]* name=\"([^\"]*)\"", page.body()), "<b>=1+1 #{1}\u0000</b>");
      form.put(named("name=\"([^\"]*)\"[^>]*>Keep the note", page.body()), "");
      var answer = intake.post(address, form, Map.of());
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body())
          .contains("Error: Take out the characters that cannot be read")
          .contains("&lt;b&gt;=1+1 #{1}\u2400&lt;/b&gt;");
      assertThat(intake.get(address).body()).doesNotContain("\u2400");
    }
  }

  private static String named(String pattern, String html) {
    var found = Pattern.compile(pattern).matcher(html);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void takesGoodFilesAndSaysOfEachOtherWhyNot() {
    try (var intake = signsIn("amara.okonjo")) {
      var page = intake.page();
      page.navigate("/cases/documents?ref=" + reference);
      intake.lookAt("case-documents-empty");
      adds(page, file("rota.txt", "Rota of March"), file("all.zip", "PK\3\4 not a document"));
      assertThat(page.locator(".eh-field--wrong").textContent()).contains("all.zip: ");
      assertThat(page.locator("tbody").textContent()).contains("rota.txt", "Checked");
      intake.lookAt("case-documents-refused");
      adds(page, file("rota-again.txt", "Rota of March"));
      assertThat(page.locator(".eh-errorsummary").textContent()).contains("already");
      offersOnly(page, "#sensitivity", "NO_SUCH_THING");
      adds(page, file("never.txt", "Not to be kept"));
      assertThat(page.title()).startsWith("Error:");
      assertThat(page.locator(".eh-errorsummary").textContent()).contains("answers on the list");
      assertThat(page.locator("tbody").textContent()).doesNotContain("never.txt");
      page.navigate("/cases/documents?ref=" + reference);
      adds(page, file("log.txt", "Access log of April"));
      assertThat(page.locator(".eh-alert--ok").textContent()).contains("1 file was added");
      page.reload();
      assertThat(page.locator("tbody tr:has-text('log.txt')").count()).isEqualTo(1);
      intake.lookAt("case-documents");
      var saved = page.waitForDownload(() -> page.click("th a:has-text('log.txt')"));
      assertThat(saved.suggestedFilename()).isEqualTo("log.txt");
    }
  }

  @Test
  void saysInWordsOfEachBadFileWhyItWasNotTaken() throws IOException {
    var bad =
        Map.of(
            file("locked.docx", WordFiles.withPassword()), "protected by a password",
            file("locked.pdf", PdfFiles.withPassword()), "protected by a password",
            file("broken.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)), "damaged",
            file("broken.docx", Arrays.copyOf(WordFiles.of("Rota"), 900)), "damaged",
            file("program.docx", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0}),
                "must be a Word document",
            file("empty.txt", new byte[0]), "empty");
    try (var intake = signsIn("amara.okonjo")) {
      var page = intake.page();
      for (var one : bad.entrySet()) {
        page.navigate("/cases/documents?ref=" + reference);
        adds(page, one.getKey());
        assertThat(page.locator(".eh-errorsummary").textContent())
            .as(one.getKey().name)
            .contains(one.getValue());
        assertThat(page.title()).startsWith("Error:");
      }
      intake.lookAt("case-documents-each-refused");
    }
  }

  /** As if somebody had changed the page: a list with an answer of their own. */
  private static void offersOnly(Page page, String list, String value) {
    page.evaluate(
        "([list, value]) => document.querySelector(list).replaceChildren(new Option(value, value))",
        java.util.List.of(list, value));
  }

  private static void adds(Page page, FilePayload... files) {
    page.setInputFiles("#file", files);
    page.click("#add-form button");
  }

  private static FilePayload file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }

  @Test
  void losesNothingWhenTwoOfficersChangeItAtOnce() {
    try (var first = signsIn("amara.okonjo");
        var second = signsIn("harpreet.dhaliwar")) {
      first.page().navigate("/cases/facts?ref=" + reference);
      second.page().navigate("/cases/facts?ref=" + reference);
      first.lookAt("case-facts");
      first.page().fill("#summary", "Opened records of a family.");
      first.page().click("#facts-form button");
      assertThat(first.page().locator(".eh-alert--ok").count()).isEqualTo(1);
      var page = second.page();
      page.fill("#summary", "Passed on an address.");
      page.fill("#supportNeeds", "Letters in large print.");
      page.click("#facts-form button");
      assertThat(page.locator("main").textContent())
          .contains("Opened records of a family.", "Passed on an address.", "Amara Okonjo");
      second.lookAt("case-facts-merge");
      page.click("#merge-form button");
      second.lookAt("case-facts-merge-unchosen");
      page.check("#other-choice-summary");
      page.fill("#other-summary", "Opened records of a family and passed on an address.");
      page.click("#merge-form button");
      assertThat(page.locator("main").textContent())
          .contains("Opened records of a family and passed on", "Letters in large print.");
    }
  }

  @Test
  void isHandedToAColleagueBackToTheTeamAndAwayFromWhoIsTooNear() {
    var other = AConcern.isRaisedAbout("Oskar Linwood", "SW700002");
    try (var amara = signsIn("amara.okonjo");
        var tomasz = signsIn("tomasz.wilczek")) {
      amara.opens("Match the concern to the register", other);
      amara.page().click("text=Hand over or give back");
      amara.lookAt("hand-over");
      amara.page().click("#hand-over button");
      amara.lookAt("hand-over-wrong");
      offersOnly(amara.page(), "#to", "nobody.of.this.name");
      amara.page().click("#hand-over button");
      assertThat(amara.page().locator(".eh-errorsummary").textContent())
          .contains("answers on the list");
      amara.page().reload();
      amara.page().selectOption("#to", "tomasz.wilczek");
      amara.page().fill("#note", "I am away from Monday.");
      amara.page().click("#hand-over button");
      assertThat(amara.page().locator(".eh-alert--ok").textContent()).contains("handed over");
      tomasz.opens("Match the concern to the register", other);
      tomasz.page().click("text=Hand over or give back");
      tomasz.page().selectOption("#to", "team");
      tomasz.page().click("#hand-over button");
      assertThat(tomasz.page().locator(".eh-alert--ok").textContent()).contains("team");
      amara.opens("Match the concern to the register", other);
      amara.page().click("text=I am too near to this case");
      amara.lookAt("stand-back");
      amara.page().click("#conflict-form button");
      amara.lookAt("stand-back-wrong");
      amara.page().fill("#reason", "We trained together.");
      amara.page().click("#conflict-form button");
      assertThat(amara.page().locator(".eh-alert--ok").textContent()).contains("stood back");
      assertThat(amara.page().navigate("/cases/case?ref=" + other).status()).isEqualTo(404);
      tomasz.opens("Match the concern to the register", other);
    }
  }

  @Test
  void isAnsweredForByThoseWhoWereTold() throws SQLException {
    escalated("amara.okonjo");
    try (var intake = signsIn("amara.okonjo")) {
      var page = intake.page();
      page.navigate("/work");
      assertThat(page.locator(".eh-banner").textContent()).contains("told of 1 matter");
      page.click("text=Say what was done");
      intake.lookAt("told");
      page.click("button:has-text('Record what was done')");
      assertThat(page.title()).startsWith("Error:");
      intake.lookAt("told-wrong");
      page.fill("textarea", "The letter goes today.");
      page.click("button:has-text('Record what was done')");
      assertThat(page.locator(".eh-alert--ok").count()).isEqualTo(1);
      intake.lookAt("told-none");
    }
  }

  private static void escalated(String account) throws SQLException {
    var sql =
        "insert into casework.escalation (id, case_reference, subject, rule_code, due_on,"
            + " days_left, target, account, raised_at, late_by_days, acknowledged_by, act)"
            + " values (?, ?, ?, 'T-01', ?, 0, 'owner', ?, now(), 0, '', '')";
    try (var connection = ServerForTests.access(Login.CASEWORK).open();
        var insert = connection.prepareStatement(sql)) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, reference);
      insert.setObject(3, UUID.randomUUID());
      insert.setObject(4, LocalDate.now(Clock.systemUTC()));
      insert.setString(5, account);
      insert.executeUpdate();
    }
  }

  @Test
  void isCountedByEmployerForLeadsAndPublishedForEverybody() {
    try (var lead = signsIn("harpreet.dhaliwar")) {
      lead.page().navigate("/cases/employers");
      lead.lookAt("employers");
      lead.page().navigate("/published");
      lead.lookAt("published");
    }
    try (var intake = Visitor.signedIn(ServerForTests.address(), "amara.okonjo")) {
      assertThat(intake.get("/cases/employers").status()).isEqualTo(404);
    }
  }

  @Test
  void isNeverFoundByATriageOfficerUnderAnyNameOrReference() {
    try (var triage = Visitor.signedIn(ServerForTests.address(), "daniel.ashmoor")) {
      for (var typed :
          new String[] {"Moncrieff", "Bethan+Moncrieff", reference, "SW700003", "Castellane"}) {
        var found = triage.get("/find?q=" + typed);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body())
            .contains("Nothing was found")
            .doesNotContain("cases/case", "registrant?", "Bethan M</");
      }
      assertThat(triage.get("/cases").status()).isEqualTo(404);
      assertThat(triage.get("/cases/export").status()).isEqualTo(404);
      assertThat(triage.get("/registrant?number=SW700003").status()).isEqualTo(404);
      for (var part : new String[] {"case", "history", "documents", "letters", "notes", "facts"}) {
        assertThat(triage.get("/cases/" + part + "?ref=" + reference).status()).isEqualTo(404);
      }
    }
  }
}
