package org.evenhand.demonstration.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.Stage;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Role;

/** Plan, evidence, allegations, the report and what the registrant says to it. */
final class Investigation {
  private final Told told;
  private final Dice dice;
  private final double days;
  private final String investigator;
  private final String lead;
  private final List<Alleged> allegations = new ArrayList<>();
  private String plan = "";
  private LocalDate plannedEnd;
  private String evidence = "";
  private String report = "";
  private LocalDate disclosedOn;
  private LocalDate dueOn;
  private String response = "";
  private String responseState = "NOT_DUE";
  private String represented = "NOT_KNOWN";
  private boolean begun;

  /** One allegation. */
  private record Alleged(UUID id, String text, String ground, String category) {}

  Investigation(Told told) {
    this.told = told;
    this.dice = told.dice();
    this.days = told.world().rates().rate("weeks.investigation") * 7;
    this.investigator = told.holder(Role.INVESTIGATOR);
    this.lead = told.holder(Role.LEAD_INVESTIGATOR);
  }

  /** How it goes on: to the case examiners, or straight to adjudicators. */
  boolean tell(Interim interim) {
    told.enter(Stage.INVESTIGATION);
    told.clocks().start("T-02", "", told.today());
    told.atTheEnd(this::write);
    notified();
    interim.tell();
    planned();
    evidenceGathered();
    alleged();
    disclosed();
    answered();
    return concluded();
  }

  private void notified() {
    told.pass(5);
    told.comesTo("notifySocialWorker");
    told.done(StepTold.of("notifySocialWorker", investigator, "DONE").answering("send", "YES"));
    told.clocks().stop("T-02", "", told.today(), "notifySocialWorker", investigator);
  }

  private void planned() {
    var text = told.words().one("plans", dice);
    told.pass(days * 0.04);
    told.comesTo("planInvestigation");
    told.done(StepTold.of("planInvestigation", investigator, "DONE").answering("plan", text));
    begun = true;
    plan = text;
    plannedEnd = told.today().plusDays(dice.between(150, 300));
    told.name(Role.INVESTIGATOR, investigator);
  }

  private void evidenceGathered() {
    var text = told.words().one("evidence", dice);
    var requests = dice.between(1, 9);
    told.pass(days * 0.5);
    told.comesTo("gatherEvidence");
    told.done(
        StepTold.of("gatherEvidence", investigator, "COMPLETE")
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_07, "COMPLETE")
                    .because("")
                    .fact("evidence_requests", requests),
                List.of())
            .answering("evidence", text)
            .answering("requests", String.valueOf(requests)));
    evidence = text;
  }

  private void alleged() {
    var concern = told.words().about(told.head().categories().get(0));
    var month = Map.of("month", Months.before(told.head().receivedOn(), dice));
    told.pass(days * 0.12);
    told.comesTo("draftAllegations");
    for (var text : concern.allegations()) {
      if (allegations.isEmpty() || dice.happens(0.7)) {
        allegations.add(
            new Alleged(
                told.id(), Receipt.fill(text, month), concern.ground(), concern.category().name()));
      }
    }
    told.done(
        StepTold.of("draftAllegations", investigator, "DONE")
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_08, "DONE")
                    .fact("allegations", allegations.size())
                    .fact("grounds", concern.ground()),
                List.of()));
    told.pass(days * 0.03);
    told.comesTo("agreeAllegations");
    told.done(StepTold.of("agreeAllegations", lead, "AGREE").answering("verdict", "AGREE"));
    told.alleges(allegations.stream().map(Alleged::id).toList());
  }

  private void disclosed() {
    var text = told.words().one("reports", dice);
    told.pass(days * 0.08);
    told.comesTo("discloseReport");
    var due = told.clocks().start("T-17", "", told.today());
    told.done(
        StepTold.of("discloseReport", investigator, "DONE")
            .with("responseDueOn", Moments.startOf(due.plusDays(1)))
            .answering("report", text));
    report = text;
    disclosedOn = told.today();
    dueOn = due;
    responseState = "AWAITED";
  }

  private void answered() {
    var answers = dice.happens(told.world().rates().rate("investigation.responded"));
    var text = told.words().one("responses", dice);
    var counsel = dice.happens(0.45) ? "YES" : "NO";
    told.pass(17);
    told.comesTo("recordResponse");
    told.done(
        StepTold.of("recordResponse", investigator, answers ? "RECEIVED" : "DECLINED")
            .answering("answered", answers ? "RECEIVED" : "DECLINED")
            .answering("represented", counsel));
    responseState = answers ? "RECEIVED" : "NONE";
    response = answers ? text : "";
    represented = answers ? counsel : "NOT_KNOWN";
    told.represented(counsel.equals("YES"));
    told.clocks().stop("T-17", "", told.today(), "recordResponse", investigator);
  }

  private boolean concluded() {
    var direct = told.happens("direct", told.world().rates().rate("investigation.direct"));
    told.pass(days * 0.06);
    told.comesTo("concludeInvestigation");
    var next = direct ? "TO_ADJUDICATORS" : "TO_EXAMINERS";
    told.done(
        StepTold.of("concludeInvestigation", lead, next)
            .answering("next", next)
            .answering("reasons", report));
    return !direct;
  }

  private void write() {
    if (begun) {
      told.row(
          Table.INVESTIGATION,
          told.reference(),
          plan,
          plannedEnd,
          evidence,
          report,
          disclosedOn,
          dueOn,
          response,
          responseState,
          represented,
          1);
    }
    for (int i = 0; i < allegations.size(); i++) {
      var alleged = allegations.get(i);
      told.row(
          Table.ALLEGATION,
          alleged.id(),
          told.reference(),
          i + 1,
          alleged.text(),
          alleged.ground(),
          alleged.category(),
          false,
          "",
          told.hasDone(Set.of("agreeAllegations")),
          told.finding(alleged.id()),
          1);
    }
  }
}
