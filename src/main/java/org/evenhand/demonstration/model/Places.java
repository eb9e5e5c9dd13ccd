package org.evenhand.demonstration.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.Stage;

/** Where open cases stand: every stage, and every kind of task. */
final class Places {
  private static final String[] TO_INVESTIGATION = {"investigate", "YES"};
  private static final List<Standing> ALL = all();

  private Places() {}

  /** Every place, and how many of the open cases stand there, against others. */
  static List<Standing> everywhere() {
    return ALL;
  }

  /** The activity of the whole process at which a case of a stage is started. */
  static String activityOf(Stage stage) {
    return switch (stage) {
      case RECEIPT -> "";
      case TRIAGE -> "callActivity_triage";
      case INVESTIGATION -> "callActivity_investigation";
      case CASE_EXAMINERS -> "callActivity_caseExaminers";
      case PRE_HEARING -> "callActivity_preHearing";
      case HEARING -> "callActivity_hearing";
      case OUTCOME -> "callActivity_orderInForce";
      case CLOSED -> throw new IllegalArgumentException("a closed case has no process");
    };
  }

  private static List<Standing> all() {
    var all = new ArrayList<Standing>();
    receipt(all);
    triage(all);
    investigation(all);
    interim(all);
    examiners(all);
    hearings(all);
    outcome(all);
    return List.copyOf(all);
  }

  private static void receipt(List<Standing> all) {
    all.add(at("acknowledgeConcern", 6, 0, 9));
    all.add(at("identifyRegistrant", 6, 0, 6));
    all.add(at("screenRisk", 5, 0, 4));
    all.add(at("fastTrackTriage", 2, 0, 2, "risk", "YES"));
    all.add(at("acceptConcern", 8, 0, 8));
    all.add(at("obtainMoreInformation", 5, 1, 20, "moreInformation", "YES"));
  }

  private static void triage(List<Standing> all) {
    all.add(at("gatherEnquiries", 28, 5, 90));
    all.add(at("prepareRedactedFile", 16, 1, 40));
    all.add(at("releaseRedactedFile", 8, 0, 9, "suitability", "PROPOSED"));
    all.add(at("releaseRedactedFile", 3, 0, 9, "suitability", "PARTIAL"));
    all.add(at("decideTriage", 26, 1, 60, "suitability", "PROPOSED"));
    all.add(at("decideTriage", 7, 1, 60, "suitability", "PARTIAL"));
    all.add(at("decideTriageUnmasked", 6, 1, 60, "suitability", "UNSUITABLE"));
    all.add(at("tellOutcomeAtTriage", 8, 0, 6, "investigate", "NO"));
  }

  private static void investigation(List<Standing> all) {
    all.add(at("notifySocialWorker", 5, 0, 13, TO_INVESTIGATION));
    all.add(at("planInvestigation", 5, 1, 16, TO_INVESTIGATION));
    all.add(at("gatherEvidence", 22, 10, 300, TO_INVESTIGATION));
    all.add(at("draftAllegations", 9, 3, 50, TO_INVESTIGATION));
    all.add(at("agreeAllegations", 4, 0, 12, TO_INVESTIGATION));
    all.add(at("discloseReport", 5, 1, 20, TO_INVESTIGATION));
    all.add(at("recordResponse", 9, 1, 26, TO_INVESTIGATION));
    all.add(at("concludeInvestigation", 6, 1, 25, TO_INVESTIGATION));
  }

  private static void interim(List<Standing> all) {
    all.add(beside("referForInterimOrder", 3, 0, 4));
    all.add(beside("listInterimOrderHearing", 2, 0, 3));
    all.add(beside("giveInterimOrderNotice", 2, 0, 2));
    all.add(beside("decideInterimOrder", 2, 4, 10));
    all.add(beside("tellEmployerOfInterimOrder", 2, 0, 3));
    all.add(beside(Standing.IN_FORCE, 7, 10, 110));
    // the review is to be held within half a year of the day made: soon here, and once just missed
    all.add(beside(Standing.IN_FORCE, 5, 135, 172));
    all.add(beside(Standing.IN_FORCE, 2, 172, 178));
    all.add(beside("decideInterimOrderReview", 3, 3, 30));
    all.add(beside("considerHighCourtExtension", 2, 140, 165));
    all.add(beside("recordHighCourtOrder", 2, 3, 30));
  }

