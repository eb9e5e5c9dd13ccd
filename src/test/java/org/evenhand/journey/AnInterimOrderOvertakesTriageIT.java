package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Colleague.signsIn;
import static org.evenhand.journey.Regulator.day;
import static org.evenhand.journey.Regulator.decisionsLogged;
import static org.evenhand.journey.Regulator.stagesLogged;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Somebody may be at risk now: the concern passes triage by, and a panel suspends the social worker
 * while the case itself goes on. The order is reviewed half a year later.
 */
@Order(Integer.MAX_VALUE - 1) // moves the clock
class AnInterimOrderOvertakesTriageIT {
  private static final String NAME = "Linwood";

  @Test
  void isInForceWhileTheCaseGoesOnAndIsReviewedInTime() {
    Regulator.isThere();
    var reference = AConcern.isRaisedAbout("Oskar Linwood", "SW700002");
    riskIsSeen(reference);
    isNowhereInTriage(reference);
    panelIsAsked(reference);
    orderIsMade(reference);
    caseGoesOn(reference);
    reviewComes(reference);
    assertThat(decisionsLogged(reference)).containsExactly("DP-02", "DP-03", "DP-04", "DP-05");
    assertThat(stagesLogged(reference)).containsExactly("RECEIPT", "INVESTIGATION");
    assertThat(Colleague.findings()).isEmpty();
  }

  private static void riskIsSeen(String reference) {
    try (var intake = signsIn("amara.okonjo")) {
      intake.opens("Acknowledge a concern", reference).confirms();
      intake
          .opens("Match the concern to the register", reference)
          .choosesTheFirst("who")
          .confirms();
      intake
          .opens("Screen a concern for immediate risk", reference)
          .chooses("level", "IMMEDIATE")
          .writes("reasons", "The address was passed on to somebody who is dangerous.")
          .confirms();
    }
    try (var lead = signsIn("harpreet.dhaliwar")) {
      lead.opens("Decide whether to open an investigation at once", reference)
          .chooses("route", "INVESTIGATE")
          .writes("reasons", "A family may be in danger while they have access.")
          .confirms();
    }
  }

  /** Those who decide without knowing who have nothing of it, not even that it is there. */
  private static void isNowhereInTriage(String reference) {
    for (var officer : new String[] {"grace.mwangura", "daniel.ashmoor"}) {
      try (var triage = signsIn(officer)) {
        triage.page().navigate("/work");
        assertThat(triage.page().content()).doesNotContain(reference).doesNotContain(NAME);
        var answer = triage.page().navigate("/cases/case?ref=" + reference);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(triage.page().content()).doesNotContain(NAME);
      }
    }
  }

  private static void panelIsAsked(String reference) {
    try (var investigator = signsIn("ines.carvalheira")) {
      investigator
          .opens("Consider an interim order", reference)
          .writes("riskSeenOn", day(0))
          .chooses("referral", "REFER")
          .choosesTheFirst("grounds")
          .writes("reasons", "They can still open the records of the family.")
          .confirms();
    }
    try (var manager = signsIn("miriam.abelsohn")) {
      manager
          .opens("List an interim order hearing", reference)
          .writes("hearingOn", day(0))
          .writes("time", "2pm")
          .chooses("mode", "REMOTE")
          .writes("venue", "Video line 1")
          .picks("chair", "Joseph")
          .picks("member.2", "Lakshmi")
          .confirms();
    }
    try (var officer = signsIn("leila.farahzad")) {
      officer
          .opens("Give notice of an interim order hearing", reference)
          .writes("shorter", "The family is in danger today. They were told by telephone.")
          .confirms();
    }
  }

  private static void orderIsMade(String reference) {
    try (var chair = signsIn("joseph.bangura")) {
      chair
          .opens("Decide on an interim order", reference)
          .writes("decidedOn", day(0))
          .chooses("attended", "YES")
          .chooses("represented", "NO")
          .chooses("decision", "INTERIM_SUSPENSION")
          .choosesTheFirst("grounds")
          .writes("months", "18")
          .writes("reasons", "Nothing less protects the family while this is investigated.")
          .confirms();
    }
    try (var investigator = signsIn("ines.carvalheira")) {
      investigator
          .opens("Tell the employer of an interim order", reference)
          .chooses("employer", "YES")
          .writes("letter.name", "Riverton City Council")
          .chooses("letter.channel", "EMAIL")
          .writes("letter.email", "people@riverton.example.org")
          .confirms();
    }
  }

  private static void caseGoesOn(String reference) {
    try (var investigator = signsIn("ines.carvalheira")) {
      investigator
          .opens("Tell the social worker that an investigation has begun", reference)
          .confirms();
    }
    try (var lead = signsIn("harpreet.dhaliwar")) {
      assertThat(lead.opensTheCase(reference).reads())
          .contains("Interim suspension in force", "Investigation");
      assertThat(lead.next()).contains("Plan the investigation");
      lead.lookAt("case-with-an-interim-order");
    }
  }

  private static void reviewComes(String reference) {
    try (var lead = signsIn("harpreet.dhaliwar")) {
      for (var months = 0; months < 6; months++) {
        lead.movesTheClock("month");
      }
      assertThat(lead.opensTheCase(reference).reads())
          .contains("The interim order must be reviewed by");
      assertThat(lead.next()).contains("List the review of an interim order");
      lead.lookAt("case-with-an-interim-review-due");
      lead.page().navigate("/interim-orders");
      assertThat(lead.reads())
          .contains(
              reference, NAME, "Interim suspension in force", "Review by", "Within four weeks")
          .contains("Ruth Fairbrother-Adeyemi");
      lead.lookAt("interim-orders");
    }
    try (var manager = signsIn("miriam.abelsohn")) {
      manager
          .opens("List the review of an interim order", reference)
          .writes("hearingOn", day(0))
          .writes("time", "10am")
          .chooses("mode", "REMOTE")
          .writes("venue", "Video line 1")
          .picks("chair", "Eleanor")
          .picks("member.2", "Ngozi")
          .confirms();
    }
    try (var officer = signsIn("leila.farahzad")) {
      officer
          .opens("Give notice of the review of an interim order", reference)
          .writes("shorter", "They were told by telephone and agree to today.")
          .confirms();
    }
    try (var chair = signsIn("eleanor.thistlewood")) {
      chair
          .opens("Review an interim order", reference)
          .writes("decidedOn", day(0))
          .chooses("attended", "YES")
          .chooses("represented", "NO")
          .chooses("decision", "CONFIRM")
          .writes("reasons", "The risk is as it was.")
          .confirms();
    }
    try (var lead = signsIn("harpreet.dhaliwar")) {
      assertThat(lead.opensTheCase(reference).reads()).contains("Interim order");
      assertThat(lead.next()).doesNotContain("List the review of an interim order");
    }
  }
}
