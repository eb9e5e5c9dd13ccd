package org.evenhand.web.identity;

import static org.evenhand.web.identity.CasesOfEveryStage.account;

import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.casefile.api.Stage;
import org.evenhand.kernel.Role;
import org.evenhand.testing.RawHttp.Answer;
import org.evenhand.testing.Visitor;
import org.evenhand.web.identity.CasesOfEveryStage.OneCase;
import org.evenhand.web.identity.CasesOfEveryStage.Relation;
import org.jsoup.Jsoup;

/**
 * Somebody of one role who types every address and posts every form. A cell says {@code -} where
 * what was asked for is not there for them, or is not shown; otherwise how much came back.
 */
final class CuriousColleague {
  private static final String NOTHING = "-";
  private static final int LONGEST_LIST = 8;
  private static final Pattern NEXT = Pattern.compile("href=\"/work\\?first=(\\d+)\"");
  private static final Map<String, String> STOLEN =
      Map.of(
          "note",
          "stolen",
          "summary",
          "stolen",
          "supportNeeds",
          "stolen",
          "reason",
          "stolen",
          "path",
          "INTERIM_ORDER",
          "to",
          "team");

  private static final List<String> FORMS =
      List.of(
          "note-form",
          "facts-form",
          "add-form",
          "path-form",
          "again-form",
          "step",
          "confirm",
          "hand-over",
          "conflict-form");
  private static final Set<Relation> ALL = EnumSet.allOf(Relation.class);
  private static final Set<Relation> NOT_HELD = EnumSet.complementOf(EnumSet.of(Relation.HOLDER));
  private static final Set<Relation> MOSTLY = EnumSet.of(Relation.ANYBODY, Relation.STEP);
  private static final Set<Relation> OTHERS = EnumSet.of(Relation.ANYBODY, Relation.CONFLICTED);
  private static final Set<Relation> TAKEN = EnumSet.of(Relation.STEP, Relation.CONFLICTED);

  private final Role role;
  private final CasesOfEveryStage cases;
  private final Visitor visitor;
  private final Map<String, String> answers = new LinkedHashMap<>();
  private final Map<String, Set<OneCase>> offered = new HashMap<>();

  CuriousColleague(URI server, Role role, CasesOfEveryStage cases) {
    this.role = role;
    this.cases = cases;
    this.visitor = Visitor.signedIn(server, account(role));
  }

  Role role() {
    return role;
  }

  Map<String, String> answers() {
    return answers;
  }

  CuriousColleague tryEverything() {
    try (visitor) {
      readsEveryAddress();
      readsEveryList();
      readsPlaces();
      postsEveryForm();
    }
    return this;
  }

  private void readsEveryAddress() {
    each("case", NOT_HELD, one -> howMuch(page(one, caseAddress("case", one))));
    each("history", MOSTLY, one -> seen(page(one, caseAddress("history", one))));
    each("documents", MOSTLY, one -> seen(page(one, caseAddress("documents", one))));
    each("letters", MOSTLY, one -> seen(page(one, caseAddress("letters", one))));
    each("letter", MOSTLY, one -> seen(page(one, letter(one))));
    each("notes", MOSTLY, one -> seen(page(one, caseAddress("notes", one))));
    each("facts", MOSTLY, one -> seen(page(one, caseAddress("facts", one))));
    each("download", NOT_HELD, one -> seen(get("/documents/" + one.document())));
    each("download health", MOSTLY, one -> seen(get("/documents/" + one.health())));
    each("step", NOT_HELD, one -> stepShown(page(one, "/work/step?task=" + one.work())));
    each("check", TAKEN, one -> seen(page(one, "/work/check?task=" + one.work())));
    each("hand over", TAKEN, one -> seen(page(one, "/work/hand-over?task=" + one.work())));
    each("conflict of step", TAKEN, one -> seen(page(one, "/work/conflict?task=" + one.work())));
    each("conflict of case", OTHERS, one -> seen(get("/work/conflict?ref=" + one.reference())));
    for (var page : List.of("step", "unblind", "leak", "guess")) {
      atTriage(
          "masked " + page, one -> maskedShown(get("/work/" + page + "?task=" + one.masked())));
    }
  }

