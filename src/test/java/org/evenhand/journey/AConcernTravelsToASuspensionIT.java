package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Colleague.signsIn;
import static org.evenhand.journey.Regulator.day;
import static org.evenhand.journey.Regulator.decisionsLogged;
import static org.evenhand.journey.Regulator.stagesLogged;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * One concern goes through every stage and role to a suspension that takes effect and is reviewed.
 */
@Order(Integer.MAX_VALUE - 2) // moves the clock
class AConcernTravelsToASuspensionIT {
  @Test
  void eachDecisionIsTakenByItsPersonAndWrittenToTheLog() {
    Regulator.isThere();
    var reference = AConcern.isRaisedAbout("Marian Castellane", "SW700001");
    receipt(reference);
    triage(reference);
    investigation(reference);
    caseExaminers(reference);
    beforeTheHearing(reference);
    hearing(reference);
    publication(reference);
    orderInForce(reference);
    review(reference);
    assertThat(decisionsLogged(reference))
        .containsExactly(
            "DP-01", "DP-02", "DP-07", "DP-08", "DP-09", "DP-10", "DP-11", "DP-14", "DP-15",
            "DP-16", "DP-15", "DP-15", "DP-26", "DP-19", "DP-20", "DP-21", "DP-22", "DP-23",
            "DP-28");
    assertThat(stagesLogged(reference))
        .containsExactly(
            "RECEIPT",
            "TRIAGE",
            "INVESTIGATION",
            "CASE_EXAMINERS",
            "PRE_HEARING",
            "HEARING",
            "OUTCOME");
    assertThat(Colleague.findings()).isEmpty();
  }

  private static void receipt(String reference) {
    try (var intake = signsIn("amara.okonjo")) {
      intake.opens("Acknowledge a concern", reference).confirms();
      intake
          .opens("Match the concern to the register", reference)
          .choosesTheFirst("who")
          .confirms();
      intake
          .opens("Screen a concern for immediate risk", reference)
          .chooses("level", "NONE_SEEN")
          .writes("reasons", "The family has moved and nobody else is affected.")
          .confirms();
      intake
          .opens("Decide whether to accept the concern", reference)
          .chooses("outcome", "PROCEED")
          .writes("reasons", "It is about a registered person and about their practice.")
          .confirms();
    }
  }

  private static void triage(String reference) {
    try (var enquiries = signsIn("bethan.prothero")) {
      enquiries
          .opens("Make enquiries before triage", reference)
          .chooses("needed", "NOT_NEEDED")
          .confirms();
    }
    try (var redaction = signsIn("niamh.garrity")) {
      redaction.opens("Prepare the anonymised file", reference).looksAtTheDocuments().confirms();
    }
    try (var triage = signsIn("grace.mwangura")) {
      triage.opensTheNewest("Decide triage on the anonymised file");
      assertThat(triage.page().content()).doesNotContain(reference).doesNotContain("Castellane");
      triage
          .chooses("seriousness", "HIGH")
          .chooses("evidence", "LIKELY")
          .chooses("pattern", "REPEATED")
          .chooses("putRight", "NOTHING")
          .chooses("outcome", "INVESTIGATE")
          .writes("reasons", "The log would show eleven openings over eight weeks.")
          .confirms();
    }
  }

