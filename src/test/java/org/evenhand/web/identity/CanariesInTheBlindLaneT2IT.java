package org.evenhand.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.web.identity.ForcingTheWayInT12IT.name;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.diversity.application.ReadQuestions;
import org.evenhand.exchange.Progress;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Role;
import org.evenhand.register.application.ImportRegister;
import org.evenhand.register.persistence.RegisterFeed;
import org.evenhand.testing.ServerForTests;
import org.evenhand.testing.Visitor;
import org.evenhand.tool.database.Login;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Threat T2: names leak by a side door. A real concern with names that occur nowhere else goes
 * through receipt to blind triage; then everybody who must not know of it follows every link they
 * are shown and searches for it by every name, and the bytes of all that comes back are looked
 * through: pages, headers, files, refusals.
 */
class CanariesInTheBlindLaneT2IT {
  private static final URI SERVER = ServerForTests.address();
  private static final String NUMBER = "SW799002";
  private static final String WORKER = "Quillfeather";
  private static final String COMPLAINANT = "Marchpane";
  private static final String EMPLOYER = "Brackenfell";
  private static final String SAID = "took the ledger of the lighthouse";
  private static final String MASKED = "Somebody kept a thing that was not theirs.";
  private static final String HEADER =
      "registration_number,given_names,family_name,former_names,birth_date,registered_since,status,"
          + "status_from,email,address_line_1,address_line_2,town,postcode,country,employer_code,"
          + "employer_name,employed_from,region\r\n";

  private static String reference;
  private static String fileNumber;
  private static String task;

  @BeforeAll
  static void aConcernIsInBlindTriage() throws Exception {
    register();
    raised();
    reference =
        one("select case_reference from casework.concern where answers::text like ?", COMPLAINANT);
    step(Role.INTAKE_OFFICER, 0, "acknowledgeConcern", Map.of());
    step(Role.INTAKE_OFFICER, 0, "identifyRegistrant", Map.of());
    step(
        Role.INTAKE_OFFICER,
        0,
        "screenRisk",
        Map.of("q-level", "NONE_SEEN", "q-reasons", "Nobody is affected now."));
    step(
        Role.INTAKE_OFFICER,
        0,
        "acceptConcern",
        Map.of("q-outcome", "PROCEED", "q-reasons", "It is about a registered person."));
    step(Role.ENQUIRY_HANDLER, 0, "gatherEnquiries", Map.of("q-needed", "NOT_NEEDED"));
    anonymised();
    fileNumber =
        one("select file_number from casework.case_file where reference like ?", reference);
    task = open("decideTriage");
  }

  @Test
  void nothingThatTheTriageOfficerReachesKnowsWhoItIs() throws SQLException {
    try (var officer = Visitor.signedIn(SERVER, accounts(Role.TRIAGE_OFFICER, 2))) {
      take(officer, task);
      var draft = officer.get("/work/step?task=" + task);
      assertThat(draft.body()).contains(MASKED).contains(fileNumber);
      submit(officer, "/work/step?task=" + task, "step", Map.of("q-reasons", "Page 1."));
      var crawl = new Crawl(officer);
      crawl.from(
          "/work",
          "/work/told",
          "/work/step?task=" + task,
          "/work/check?task=" + task,
          "/work/hand-over?task=" + task,
          "/work/conflict?task=" + task,
          "/work/unblind?task=" + task,
          "/work/leak?task=" + task,
          "/work/risk?task=" + task,
          "/work/guess?task=" + task,
          "/work/unmasked",
          "/work/arrived",
          "/find?q=" + fileNumber,
          "/sign-in",
          "/published");
      crawl.searchesFor(everything());
      crawl.from(forbidden());
      assertThat(crawl.read(fileNumber)).as("pages that show the file").isGreaterThan(3);
      crawl.hasSeenNothingOf(everything());
    }
  }

