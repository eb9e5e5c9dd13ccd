package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Colleague.signsIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.evenhand.document.samples.HostileFiles;
import org.evenhand.document.samples.Messages;
import org.evenhand.document.samples.Referrals;
import org.evenhand.testing.RowCounts;
import org.evenhand.testing.ServerForTests;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A letter is keyed in, goes to blind triage and is closed there; e-mails are loaded, good ones and
 * hostile ones.
 */
class AConcernIsClosedAtTriageIT {
  private static final String OFFICER = "amara.okonjo";
  private static final String LETTER =
      "Between January and March the records of a family not on the caseload were opened, and a"
          + " confidential address was passed on. The family had to move. =cmd|' /C calc'!A0"
          + " #{casePage.open()} <b>bold</b>";

  @BeforeAll
  static void someWork() {
    Regulator.isThere();
  }

  @Test
  void afterALetterWasKeyedIn() throws Exception {
    var before = AConcern.isRaisedAbout("Oskar Linwood", "SW700002");
    var reference = keyedIn(before);
    receipt(reference);
    var number = fileNumber(reference);
    var blind = new TriageStaysBlind(reference, number, "a confidential address was passed on");
    enquiries(reference);
    blind.riskIsConsideredAtOnce();
    masking(reference, AConcernIsClosedAtTriageIT::hidesWhatNoRuleKnows);
    blind.oneAsksWhoseItIs();
    blind.oneFindsSomethingLeftIn();
    blind.itIsMaskedAgain(() -> masking(reference, redaction -> {}));
    blind.aSecondPersonLooks();
    decision(reference, number, blind);
    blind.theEqualityTeamSees();
    outcomeLetter(reference);

    assertThat(Rows.of("select stage from casework.case_file where reference = ?", reference))
        .containsExactly("CLOSED");
    assertThat(
            Rows.of(
                "select template from casework.letter where case_reference = ? order by sent_at",
                reference))
        .containsExactly("ACKNOWLEDGEMENT", "TRIAGE_OUTCOME");
    assertThat(logged(reference))
        .containsExactly(
            "STAGE_ENTERED RECEIPT",
            "DP-01 PROCEED",
            "STAGE_ENTERED TRIAGE",
            "DP-03 NOT_REFER",
            "DP-02 CLOSE_NFA",
            "LATER_FACT ",
            "STAGE_ENTERED CLOSED CLOSED");
    assertThat(Colleague.findings()).isEmpty();
  }

  @Test
  void andAnEMailIsLoadedWithWhatCameWithIt() throws Exception {
    try (var intake = signsIn(OFFICER)) {
      var page = intake.page();
      page.navigate("/concerns/message");
      intake.lookAt("message-empty");
      load(page, "nested.eml", Referrals.file("nested.eml"));
      intake.lookAt("message-check");
      assertThat(page.locator("h1").textContent()).contains("Check what the e-mail says");
      assertThat(page.inputValue("[name='q-yourName']")).isNotBlank();
      assertThat(page.inputValue("[name='q-yourEmail']")).contains("@");
      assertThat(page.inputValue("[name='q-receivedOn']")).matches("\\d+ \\w+ \\d{4}");
      assertThat(page.inputValue("[name='q-what']")).isNotBlank();
      assertThat(page.locator(".eh-files li").count()).isEqualTo(5);
      page.check("input[name='q-source'][value='PUBLIC']");
      page.fill("[name='q-workerName']", "Bethan Moncrief");
      for (var question : List.of("danger", "still", "raisedFirst")) {
        page.check("input[name='q-" + question + "'][value='NO']");
      }
      page.click("button:has-text('Save and continue')");
      assertThat(page.locator("fieldset").textContent()).contains("Bethan Moncrieff, SW700003");
      page.locator("input[name='who']").first().check();
      toTheCheck(page);
      page.click("button:has-text('Record the concern')");
      var reference = said(page);
      var documents =
          Rows.of("select state from casework.document where case_reference = ?", reference);
      assertThat(documents).hasSize(5).containsOnly("SAFE");
      assertThat(
              Rows.of("select channel from casework.concern where case_reference = ?", reference))
          .containsExactly("EMAIL_FILE");
      turnedAway(reference);
    }
  }

  private static void turnedAway(String reference) throws SQLException {
    try (var intake = signsIn(OFFICER)) {
      intake.opens("Acknowledge a concern", reference).confirms();
      intake.opens("Match the concern to the register", reference).confirms();
      intake
          .opens("Screen a concern for immediate risk", reference)
          .chooses("level", "NONE_SEEN")
          .writes("reasons", "Nobody is affected now.")
          .confirms();
      intake
          .opens("Decide whether to accept the concern", reference)
          .chooses("outcome", "NOT_FOR_US")
          .chooses("signpost", "OMBUDSMAN")
          .writes("reasons", "It is about a service, and nobody's fitness to practise.");
      intake.lookAt("step-not-for-us");
      intake.confirms();
    }
    assertThat(
            Rows.of(
                "select template from casework.letter where case_reference = ? order by sent_at",
                reference))
        .containsExactly("ACKNOWLEDGEMENT", "NOT_FOR_US");
    assertThat(logged(reference)).contains("DP-01 NOT_FOR_US");
  }