  private static void investigation(String reference) {
    try (var investigator = signsIn("ines.carvalheira")) {
      investigator
          .opens("Tell the social worker that an investigation has begun", reference)
          .confirms();
      investigator
          .opens("Plan the investigation", reference)
          .writes("plan", "Ask the employer for the access log.")
          .writes("plannedEnd", day(60))
          .confirms();
      investigator
          .opens("Say that the evidence is complete", reference)
          .writes("evidence", "Access log, 3 pages. Statement of the team manager.")
          .writes("requests", "2")
          .confirms();
      investigator
          .opens("Draft the allegations", reference)
          .writes("text.1", "Opened records without a work reason, January to March 2026")
          .picks("ground.1", "misconduct")
          .picks("category.1", "Record keeping")
          .confirms();
    }
    try (var lead = signsIn("harpreet.dhaliwar")) {
      lead.opens("Agree the allegations", reference).chooses("verdict", "AGREE").confirms();
    }
    try (var investigator = signsIn("ines.carvalheira")) {
      investigator
          .opens("Disclose the report and the evidence", reference)
          .writes("report", "The log shows eleven openings. No work reason was found.")
          .confirms();
      investigator
          .opens("Record the social worker's response", reference)
          .chooses("answered", "RECEIVED")
          .writes("response", "I only wanted to know that he was safe.")
          .chooses("represented", "YES")
          .confirms();
    }
    try (var lead = signsIn("harpreet.dhaliwar")) {
      lead.opens("Send the case on from investigation", reference)
          .chooses("next", "TO_EXAMINERS")
          .writes("reasons", "The evidence is complete and the response is in.")
          .confirms();
    }
  }

  private static void caseExaminers(String reference) {
    try (var manager = signsIn("miriam.abelsohn")) {
      manager
          .opens("Name the case examiners", reference)
          .picks("lay", "Mehwish")
          .picks("professional", "Chiamaka")
          .confirms();
    }
    try (var lay = signsIn("mehwish.siddiqa")) {
      view(lay.opens("Give your own view as lay case examiner", reference));
    }
    try (var professional = signsIn("chiamaka.ezenwaka")) {
      view(professional.opens("Give your own view as professional case examiner", reference));
    }
    try (var lay = signsIn("mehwish.siddiqa")) {
      view(
          lay.opens("Agree the case examiners' decision", reference)
              .chooses("agreement", "AGREED"));
    }
    try (var professional = signsIn("chiamaka.ezenwaka")) {
      professional
          .opens("Confirm the case examiners' decision", reference)
          .chooses("verdict", "CONFIRM")
          .confirms();
    }
  }

  private static void view(Colleague examiner) {
    examiner
        .chooses("prospect", "YES")
        .chooses("publicInterest", "YES")
        .writes("reasons", "The facts are likely to be proved and trust was harmed.")
        .confirms();
  }

  private static void beforeTheHearing(String reference) {
    try (var manager = signsIn("miriam.abelsohn")) {
      manager
          .opens("Give directions for a hearing", reference)
          .writes("directions", "Statement of case in four weeks.")
          .writes("days", "3")
          .chooses("mode", "REMOTE")
          .confirms();
      manager
          .opens("List a hearing", reference)
          .writes("firstDay", day(40))
          .writes("lastDay", day(42))
          .chooses("mode", "REMOTE")
          .writes("venue", "Video line 2")
          .confirms();
      manager
          .opens("Name the panel", reference)
          .picks("chair", "Eleanor")
          .picks("member.2", "Ngozi")
          .picks("member.3", "Callum")
          .confirms();
    }
    isNoticed(reference);
    try (var manager = signsIn("miriam.abelsohn")) {
      manager
          .opens("Confirm that a hearing is ready", reference)
          .chooses("next", "POSTPONE")
          .chooses("askedBy", "NO_ROOM")
          .writes("reasons", "The line is needed for a hearing that cannot wait.")
          .confirms();
      var block =
          ABlockOfHearings.isPublished(
              manager,
              reference,
              33,
              List.of("Eleanor Thistlewood", "Ngozi Umeadi", "Callum Strathearn"));
      try (var next = signsIn("lakshmi.venkatesan")) {
        ABlockOfHearings.isMended(
            manager,
            reference,
            block,
            List.of("eleanor.thistlewood", "callum.strathearn"),
            "ngozi.umeadi",
            "Ngozi Umeadi",
            next);
      }
    }
    isNoticed(reference);
    try (var manager = signsIn("miriam.abelsohn")) {
      manager
          .opens("Confirm that a hearing is ready", reference)
          .chooses("next", "READY")
          .confirms();
    }
  }

  private static void isNoticed(String reference) {
    try (var officer = signsIn("leila.farahzad")) {
      officer
          .opens("Serve the notice of hearing", reference)
          .chooses("waived", "FULL_NOTICE")
          .confirms();
    }
  }

