package org.evenhand.demonstration.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.api.Stage;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Role;

/** A concern comes in: acknowledged, matched, screened, and taken on or not. */
final class Receipt {
  private static final Map<String, Double> YES_NO_UNKNOWN = yesNoUnknown();
  private final Told told;
  private final Dice dice;

  Receipt(Told told) {
    this.told = told;
    this.dice = told.dice();
  }

  /** How it goes on. */
  enum Next {
    CLOSED,
    TRIAGE,
    INVESTIGATION
  }

  Next tell() {
    told.enter(Stage.RECEIPT);
    arrives();
    told.clocks().start("T-01", "", told.head().receivedOn());
    var officer = told.holder(Role.INTAKE_OFFICER);
    told.pass(4);
    told.comesTo("acknowledgeConcern");
    told.done(StepTold.of("acknowledgeConcern", officer, "DONE").answering("send", "YES"));
    told.clocks().stop("T-01", "", told.today(), "acknowledgeConcern", officer);
    told.pass(0.4);
    told.comesTo("identifyRegistrant");
    told.done(
        StepTold.of("identifyRegistrant", officer, "MATCHED")
            .answering("who", told.head().person().toString()));
    told.isIdentified();
    return screened(officer);
  }

  private Next screened(String officer) {
    var now = told.happens("risk", told.world().rates().rate("receipt.immediateRisk"));
    var some = dice.happens(0.25);
    told.pass(0.4);
    told.comesTo("screenRisk");
    var level = now ? "IMMEDIATE" : some ? "SOME" : "NONE_SEEN";
    var reasons = told.words().only(now ? "risk_now" : some ? "risk_some" : "risk_none");
    told.done(
        StepTold.of("screenRisk", officer, now ? "RISK" : "NO_RISK")
            .answering("level", level)
            .answering("reasons", reasons));
    told.risks(level);
    told.row(
        Table.RISK_SCREEN,
        told.id(),
        told.reference(),
        level,
        reasons,
        officer,
        told.today(),
        null);
    if (now && fastTracked()) {
      return Next.INVESTIGATION;
    }
    return accepted(officer);
  }