  @Test
  void andHostileEMailsAreRefusedInWordsWithNothingHalfDone() throws Exception {
    var samples = new java.util.LinkedHashMap<String, byte[]>();
    samples.put("bomb.eml", HostileFiles.refused().get("deep parts.eml").content());
    samples.put("a.eml", HostileFiles.refused().get("a windows program.pdf").content());
    samples.put("b.eml", HostileFiles.refused().get("macros.docm").content());
    samples.put("c.eml", HostileFiles.refused().get("a billion laughs.docx").content());
    samples.put("d.eml", HostileFiles.refused().get("an archive of archives.zip").content());
    samples.put("../../e.eml", new byte[0]);
    samples.put("f.pdf", Referrals.file("open-01.pdf"));
    try (var intake = signsIn(OFFICER)) {
      var page = intake.page();
      var concerns = rows();
      for (var sample : samples.entrySet()) {
        page.navigate("/concerns/message");
        load(page, sample.getKey(), sample.getValue());
        assertThat(page.locator("#message-error").textContent())
            .as(sample.getKey())
            .matches("(?s)Error: [A-Z].{15,}");
        assertThat(page.title()).startsWith("Error:");
      }
      intake.lookAt("message-refused");
      page.navigate("/concerns/message");
      page.click("button:has-text('Load it')");
      assertThat(page.locator("#message-error").textContent()).contains("Choose the file");
      assertThat(rows()).isEqualTo(concerns);

      load(page, "odd.eml", odd());
      assertThat(page.inputValue("[name='q-what']")).contains("#{1+1} <script>");
      assertThat(page.locator(".eh-files").textContent())
          .contains("passwd")
          .doesNotContain("../")
          .contains("cannot open packed files")
          .contains("must be a Word document");
      intake.lookAt("message-odd");
      assertThat(rows()).isEqualTo(concerns);
    }
  }

  private static String keyedIn(String similar) throws IOException {
    try (var intake = signsIn(OFFICER)) {
      var page = intake.page();
      page.navigate("/concerns");
      intake.lookAt("concerns");
      page.click("a:has-text('Key in a letter or a call')");
      intake.lookAt("key-empty");
      everyQuestionSaysWhatIsMissing(page);
      intake.lookAt("key-errors");
      fill(page);
      attach(page);
      intake.lookAt("key-full");
      page.click("button:has-text('Save and continue')");
      assertThat(page.locator(".eh-errorsummary").allTextContents()).isEmpty();
      match(intake, page);
      assertThat(page.locator("h1").textContent()).contains("raised before");
      assertThat(page.locator("tr:has-text('" + similar + "')").textContent())
          .contains("May be the same", "the same name", "the same sender", "similar words");
      page.selectOption("#link-" + similar, "DUPLICATE");
      intake.lookAt("similar");
      page.click("button:has-text('Save and continue')");
      intake.lookAt("check-concern");
      assertThat(page.locator("main").textContent())
          .contains("Oskar Linwood, SW700002", LETTER, "open-01.docx", similar);
      return recordedOnce(intake, page);
    }
  }

  private static void everyQuestionSaysWhatIsMissing(Page page) {
    page.fill("[name='q-receivedOn']", "1 January 2999");
    page.fill("[name='q-yourEmail']", "<b>not an address</b>");
    page.click("button:has-text('Save and continue')");
    for (var question :
        List.of(
            "receivedOn",
            "medium",
            "source",
            "yourEmail",
            "workerName",
            "what",
            "danger",
            "still",
            "raisedFirst")) {
      assertThat(page.locator("#q-" + question + "-error").count()).as(question).isEqualTo(1);
    }
    assertThat(page.inputValue("[name='q-yourEmail']")).isEqualTo("<b>not an address</b>");
    assertThat(page.inputValue("[name='q-receivedOn']")).isEqualTo("1 January 2999");
    assertThat(page.title()).startsWith("Error:");
  }

  private static void fill(Page page) {
    page.fill("[name='q-receivedOn']", "2 November 2026");
    page.check("input[name='q-medium'][value='LETTER']");
    page.check("input[name='q-source'][value='PUBLIC']");
    page.fill("[name='q-yourName']", "Dana Holroyd");
    page.fill("[name='q-yourEmail']", "dana@example.org");
    page.fill("[name='q-workerName']", "Oscar Linwod");
    page.fill("[name='q-workerEmployer']", "Riverton City Council");
    page.fill("[name='q-what']", LETTER);
    page.fill("[name='q-when']", "9 February 2026");
    for (var question : List.of("danger", "still", "raisedFirst")) {
      page.check("input[name='q-" + question + "'][value='NO']");
    }
  }

