package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Colleague.signsIn;
import static org.evenhand.journey.Regulator.decisionsLogged;
import static org.evenhand.journey.Regulator.stagesLogged;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.testing.ServerForTests;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;

/**
 * The case examiners find a realistic prospect and no need for a hearing; the social worker accepts
 * the warning they propose, and it is published.
 */
class ADisposalIsAcceptedIT {
  private static final String NAME = "Bethan Moncrieff";

  @Test
  void becomesAnOrderWithoutAHearingAndIsPublished() throws SQLException {
    Regulator.isThere();
    var reference = AConcern.isRaisedAbout(NAME, "SW700003");
    TheUsualWay.throughReceipt(reference);
    TheUsualWay.throughTriage(reference, "Moncrieff");
    TheUsualWay.throughInvestigation(reference);
    disposalIsProposed(reference);
    disposalIsAccepted(reference);
    TheUsualWay.throughPublication(
        reference, NAME + ": warning", NAME + " accepted a warning order of three years.");

    assertThat(ordersOf(reference)).containsExactly("WARNING");
    assertThat(decisionsLogged(reference))
        .containsExactly("DP-01", "DP-02", "DP-07", "DP-08", "DP-09", "DP-10", "DP-11", "DP-12");
    assertThat(stagesLogged(reference))
        .containsExactly("RECEIPT", "TRIAGE", "INVESTIGATION", "CASE_EXAMINERS", "OUTCOME");
    isToldOnTheCase(reference);
    assertThat(Colleague.findings()).isEmpty();
  }

  private static void disposalIsProposed(String reference) {
    try (var manager = signsIn("miriam.abelsohn")) {
      manager
          .opens("Name the case examiners", reference)
          .picks("lay", "Mehwish")
          .picks("professional", "Chiamaka")
          .confirms();
    }
    try (var lay = signsIn("mehwish.siddiqa")) {
      proposesAWarning(lay.opens("Give your own view as lay case examiner", reference)).confirms();
    }
    try (var professional = signsIn("chiamaka.ezenwaka")) {
      proposesAWarning(
              professional.opens("Give your own view as professional case examiner", reference))
          .confirms();
    }
    try (var lay = signsIn("mehwish.siddiqa")) {
      proposesAWarning(
              lay.opens("Agree the case examiners' decision", reference)
                  .chooses("agreement", "AGREED"))
          .writes("months", "36")
          .confirms();
    }
    try (var professional = signsIn("chiamaka.ezenwaka")) {
      professional
          .opens("Confirm the case examiners' decision", reference)
          .chooses("verdict", "CONFIRM")
          .confirms();
    }
  }

  private static Colleague proposesAWarning(Colleague examiner) {
    return examiner
        .chooses("prospect", "YES")
        .chooses("publicInterest", "NO")
        .chooses("disposal", "WARNING")
        .writes("reasons", "The facts are admitted, insight is good, and nothing was hidden.");
  }

  private static void disposalIsAccepted(String reference) {
    try (var investigator = signsIn("ines.carvalheira")) {
      investigator
          .opens("Record the answer to a proposed disposal", reference)
          .chooses("response", "ACCEPTED")
          .chooses("understood", "READ_AND_UNDERSTOOD")
          .chooses("represented", "YES")
          .writes("words", "I accept the warning and what it says.")
          .confirms();
    }
  }

  private static void isToldOnTheCase(String reference) {
    try (var registrar = signsIn("ruth.fairbrother")) {
      registrar.opensTheCase(reference).lookAt("case-after-accepted-disposal");
      assertThat(registrar.reads()).contains(NAME);
    }
  }

  private static List<String> ordersOf(String reference) throws SQLException {
    try (var connection = ServerForTests.access(Login.CASEWORK).open();
        var query =
            connection.prepareStatement(
                "select kind from casework.final_order where case_reference = ?")) {
      query.setString(1, reference);
      var rows = query.executeQuery();
      var kinds = new ArrayList<String>();
      while (rows.next()) {
        kinds.add(rows.getString(1));
      }
      return kinds;
    }
  }
}