  private void readsEveryList() {
    list("find by number", "/find?q=" + CasesOfEveryStage.NUMBER + "&page=");
    list("find by name", "/find?q=" + CasesOfEveryStage.FAMILY + "&page=");
    list("find by part of reference", "/find?q=" + CasesOfEveryStage.REFERENCES + "&page=");
    list("cases", "/cases?q=" + CasesOfEveryStage.FAMILY + "&page=");
    list("cases that are mine", "/cases?mine=yes&q=" + CasesOfEveryStage.FAMILY + "&page=");
    list("export", "/cases/export?q=" + CasesOfEveryStage.FAMILY + "&page=");
    list("registrant", "/registrant?number=" + CasesOfEveryStage.NUMBER + "&page=");
    list("interim orders", "/interim-orders?page=");
    var work = work();
    each("my work", ALL, one -> shows(work, one));
    for (var one : cases.all()) {
      if (one.relation() == Relation.ANYBODY) {
        note("find by reference", one, shows(get("/find?q=" + one.reference()).body(), one));
        note("find by file number", one, shows(get("/find?q=" + number(one)).body(), one));
      }
    }
  }

  /** Places with no case in their address; they are the same whatever the stage. */
  private void readsPlaces() {
    for (var place :
        List.of(
            "/work",
            "/work/told",
            "/work/unmasked",
            "/work/arrived",
            "/cases",
            "/cases/employers",
            "/cases/export",
            "/find",
            "/interim-orders",
            "/panel/pool",
            "/panel/venues",
            "/panel/export/members",
            "/panel/export/availability",
            "/panel/mine",
            "/concerns",
            "/concerns/message",
            "/concerns/match?draft=1",
            "/registrant?number=SW000000",
            "/hearings",
            "/panel/cannot",
            "/hearings/mend",
            "/hearings/conflicts",
            "/hearings/blocks",
            "/fairness",
            "/fairness/blind-triage",
            "/fairness/blind-triage-figures",
            "/fairness/panels",
            "/fairness/panels-figures",
            "/fairness/sign-panels",
            "/hearings/panel-check",
            "/log",
            "/pseudonyms",
            "/pseudonyms/log",
            "/erasures",
            "/access",
            "/admin/accounts",
            "/admin/lottery",
            "/demonstration",
            "/published",
            "/published/hearings",
            "/api/v1/cases",
            "/documents/",
            "/no-such-place")) {
      var answer = get(place);
      var plain = place.replaceAll("\\?.*", "");
      answers.put(plain + ",,", answer.status() == 404 ? NOTHING : "" + answer.status());
    }
  }

  private void postsEveryForm() {
    each("post note", OTHERS, new Form("note-form", one -> caseAddress("notes", one))::post);
    each("post facts", OTHERS, new Form("facts-form", one -> caseAddress("facts", one))::post);
    each("post document", OTHERS, new Form("add-form", o -> caseAddress("documents", o))::tries);
    each("post path", OTHERS, new Form("path-form", one -> caseAddress("case", one))::tries);
    each("post letter again", OTHERS, new Form("again-form", CuriousColleague::letter)::tries);
    each("post step", TAKEN, new Form("step", one -> "/work/step?task=" + one.work())::tries);
    each("post confirm", TAKEN, new Form("confirm", o -> "/work/check?task=" + o.work())::tries);
    each(
        "post hand over",
        TAKEN,
        new Form("hand-over", one -> "/work/hand-over?task=" + one.work())::tries);
    each(
        "post conflict",
        TAKEN,
        new Form("conflict-form", one -> "/work/conflict?task=" + one.work())::tries);
    each("post without token", Set.of(Relation.ANYBODY), this::postsWithoutToken);
    var work = get("/work");
    each("post take", OTHERS, one -> takes(work, one));
  }

  private String postsWithoutToken(OneCase one) {
    var fields = new HashMap<>(STOLEN);
    fields.put("note-form", "note-form");
    return changed(visitor.post("/cases/notes?ref=" + one.reference(), fields, Map.of()));
  }