  @Test
  void aNameIsFoundNoOtherwiseThanNonsense() {
    try (var officer = Visitor.signedIn(SERVER, accounts(Role.TRIAGE_OFFICER, 0))) {
      var nonsense = found(officer, "Zzyzxqqq");
      for (var typed : everything()) {
        assertThat(found(officer, typed)).as(typed).isEqualTo(nonsense);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {
        "LAY_EXAMINER",
        "PROFESSIONAL_EXAMINER",
        "ADJUDICATOR",
        "PANEL_CHAIR",
        "LEGAL_ADVISER",
        "CASE_PRESENTER",
        "HEARINGS_MANAGER",
        "HEARINGS_OFFICER",
        "CASE_REVIEW_OFFICER",
        "PUBLICATIONS_OFFICER",
        "QUALITY_REVIEWER",
        "EDI_ANALYST",
        "EQUALITY_ASSURANCE",
        "BOARD_MEMBER",
        "DATA_PROTECTION_OFFICER",
        "SYSTEM_ADMIN"
      })
  void nobodyWhoReachesNothingOfItMeetsItAnywhere(Role role) {
    try (var colleague = Visitor.signedIn(SERVER, name(role))) {
      var crawl = new Crawl(colleague);
      crawl.from("/", "/work", "/work/told", "/cases", "/cases/export", "/interim-orders", "/find");
      crawl.from("/cases?stage=TRIAGE", "/cases?q=" + WORKER, "/cases/export?stage=TRIAGE");
      crawl.searchesFor(everything());
      crawl.from(forbidden());
      // the register is open to some of them, and that somebody is on it is no secret
      crawl.hasSeenNothingOf(reference, COMPLAINANT, SAID, fileNumber, MASKED);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {
        "EDI_ANALYST",
        "EQUALITY_ASSURANCE",
        "BOARD_MEMBER",
        "DATA_PROTECTION_OFFICER",
        "SYSTEM_ADMIN"
      })
  void rolesWithoutCasesMeetNoCaseAtAll(Role role) {
    try (var colleague = Visitor.signedIn(SERVER, name(role))) {
      var crawl = new Crawl(colleague).notOn("/published", "/tour", "/pseudonyms", "/erasures");
      crawl.from("/", "/work", "/cases", "/account", "/fairness", "/log", "/access", "/admin");
      crawl.from("/fairness/blind-triage", "/fairness/blind-triage-figures", "/admin/lottery");
      crawl.from("/cases/export", "/interim-orders", "/cases/employers", "/work/told");
      crawl.searchesFor(everything());
      crawl.from(forbidden());
      crawl.hasSeenNothingOf("FTP-", WORKER, NUMBER, EMPLOYER, COMPLAINANT, SAID, MASKED);
    }
  }

  @Test
  void theSchedulerReadsNothingOfEqualityData() {
    var headings = new ReadQuestions().now().items().stream().map(item -> item.heading()).toList();
    assertThat(headings).contains("Ethnic group");
    try (var scheduler = Visitor.signedIn(SERVER, name(Role.HEARINGS_MANAGER))) {
      var crawl = new Crawl(scheduler);
      crawl.from("/work", "/cases", "/interim-orders", "/find", "/fairness", "/fairness/panels");
      crawl.hasSeenNothingOf(headings.toArray(String[]::new));
      assertThat(scheduler.get("/fairness").status()).isEqualTo(404);
    }
  }

  @Test
  void theEngineKnowsTheReferenceAndNobodysName() throws SQLException {
    var canaries = List.of(WORKER, NUMBER, COMPLAINANT, EMPLOYER, SAID, MASKED);
    var looked = 0;
    var known = 0L;
    try (var connection = ServerForTests.superuser().open();
        var statement = connection.createStatement()) {
      var columns = new ArrayList<String[]>();
      try (var row =
          statement.executeQuery(
              "select table_name, column_name, data_type from information_schema.columns"
                  + " where table_schema = 'engine' and data_type in"
                  + " ('text', 'character varying', 'bytea', 'json', 'jsonb')")) {
        while (row.next()) {
          columns.add(new String[] {row.getString(1), row.getString(2), row.getString(3)});
        }
      }
      for (var column : columns) {
        var text =
            column[2].equals("bytea")
                ? "encode(" + column[1] + ", 'escape')"
                : column[1] + "::text";
        for (var canary : canaries) {
          var sql =
              "select count(*) from engine."
                  + column[0]
                  + " where "
                  + text
                  + " ilike '%"
                  + canary
                  + "%'";
          assertThat(count(statement, sql)).as(column[0] + "." + column[1]).isZero();
        }
        known +=
            count(
                statement,
                "select count(*) from engine."
                    + column[0]
                    + " where "
                    + text
                    + " = '"
                    + reference
                    + "'");
        looked++;
      }
    }
    assertThat(looked).isGreaterThan(200);
    assertThat(known).as("the looking finds what is there").isPositive();
  }

  private static long count(java.sql.Statement statement, String sql) throws SQLException {
    try (var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static String[] everything() {
    return new String[] {reference, WORKER, NUMBER, COMPLAINANT, EMPLOYER, SAID};
  }

  private static String[] forbidden() {
    return Stream.concat(
            Stream.of("case", "history", "documents", "letters", "notes", "facts")
                .map(part -> "/cases/" + part + "?ref=" + reference),
            Stream.of(
                "/registrant?number=" + NUMBER,
                "/cases/" + reference,
                "/triage/" + fileNumber,
                "/pseudonyms",
                "/pseudonyms/log",
                "/api/v1/cases/" + reference,
                "/work/step?task=" + reference))
        .toArray(String[]::new);
  }

  /** What Find says, less what belongs to the request: what was typed, and numbers used once. */
  private static String found(Visitor visitor, String typed) {
    var answer = visitor.get("/find?q=" + encoded(typed));
    assertThat(answer.status()).isEqualTo(200);
    return answer
        .body()
        .replace(typed, "")
        .replace(encoded(typed), "")
        .replaceAll("nonce=\"[^\"]*\"", "")
        .replaceAll("nonce-[A-Za-z0-9+/=_-]+", "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Follows every link, and keeps everything that comes back. */
  private static final class Crawl {
    private static final int FAR_ENOUGH = 120;
    private final Visitor visitor;
    private final Map<String, String> read = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    Crawl(Visitor visitor) {
      this.visitor = visitor;
    }

    Crawl notOn(String... places) {
      leftOut.addAll(List.of(places));
      return this;
    }

    void from(String... places) {
      for (var place : places) {
        visit(place, "");
      }
    }

    void searchesFor(String... texts) {
      for (var text : texts) {
        for (var place : List.of("/find?q=", "/cases?q=", "/cases/export?q=")) {
          visit(place + encoded(text), text);
        }
      }
    }

    /**
     * @param typed comes back in the box it was typed into, which tells nothing, and is left out
     */
    private void visit(String place, String typed) {
      if (read.containsKey(place) || read.size() > FAR_ENOUGH || !isWanted(place)) {
        return;
      }
      var answer = visitor.get(place);
      var body = answer.body();
      if (!typed.isEmpty()) {
        body = body.replace(typed, "").replace(encoded(typed), "");
      }
      read.put(place, String.join("\n", answer.headers()) + "\n" + body);
      var links = Jsoup.parse(answer.body()).select("a[href^=/]");
      links.forEach(link -> visit(link.attr("href").replaceAll("#.*", ""), typed));
    }

    private boolean isWanted(String place) {
      return leftOut.stream().noneMatch(place::startsWith) && !place.startsWith("/sign-out");
    }

    /** On how many pages something is. */
    long read(String text) {
      return read.values().stream().filter(page -> page.contains(text)).count();
    }

    void hasSeenNothingOf(String... canaries) {
      assertThat(read).isNotEmpty();
      for (var canary : canaries) {
        var where =
            read.entrySet().stream()
                .filter(page -> has(page.getValue(), canary))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(where).as(canary).isEmpty();
      }
    }

    private static boolean has(String page, String canary) {
      return page.toLowerCase(Locale.ROOT).contains(canary.toLowerCase(Locale.ROOT));
    }
  }

  private static void register() throws IOException {
    var feed =
        new RegisterFeed(
            ServerForTests.access(Login.CASEWORK).dataSource(),
            UUID::randomUUID,
            Clock.systemUTC());
    var row =
        NUMBER
            + ",Zebedee,"
            + WORKER
            + ",,1984-03-31,2010-09-01,registered,,zebedee@example.org,1 High Street,,Sheffield,"
            + "S1 2AB,,LA-77,"
            + EMPLOYER
            + " Borough Council,2015-04-01,Yorkshire\r\n";
    var file = new ByteArrayInputStream((HEADER + row).getBytes(StandardCharsets.UTF_8));
    new ImportRegister(feed, Clock.systemUTC()).run(file, false, Actor.SYSTEM, Progress.SILENT);
  }

  private static void raised() {
    var concern =
        """
        {"source": "PUBLIC", "danger": "NO", "workerName": "Zebedee %s", "workerNumber": "%s",
         "what": "They %s. Somebody kept a thing that was not theirs.", "raisedFirst": "NO", "still": "NO",
         "workerEmployer": "%s Borough Council",
         "yourName": "Ottoline %s", "yourEmail": "ottoline@example.org"}
        """
            .formatted(WORKER, NUMBER, SAID, EMPLOYER, COMPLAINANT);
    try (var somebody = new Visitor(SERVER)) {
      var answer =
          somebody.send(
              "POST",
              "/api/v1/concerns",
              Map.of(
                  "Content-Type",
                  "application/json",
                  "Idempotency-Key",
                  UUID.randomUUID().toString()),
              concern);
      assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }
  }

  /** Takes a step of the case, answers it and confirms it. */
  private static void step(Role role, int which, String step, Map<String, String> answers)
      throws SQLException {
    var id = open(step);
    try (var colleague = Visitor.signedIn(SERVER, accounts(role, which))) {
      take(colleague, id);
      answer(colleague, id, step, answers);
    }
  }

  private static void answer(
      Visitor colleague, String id, String step, Map<String, String> answers) {
    var checked = submit(colleague, "/work/step?task=" + id, "step", answers);
    assertThat(checked).as(step).contains("/work/check");
    var done = submit(colleague, "/work/check?task=" + id, "confirm", Map.of());
    assertThat(done).as(step).contains("done=" + step);
  }

  /** What no rule can know is hidden by the reviewer of the file, who then passes it on. */
  private static void anonymised() throws SQLException {
    var id = open("prepareRedactedFile");
    try (var colleague = Visitor.signedIn(SERVER, accounts(Role.REDACTION_OFFICER, 0))) {
      take(colleague, id);
      colleague.get("/work/step?task=" + id);
      var words = Map.of("missed", SAID, "sort", "DETAIL");
      assertThat(submit(colleague, "/work/review?task=" + id, "missing-form", words))
          .contains("done=1");
      answer(
          colleague,
          id,
          "prepareRedactedFile",
          Map.of("q-suitability", "PROPOSED", "q-document.1", "LOOKED_AT"));
    }
  }

  private static void take(Visitor colleague, String id) {
    var fields = Visitor.fields(colleague.get("/work"), "team-list");
    fields.put("take", id);
    assertThat(colleague.post("/work", fields, Map.of()).status()).isEqualTo(302);
  }

  /** Fills a form as a browser would, presses its first button, and answers where that leads. */
  private static String submit(
      Visitor colleague, String address, String form, Map<String, String> answers) {
    var page = Jsoup.parse(colleague.get(address).body());
    var element = page.getElementById(form);
    assertThat(element).as(address).isNotNull();
    var fields = new LinkedHashMap<String, String>();
    for (var field : element.select("input[name], textarea[name], select[name]")) {
      if (isSent(field)) {
        fields.put(field.attr("name"), field.val());
      }
    }
    element.select("input[type=radio]").stream()
        .filter(radio -> !fields.containsKey(radio.attr("name")))
        .forEach(radio -> fields.putIfAbsent(radio.attr("name"), radio.val()));
    fields.putAll(answers);
    fields.put(element.selectFirst("button").attr("name"), "");
    var answer = colleague.post(address, fields, Map.of());
    return answer.header("Location").orElseGet(() -> Jsoup.parse(answer.body()).text());
  }

  private static boolean isSent(Element field) {
    return switch (field.attr("type")) {
      case "radio", "checkbox" -> field.hasAttr("checked");
      case "submit" -> false;
      default -> true;
    };
  }

  private static String accounts(Role role, int which) {
    return org.evenhand.identity.api.DemonstrationAccounts.of(role).get(which).name();
  }

  private static String open(String step) throws SQLException {
    return one(
        "select task_id::text from casework.work_item where state = 'OPEN' and step = '"
            + step
            + "' and case_reference like ?",
        reference);
  }

  private static String one(String sql, String like) throws SQLException {
    try (var connection = ServerForTests.access(Login.CASEWORK).open();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, "%" + like + "%");
      try (var row = query.executeQuery()) {
        assertThat(row.next()).as(sql).isTrue();
        return row.getString(1);
      }
    }
  }
}