  private static void attach(Page page) throws IOException {
    page.setInputFiles(
        "#files",
        new FilePayload[] {
          payload("open-01.docx", Referrals.file("open-01.docx")),
          payload("open-02.pdf", Referrals.file("open-02.pdf")),
          payload("invoice.pdf", HostileFiles.refused().get("a windows program.pdf").content())
        });
    page.click("button:has-text('Add these files')");
    assertThat(page.locator("#files-error").textContent()).contains("invoice.pdf was not taken");
    assertThat(page.locator(".eh-files li").count()).isEqualTo(2);
    assertThat(page.inputValue("[name='q-what']")).isEqualTo(LETTER);
    page.click(".eh-files li:has-text('open-02.pdf') button");
    assertThat(page.locator(".eh-files li").count()).isEqualTo(1);
  }

  private static void match(Colleague intake, Page page) {
    assertThat(page.locator("h1").textContent()).contains("Who on the register");
    page.click("button:has-text('Save and continue')");
    assertThat(page.locator("#who-error").textContent()).contains("Choose somebody");
    assertThat(page.locator("fieldset").textContent())
        .contains("Oskar Linwood, SW700002", "spelt differently");
    intake.lookAt("match");
    page.fill("#search", "Zzyzx Nobody");
    page.click("button:has-text('Look again')");
    assertThat(page.locator("fieldset").textContent()).contains("Nobody on the register");
    intake.lookAt("match-nobody");
    page.fill("#search", "Linwood Oskar");
    page.click("button:has-text('Look again')");
    page.check("#who-SW700002");
    page.click("button:has-text('Save and continue')");
  }

  /** The back button and another press change nothing. */
  private static String recordedOnce(Colleague intake, Page page) {
    page.click("button:has-text('Record the concern')");
    var reference = said(page);
    intake.lookAt("received");
    var rows = rows();
    page.goBack();
    if (page.locator("button:has-text('Record the concern')").count() > 0) {
      page.click("button:has-text('Record the concern')");
    }
    assertThat(said(page)).isEqualTo(reference);
    page.reload();
    assertThat(said(page)).isEqualTo(reference);
    assertThat(rows()).isEqualTo(rows);
    var number =
        page.locator("main").textContent().replaceAll("(?s).*?(\\w{4}-\\w{4}-\\w{4}).*", "$1");
    page.navigate("/concerns?number=" + number.toLowerCase());
    assertThat(page.locator("main [role=status]").textContent()).contains(reference);
    return reference;
  }

  private static void receipt(String reference) {
    try (var intake = signsIn(OFFICER)) {
      intake.opens("Acknowledge a concern", reference);
      assertThat(intake.page().locator("main").textContent()).contains("16 November 2026");
      intake.confirms();
      intake.opens("Match the concern to the register", reference);
      assertThat(intake.page().isChecked("input[name='q-who'] >> nth=0")).isTrue();
      intake.confirms();
      intake
          .opens("Screen a concern for immediate risk", reference)
          .chooses("level", "NONE_SEEN")
          .writes("reasons", "Nobody is affected now.")
          .confirms();
      intake
          .opens("Decide whether to accept the concern", reference)
          .chooses("outcome", "PROCEED")
          .writes("reasons", "It is about a registered person and about their practice.")
          .confirms();
    }
  }

  private static void enquiries(String reference) {
    try (var enquiries = signsIn("bethan.prothero")) {
      enquiries
          .opens("Make enquiries before triage", reference)
          .chooses("needed", "NOT_NEEDED")
          .confirms();
    }
  }

  private static void masking(String reference, Consumer<Colleague> also) {
    try (var redaction = signsIn("niamh.garrity")) {
      redaction.opens("Prepare the anonymised file", reference);
      also.accept(redaction);
      redaction.looksAtTheDocuments().confirms();
    }
    try (var second = signsIn("arjun.wadhwani")) {
      second
          .opens("Read and release the anonymised file", reference)
          .chooses("verdict", "RELEASE")
          .confirms();
    }
  }