  private String takes(Answer page, OneCase one) {
    if (!has(page, "team-list")) {
      return NOTHING;
    }
    var fields = Visitor.fields(page, "team-list");
    fields.put("take", one.work().toString());
    return visitor.post("/work", fields, Map.of()).status() == 302 ? "done" : NOTHING;
  }

  /** A form of a case that is open to this colleague, to be posted at cases that are not. */
  private final class Form {
    private final String id;
    private final Function<OneCase, String> address;
    private final Map<String, String> token;

    Form(String id, Function<OneCase, String> address) {
      this.id = id;
      this.address = address;
      this.token = offers(id).stream().findFirst().map(this::stolen).orElse(null);
    }

    /** Posts for good where the form is offered, and with another case's token where it is not. */
    String post(OneCase one) {
      if (!offers(id).contains(one)) {
        return tries(one);
      }
      var honest = Map.of("note", "Note of " + account(role), "summary", CasesOfEveryStage.SUMMARY);
      var fields = filledIn(get(address.apply(one)), id, honest);
      return changed(visitor.post(address.apply(one), fields, Map.of()));
    }

    /** Says {@code offered} where the form is there. */
    String tries(OneCase one) {
      if (offers(id).contains(one)) {
        return "offered";
      }
      return token == null ? NOTHING : changed(visitor.post(address.apply(one), token, Map.of()));
    }

    private Map<String, String> stolen(OneCase open) {
      return filledIn(get(address.apply(open)), id, STOLEN);
    }
  }

  /** The cases on whose pages a form was seen. */
  private Set<OneCase> offers(String form) {
    return offered.getOrDefault(form, Set.of());
  }

  /** Reads a page, and remembers which forms are on it. */
  private Answer page(OneCase one, String address) {
    var page = get(address);
    for (var form : FORMS) {
      if (has(page, form)) {
        offered.computeIfAbsent(form, any -> new LinkedHashSet<>()).add(one);
      }
    }
    return page;
  }

  private static String caseAddress(String part, OneCase one) {
    return "/cases/" + part + "?ref=" + one.reference();
  }

  /**
   * What a browser would send when the first button of a form is pressed.
   *
   * @param typed by the id of the control
   */
  private static Map<String, String> filledIn(Answer page, String form, Map<String, String> typed) {
    var element = Jsoup.parse(page.body()).getElementById(form);
    var fields = new LinkedHashMap<String, String>();
    for (var control : element.select("input[name], textarea[name], select[name]")) {
      var kind = control.attr("type");
      if (typed.containsKey(control.id())) {
        fields.put(control.attr("name"), typed.get(control.id()));
      } else if (control.hasAttr("checked") || !List.of("radio", "checkbox").contains(kind)) {
        fields.put(control.attr("name"), control.val());
      }
    }
    fields.put(element.selectFirst("button[name]").attr("name"), "");
    return fields;
  }

  private static boolean has(Answer page, String form) {
    return page.status() == 200 && page.body().contains("<form id=\"" + form + "\"");
  }