  private boolean fastTracked() {
    var lead = told.holder(Role.LEAD_INVESTIGATOR);
    told.pass(0.5);
    told.comesTo("fastTrackTriage");
    var reasons = told.words().one("fast_track", dice);
    told.done(
        StepTold.of("fastTrackTriage", lead, "INVESTIGATE")
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_02, "INVESTIGATE")
                    .byTest("reasonable-grounds")
                    .because(reasons)
                    .fact("fast_track", true),
                List.of("INVESTIGATE", "ORDINARY_ROUTE"))
            .with("fastTracked", true)
            .answering("route", "INVESTIGATE")
            .answering("reasons", reasons));
    told.carries("fastTracked", true);
    return true;
  }

  private Next accepted(String officer) {
    var rates = told.world().rates();
    var asks = told.happens("moreInformation", rates.rate("receipt.moreInformation"));
    told.pass(2);
    told.comesTo("acceptConcern");
    if (asks) {
      accept(officer, "MORE_INFORMATION", told.words().only("more_information"));
      told.pass(9);
      told.comesTo("obtainMoreInformation");
      told.done(
          StepTold.of("obtainMoreInformation", officer, "DONE")
              .answering("answer", "See the file."));
      told.pass(2);
    }
    if (told.happens("notForUs", rates.rate("receipt.notForUs"))) {
      accept(officer, "NOT_FOR_US", told.words().one("not_for_us", dice));
      told.close("NOT_FOR_US");
      return Next.CLOSED;
    }
    accept(officer, "PROCEED", told.words().only("proceed"));
    return Next.TRIAGE;
  }

  private void accept(String officer, String route, String reasons) {
    told.done(
        StepTold.of("acceptConcern", officer, route)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_01, route)
                    .byTest("pre-triage")
                    .because(reasons)
                    .fact("signpost", route.equals("NOT_FOR_US") ? "OMBUDSMAN" : ""),
                told.rules().outcomes(DecisionPoint.DP_01))
            .answering("outcome", route)
            .answering("reasons", reasons));
  }

  private void arrives() {
    var head = told.head();
    var employer = head.source() == SourceType.EMPLOYER || head.source() == SourceType.AGENCY;
    var concern = told.words().about(head.categories().get(0));
    var slots = slots();
    var template = dice.one(employer ? concern.employer() : concern.others());
    var text = fill(template, slots);
    told.tells(text);
    var raisedFirst = dice.weighted(YES_NO_UNKNOWN);
    told.raisedFirst(raisedFirst);
    var answers = answers(text, raisedFirst, slots);
    var channel =
        switch (head.source()) {
          case PUBLIC -> dice.happens(0.8) ? "PUBLIC_FORM" : "STAFF_KEYED";
          case EMPLOYER -> dice.happens(0.8) ? "EMPLOYER_FORM" : "EMAIL_FILE";
          default -> dice.happens(0.5) ? "STAFF_KEYED" : "EMAIL_FILE";
        };
    var keyed = channel.endsWith("FORM") ? "public" : told.holder(Role.INTAKE_OFFICER);
    var id = told.id();
    told.row(
        Table.CONCERN,
        id,
        head.reference(),
        told.id(),
        channel,
        head.source(),
        head.receivedOn(),
        told.now(),
        keyed,
        Told.json(answers));
    if (head.source() == SourceType.EMPLOYER) {
      told.row(
          Table.EMPLOYER_CHECKS,
          id,
          head.employerName(),
          answers.get("localSteps").get(0),
          answers.get("supportOffered").get(0),
          answers.get("impartialReview").get(0),
          raisedFirst);
    }
    parties(slots);
    redactedLater(template, slots);
  }

  private void parties(Map<String, String> slots) {
    var head = told.head();
    var person = head.registrant();
    var organisation = head.source() == SourceType.EMPLOYER;
    var role = organisation ? "EMPLOYER" : "COMPLAINANT";
    var writer = head.source() == SourceType.SELF ? person.name().full() : slots.get("writer");
    var party = told.id();
    told.atTheEnd(
        () ->
            told.row(
                Table.PARTY,
                party,
                head.reference(),
                "REGISTRANT",
                told.isIdentifiedYet() ? head.person() : null,
                person.name().full(),
                head.employerName(),
                told.isIdentifiedYet() ? person.email() : "",
                told.isIdentifiedYet()
                    ? person.street() + ", " + person.town() + ", " + person.postcode()
                    : "",
                1));
    told.row(
        Table.PARTY,
        told.id(),
        head.reference(),
        role,
        null,
        writer,
        organisation ? head.employerName() : "",
        slots.get("writerEmail"),
        "",
        1);
  }

  private Map<String, List<String>> answers(
      String text, String raisedFirst, Map<String, String> slots) {
    var head = told.head();
    var answers = new LinkedHashMap<String, List<String>>();
    answers.put("danger", List.of("NO"));
    answers.put("workerName", List.of(head.registrant().name().full()));
    if (dice.happens(0.3)) {
      answers.put("workerNumber", List.of(head.registrant().number()));
    }
    answers.put("workerEmployer", List.of(head.employerName()));
    answers.put("what", List.of(text));
    answers.put("raisedFirst", List.of(raisedFirst));
    answers.put("still", List.of(dice.weighted(YES_NO_UNKNOWN)));
    if (head.source() == SourceType.EMPLOYER) {
      answers.put("localSteps", List.of(told.words().one("local_steps", dice)));
      answers.put("supportOffered", List.of(dice.weighted(YES_NO_UNKNOWN)));
      answers.put("impartialReview", List.of(dice.weighted(YES_NO_UNKNOWN)));
      answers.put("organisation", List.of(head.employerName()));
    }
    answers.put("yourName", List.of(slots.get("writer")));
    answers.put("yourEmail", List.of(slots.get("writerEmail")));
    return answers;
  }

  /** The same text for people who must not know who it is about. */
  private void redactedLater(String template, Map<String, String> slots) {
    var masked = new LinkedHashMap<>(slots);
    masked.put("worker", "the social worker");
    masked.put("employer", "the employer");
    masked.put("child", "Child B");
    masked.put("colleague", "Colleague C");
    masked.put("relative", "Person D");
    told.isReleased(told.words().only("redacted_intro") + "\n\n" + fill(template, masked));
  }

  private Map<String, String> slots() {
    var names = told.world().names();
    var slots = new LinkedHashMap<String, String>();
    var writer = names.anybody(dice);
    slots.put("worker", told.head().registrant().name().full());
    slots.put("employer", told.head().employerName());
    slots.put("child", names.anybody(dice).given());
    slots.put("relative", names.anybody(dice).full());
    slots.put("colleague", names.anybody(dice).full());
    slots.put("writer", writer.full());
    slots.put("writerEmail", "person." + dice.between(1_000, 999_999) + "@example.org");
    slots.put("month", Months.before(told.head().receivedOn(), dice));
    return slots;
  }

  static String fill(String template, Map<String, String> slots) {
    var text = template;
    for (var slot : slots.entrySet()) {
      text = text.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  private static Map<String, Double> yesNoUnknown() {
    var shares = new LinkedHashMap<String, Double>();
    shares.put("YES", 0.18);
    shares.put("NO", 0.52);
    shares.put("NOT_KNOWN", 0.30);
    return shares;
  }
}