  private static void examiners(List<Standing> all) {
    all.add(at("allocateExaminers", 5, 1, 20, TO_INVESTIGATION));
    all.add(at("giveLayView", 5, 1, 12, TO_INVESTIGATION));
    all.add(at("giveProfessionalView", 3, 1, 9, TO_INVESTIGATION));
    all.add(at("agreeExaminersDecision", 4, 0, 8, TO_INVESTIGATION));
    all.add(at("confirmExaminersDecision", 3, 0, 5, also("examiners", "REFER_TO_HEARING")));
    all.add(at("answerExaminersRequest", 2, 1, 14, also("examinersAsk", "YES")));
    all.add(at("resolveDisagreement", 2, 0, 6, also("disagree", "YES")));
    all.add(
        at(
            "recordDisposalResponse",
            5,
            1,
            25,
            also("examiners", "PROPOSE_DISPOSAL", "sanction", "WARNING")));
    all.add(at("tellExaminersDecision", 3, 0, 4, also("examiners", "ADVICE")));
  }

  private static void hearings(List<Standing> all) {
    all.add(heard("giveDirections", 4, 1, 30));
    all.add(heard("listHearing", 5, 2, 45));
    all.add(heard("empanelPanel", 4, 1, 12));
    all.add(heard("serveHearingNotice", 3, 0, 6));
    all.add(heard("confirmReadiness", 5, 1, 20));
    all.add(heard("decideDiscontinuance", 2, 0, 5, "discontinue", "YES"));
    all.add(heard("decideConsensualDisposal", 2, 0, 5, "consensual", "YES"));
    all.add(heard("openHearing", 3, 0, 6));
    all.add(heard("findFacts", 2, 0, 1));
    all.add(heard("findGround", 1, 0, 1));
    all.add(heard("findImpairment", 1, 0, 1));
    all.add(heard("decideSanction", 2, 0, 1));
    all.add(heard("decideInterimOrderOnSanction", 1, 0, 0, "sanction", "SUSPENSION"));
    all.add(heard("announceDecision", 2, 0, 1, "sanction", "WARNING"));
    all.add(heard("resumeHearing", 2, 0, 9, "adjourned", "YES"));
  }

  private static void outcome(List<Standing> all) {
    all.add(heard("preparePublication", 3, 0, 3, "sanction", "CONDITIONS"));
    all.add(heard("approvePublication", 2, 0, 2, "sanction", "REMOVAL"));
    all.add(heard("APPEAL_WINDOW", 3, 2, 20, "sanction", "SUSPENSION"));
    all.add(heard("recordAppealOutcome", 2, 2, 20, "sanction", "REMOVAL"));
    all.add(heard("ORDER_IN_FORCE", 5, 60, 250, "sanction", "SUSPENSION", "months", "12"));
    all.add(heard("ORDER_IN_FORCE", 5, 60, 600, "sanction", "CONDITIONS", "months", "36"));
    all.add(agreed("ORDER_IN_FORCE", 4, 60, 300, "sanction", "WARNING"));
    all.add(heard("checkCompliance", 3, 60, 200, "sanction", "CONDITIONS", "months", "18"));
    all.add(heard("listOrderReview", 4, 342, 375, "sanction", "SUSPENSION", "months", "12"));
    all.add(heard("reviewOrder", 3, 4, 30, "sanction", "SUSPENSION", "months", "12"));
  }

  private static Standing at(String step, double share, int fewest, int most, String... forced) {
    return new Standing(step, "", map(forced), share, fewest, most);
  }

  private static Standing beside(String interim, double share, int fewest, int most) {
    return new Standing(
        "gatherEvidence",
        interim,
        map("investigate", "YES", "interim", "YES"),
        share,
        fewest,
        most);
  }

  private static Standing heard(String step, double share, int fewest, int most, String... forced) {
    var all = new LinkedHashMap<>(map(forced));
    all.put("investigate", "YES");
    all.put("examiners", "REFER_TO_HEARING");
    return new Standing(step, "", all, share, fewest, most);
  }

  private static Standing agreed(
      String step, double share, int fewest, int most, String... forced) {
    var all = new LinkedHashMap<>(map(forced));
    all.put("investigate", "YES");
    all.put("examiners", "PROPOSE_DISPOSAL");
    return new Standing(step, "", all, share, fewest, most);
  }

  private static String[] also(String... forced) {
    var both = new ArrayList<>(List.of(TO_INVESTIGATION));
    both.addAll(List.of(forced));
    return both.toArray(String[]::new);
  }

  private static Map<String, String> map(String... pairs) {
    var map = new LinkedHashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