  static void addsADocument(Visitor visitor, String reference) {
    var address = "/cases/documents?ref=" + reference;
    var page = visitor.get(address);
    var boundary = "------of-the-matrix";
    var body = new StringBuilder();
    var fields =
        filledIn(page, "add-form", Map.of("sensitivity", "ORDINARY", "restriction", "NONE"));
    fields.remove("file");
    fields.forEach(
        (name, value) ->
            body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, name, value)));
    body.append(
        ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ward.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n%s\r\n--%s--\r\n")
            .formatted(boundary, CasesOfEveryStage.EVIDENCE, boundary));
    var answer =
        visitor.send(
            "POST",
            address,
            Map.of("Content-Type", "multipart/form-data; boundary=" + boundary),
            body.toString());
    if (answer.status() != 302) {
      throw new IllegalStateException("the document was not taken: " + answer);
    }
  }

  private static String letter(OneCase one) {
    return "/cases/letter?ref=" + one.reference() + "&id=" + one.letter();
  }

  private static String number(OneCase one) {
    return one.reference().replace(CasesOfEveryStage.REFERENCES, "19-");
  }

  private void each(String address, Set<Relation> relations, Function<OneCase, String> trial) {
    cases.all().stream()
        .filter(one -> relations.contains(one.relation()))
        .forEach(one -> note(address, one, trial.apply(one)));
  }

  private void atTriage(String address, Function<OneCase, String> trial) {
    cases.all().stream()
        .filter(one -> one.stage() == Stage.TRIAGE)
        .forEach(one -> note(address, one, trial.apply(one)));
  }

  private void note(String address, OneCase one, String answer) {
    answers.put(address + "," + one.stage() + "," + one.relation(), answer);
  }

  private void list(String name, String address) {
    var all = pages(page -> get(address + page));
    each(name, ALL, one -> shows(all, one));
  }

  /** All pages of one's own work and the team's, however much others have left there. */
  private String work() {
    var all = new StringBuilder();
    var next = "/work";
    while (!next.isEmpty()) {
      var body = get(next).body();
      all.append(body);
      var link = NEXT.matcher(body);
      next = link.find() ? "/work?first=" + link.group(1) : "";
    }
    return all.toString();
  }

  /** Pages of a list, until one says nothing new. */
  private static String pages(Function<Integer, Answer> page) {
    var all = new StringBuilder();
    Stream.iterate(1, number -> number + 1)
        .limit(LONGEST_LIST)
        .map(page)
        .takeWhile(answer -> answer.status() == 200)
        .map(Answer::body)
        .takeWhile(body -> body.contains(CasesOfEveryStage.REFERENCES) || all.isEmpty())
        .forEach(all::append);
    return all.toString();
  }

  /** In a link, in a line of a file, or in a row of work; what was typed is no row. */
  private static String shows(String list, OneCase one) {
    var at = Math.max(list.indexOf("ref=" + one.reference()), list.indexOf("\n" + one.reference()));
    at = Math.max(at, list.indexOf("__case\">" + one.reference()));
    if (at < 0) {
      return NOTHING;
    }
    var row = list.substring(at, Math.min(list.length(), at + 300));
    return row.contains(CasesOfEveryStage.FAMILY) ? "named" : "yes";
  }

  private static String seen(Answer answer) {
    return switch (answer.status()) {
      case 200 -> "yes";
      case 404 -> secret(answer);
      default -> "" + answer.status();
    };
  }

  /** A page that says nothing says nothing. */
  private static String secret(Answer answer) {
    return answer.body().contains(CasesOfEveryStage.FAMILY) ? "told" : NOTHING;
  }

  private static String howMuch(Answer answer) {
    var seen = seen(answer);
    if (!seen.equals("yes")) {
      return seen;
    }
    var body = answer.body();
    var much =
        body.contains(CasesOfEveryStage.SUMMARY)
            ? "whole"
            : body.contains("id=\"hist\"")
                ? "shell"
                : body.contains("id=\"next\"") ? "index" : "public";
    var named = body.contains(CasesOfEveryStage.FAMILY);
    return much.equals("public") && named ? "public and named" : much + banner(body);
  }

  private static String banner(String body) {
    return body.contains("eh-banner--warn") ? " and banner" : "";
  }

  private static String stepShown(Answer answer) {
    var seen = seen(answer);
    return !seen.equals("yes")
        ? seen
        : answer.body().contains(CasesOfEveryStage.SUMMARY) ? "whole" : "no evidence";
  }

  private static String maskedShown(Answer answer) {
    var seen = seen(answer);
    var masked =
        !answer.body().contains(CasesOfEveryStage.FAMILY)
            && !answer.body().contains(CasesOfEveryStage.REFERENCES);
    return seen.equals("yes") ? (masked ? "masked" : "identified") : seen;
  }

  private static String changed(Answer answer) {
    var expired = answer.header("Location").filter(to -> to.contains("/errors/")).isPresent();
    var gone = answer.header("Location").filter(to -> to.contains("given=GONE")).isPresent();
    return switch (answer.status()) {
      case 404 -> NOTHING;
      case 200 -> "nothing";
      case 302 -> expired ? "expired" : gone ? "nothing" : "done";
      default -> "" + answer.status();
    };
  }

  private Answer get(String target) {
    return visitor.get(target);
  }
}