  private static void hearing(String reference) {
    try (var chair = signsIn("eleanor.thistlewood")) {
      chair.movesTheClock("hearing");
      chair
          .opens("Open the hearing", reference)
          .chooses("attended", "YES")
          .chooses("represented", "YES")
          .chooses("privacy", "PUBLIC")
          .chooses("go", "PROCEED")
          .writes("reasons", "Everybody is here.")
          .confirms();
      chair
          .opens("Find the facts", reference)
          .chooses("go", "FIND")
          .chooses("finding.1", "PROVED")
          .writes("reasons", "The log is clear.")
          .confirms();
      chair
          .opens("Find the statutory ground", reference)
          .chooses("verdict", "GROUND_FOUND")
          .writes("reasons", "It fell well below what is expected.")
          .confirms();
      chair
          .opens("Find whether fitness to practise is impaired", reference)
          .chooses("verdict", "IMPAIRED")
          .writes("reasons", "Insight is partial.")
          .confirms();
      chair
          .opens("Decide the sanction", reference)
          .chooses("sanction", "SUSPENSION")
          .writes("months", "12")
          .writes("whyNotLess", "Conditions could not meet deliberate conduct.")
          .writes("reasons", "A suspension marks how serious it was.")
          .confirms();
      chair
          .opens("Decide on an interim order until the sanction takes effect", reference)
          .chooses("cover", "NOT_NEEDED")
          .writes("reasons", "They have not worked since March.")
          .confirms();
    }
    try (var officer = signsIn("leila.farahzad")) {
      officer.opens("Announce the decision", reference).confirms();
    }
  }

  private static void publication(String reference) {
    try (var first = signsIn("zainab.altamiri")) {
      first
          .opens("Prepare what is published", reference)
          .chooses("publish", "PUBLISH")
          .writes("title", "Marian Castellane: suspension")
          .writes("publicText", "Marian Castellane is suspended for 12 months.")
          .confirms();
    }
    try (var second = signsIn("pauline.hathersage")) {
      second.opens("Approve what is published", reference).chooses("verdict", "APPROVE").confirms();
    }
  }

  private static void orderInForce(String reference) {
    try (var officer = signsIn("precious.chikwanda")) {
      assertThat(officer.opensTheCase(reference).reads())
          .contains("Suspension order", "Announced, not yet in force");
      officer.lookAt("case-with-an-order-announced");
      officer.page().navigate("/published");
      assertThat(officer.reads())
          .contains("Marian Castellane: suspension", "suspended for 12 months");
      officer.movesTheClock("appeal");
      assertThat(officer.opensTheCase(reference).reads())
          .contains("Order came into force")
          .doesNotContain("Announced, not yet in force", "days late");
      assertThat(officer.next()).doesNotContain("List the review of an order");
      officer.lookAt("case-with-an-order-in-force");
      officer.movesTheClock("year");
      assertThat(officer.opensTheCase(reference).next()).contains("List the review of an order");
      officer.lookAt("case-with-a-review-due");
    }
  }

  private static void review(String reference) {
    try (var manager = signsIn("miriam.abelsohn")) {
      manager
          .opens("List the review of an order", reference)
          .writes("day", day(28))
          .writes("time", "10am")
          .writes("venue", "Video line 2")
          .picks("chair", "Joseph")
          .picks("member.2", "Ngozi")
          .confirms();
    }
    try (var officer = signsIn("leila.farahzad")) {
      officer.opens("Give notice of the review of an order", reference).confirms();
    }
    try (var chair = signsIn("joseph.bangura")) {
      chair.movesTheClock("month");
      chair
          .opens("Review an order", reference)
          .chooses("decision", "EXTEND")
          .writes("months", "6")
          .writes("reasons", "Insight has grown and is not yet complete.")
          .confirms();
    }
    try (var officer = signsIn("precious.chikwanda")) {
      assertThat(officer.opensTheCase(reference).next()).contains("waits for a date");
    }
  }
}