  private static void hidesWhatNoRuleKnows(Colleague redaction) {
    var page = redaction.page();
    var step = page.url();
    page.locator("[aria-labelledby=in-review] li a").first().click();
    page.fill("#missed", "Hester Quillfeather");
    page.click("button:has-text('Hide it everywhere')");
    assertThat(page.locator("#missed-error").textContent()).contains("stand nowhere");
    assertThat(page.inputValue("#missed")).isEqualTo("Hester Quillfeather");
    redaction.lookAt("review-nothing-found");
    page.fill("#missed", "confidential");
    page.selectOption("#sort", "DETAIL");
    page.click("button:has-text('Hide it everywhere')");
    assertThat(page.locator(".eh-alert").textContent()).contains("changed");
    assertThat(result(page)).contains("a [personal detail] address");
    page.click("table a:has-text('confidential')");
    page.click("#now-form button:has-text('Leave in')");
    assertThat(result(page)).contains("a confidential address");
    page.navigate(step);
  }

  private static String result(Page page) {
    return page.locator("[aria-labelledby=output-h]").textContent();
  }

  private static void decision(String reference, String number, TriageStaysBlind blind) {
    try (var triage = signsIn("grace.mwangura")) {
      triage.page().navigate("/work");
      assertNamesNobody(triage.page(), reference);
      triage.opens(TriageStaysBlind.DECIDE, number);
      var step = triage.page().url();
      assertNamesNobody(triage.page(), reference);
      assertThat(triage.page().title()).doesNotContain(reference);
      triage
          .chooses("seriousness", "LOW")
          .chooses("evidence", "POSSIBLE")
          .chooses("pattern", "ISOLATED")
          .chooses("putRight", "FULLY")
          .chooses("outcome", "CLOSE_NFA")
          .writes("reasons", "Three missed calls, put right at once (page 1).");
      triage.page().click("button:has-text('Check your answers')");
      assertNamesNobody(triage.page(), reference);
      triage.page().click("button:has-text('Confirm')");
      triage.page().waitForURL("**/work?*done=*");
      assertNamesNobody(triage.page(), reference);
      blind.theDeciderGuesses(triage.page());
      blind.theDeciderMaySeeAfterwards(triage.page(), step);
    }
  }

  private static void assertNamesNobody(Page page, String reference) {
    for (var secret : List.of(reference, "Linwood", "Oskar", "SW700002", "Holroyd", "Riverton")) {
      assertThat(page.content()).doesNotContain(secret);
      assertThat(page.url()).doesNotContain(secret);
    }
  }

  private static void outcomeLetter(String reference) {
    try (var intake = signsIn(OFFICER)) {
      intake.opens("Tell the person who raised the concern", reference).confirms();
    }
  }

  private static void toTheCheck(Page page) {
    page.click("button:has-text('Save and continue')");
    if (page.locator("h1").textContent().contains("raised before")) {
      page.click("button:has-text('Save and continue')");
    }
  }

  private static String said(Page page) {
    var alert = page.locator(".eh-alert").textContent();
    assertThat(alert).contains("FTP-");
    return alert.replaceAll("(?s).*(FTP-\\d{4}-\\d{4,6}).*", "$1");
  }

  private static void load(Page page, String name, byte[] content) {
    page.setInputFiles("#message", payload(name, content));
    page.click("button:has-text('Load it')");
  }

  private static FilePayload payload(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }

  /** A message that is one, with an unknown character set, odd names and two bad files in it. */
  private static byte[] odd() throws IOException {
    var zip = HostileFiles.refused().get("an archive of archives.zip").content();
    var program = HostileFiles.refused().get("a windows program.pdf").content();
    var message =
        Messages.eml(
            "#{1+1} <script>alert(1)</script>",
            "Look inside.",
            new Messages.Attachment("../../etc/passwd", "text/plain", "root:x:0:0".getBytes()),
            new Messages.Attachment("photos.zip", "application/zip", zip),
            new Messages.Attachment("invoice.pdf.exe", "application/pdf", program));
    var text = new String(message, java.nio.charset.StandardCharsets.US_ASCII);
    return text.replace("charset=utf-8", "charset=x-none-such")
        .replace("charset=UTF-8", "charset=x-none-such")
        .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }

  private static String fileNumber(String reference) throws SQLException {
    return Rows.of("select file_number from casework.case_file where reference = ?", reference)
        .get(0);
  }

  private static List<String> logged(String reference) throws SQLException {
    return Rows.of(
        """
        select case when e.kind = 'DECISION' then e.point else e.kind || ' ' || e.stage end
               || coalesce(' ' || nullif(o.fields ->> 'outcome', ''), '')
          from decision_log.entry e join casework.decision_opening o on o.entry = e.id
         where o.fields ->> 'case_reference' = ? order by e.index
        """,
        reference);
  }

  /** Of what a concern writes; files that no concern has taken yet may wait in quarantine. */
  private static Map<String, Long> rows() {
    var rows = RowCounts.of(ServerForTests.access(Login.CASEWORK));
    rows.keySet()
        .retainAll(
            List.of(
                "casework.concern",
                "casework.case_file",
                "casework.party",
                "casework.case_link",
                "decision_log.entry"));
    return rows;
  }
}
