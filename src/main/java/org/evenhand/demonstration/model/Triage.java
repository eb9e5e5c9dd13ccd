package org.evenhand.demonstration.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.DecisionTaken.Reason;
import org.evenhand.casefile.api.Stage;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Role;

/** Enquiries, the anonymised file, and whether there are grounds to investigate. */
final class Triage {
  private static final Map<String, List<String>> FACTORS = factors();
  private static final List<String> WHY_UNSUITABLE =
      List.of("ALLEGES_DISCRIMINATION", "VIDEO_OR_IMAGES", "WIDELY_KNOWN", "TOO_MUCH_MATERIAL");
  private final Told told;
  private final Dice dice;
  private final double weeks;
  private String suitability = "PROPOSED";

  Triage(Told told) {
    this.told = told;
    this.dice = told.dice();
    this.weeks = told.world().rates().rate("weeks.triage." + told.plan().year());
  }

  /** Whether it goes on to an investigation. */
  boolean tell() {
    told.enter(Stage.TRIAGE);
    told.clocks().start("T-18", "", told.head().receivedOn());
    enquire();
    anonymise();
    return decide();
  }

  private void enquire() {
    var handler = told.holder(Role.ENQUIRY_HANDLER);
    var made = dice.happens(0.7);
    var enquiry = told.words().enquiry(dice);
    told.pass(weeks * 7 * 0.35);
    told.comesTo("gatherEnquiries");
    var step = StepTold.of("gatherEnquiries", handler, "DONE");
    if (made) {
      told.row(
          Table.TRIAGE_ENQUIRY,
          told.id(),
          told.reference(),
          enquiry.get("asked"),
          enquiry.get("answer"),
          handler,
          told.today());
      step.answering("whom", enquiry.get("asked")).answering("answer", enquiry.get("answer"));
    }
    told.done(step.answering("needed", made ? "MADE" : "NOT_NEEDED"));
  }

  private void anonymise() {
    var rates = told.world().rates();
    var partly = rates.rate("triage.partial");
    var unsuitable = rates.rate("triage.unsuitable");
    suitability = told.falls("suitability", menu(1 - partly - unsuitable, partly, unsuitable));
    var preparer = told.holder(Role.REDACTION_OFFICER);
    var second = Colleagues.other(Role.REDACTION_OFFICER, Set.of(preparer), dice);
    told.pass(weeks * 7 * 0.25);
    told.comesTo("prepareRedactedFile");
    told.done(
        StepTold.of("prepareRedactedFile", preparer, suitability)
            .answering("suitability", suitability));
    var reason = suitability.equals("PROPOSED") ? "" : dice.one(WHY_UNSUITABLE);
    var mode =
        Map.of("PROPOSED", "FULL", "PARTIAL", "PARTIAL", "UNSUITABLE", "NONE").get(suitability);
    told.decidedBlind(mode);
    var file = new File(told.id(), mode, reason, preparer, told.now());
    told.atTheEnd(() -> file.write(told));
    if (suitability.equals("UNSUITABLE")) {
      return;
    }
    told.pass(weeks * 7 * 0.05);
    told.comesTo("releaseRedactedFile");
    told.done(
        StepTold.of("releaseRedactedFile", second, "RELEASE").answering("verdict", "RELEASE"));
    file.release(second, told.now());
  }

  private boolean decide() {
    var rates = told.world().rates();
    var rate = rates.rate("triage.progressed." + told.plan().year());
    var likely = told.world().likelihoods().of("triage", rate, told.head().registrant());
    var investigate = told.happens("investigate", likely);
    var refer = dice.happens(rates.rate("triage.referred"));
    var blind = !suitability.equals("UNSUITABLE");
    var officer = told.holder(Role.TRIAGE_OFFICER);
    told.pass(weeks * 7 * 0.3);
    told.comesTo(blind ? "decideTriage" : "decideTriageUnmasked");
    var outcome = investigate ? "INVESTIGATE" : refer ? "CLOSE_REFER" : "CLOSE_NFA";
    decided(blind ? "decideTriage" : "decideTriageUnmasked", officer, outcome);
    if (investigate) {
      return true;
    }
    var teller = told.holder(Role.INTAKE_OFFICER);
    told.pass(3);
    told.comesTo("tellOutcomeAtTriage");
    told.done(StepTold.of("tellOutcomeAtTriage", teller, "DONE").answering("send", "YES"));
    told.close("CLOSED");
    return false;
  }

  private void decided(String step, String officer, String outcome) {
    var investigate = outcome.equals("INVESTIGATE");
    var words = told.words().one(investigate ? "investigating" : "closing_at_triage", dice);
    var reasons = new ArrayList<Reason>();
    var done = StepTold.of(step, officer, outcome).answering("outcome", outcome);
    for (var factor : FACTORS.entrySet()) {
      var weight = weighed(factor.getValue(), investigate);
      reasons.add(new Reason(factor.getKey(), weight, "", ""));
      done.answering(factor.getKey(), weight);
    }
    var seriousness = reasons.get(0).weight();
    reasons.add(new Reason("reasons", "", "", words));
    var options = new ArrayList<>(List.of("INVESTIGATE", "CLOSE_NFA", "CLOSE_REFER"));
    if (step.equals("decideTriage")) {
      options.add("KNOWS_WHO");
    }
    told.done(
        done.deciding(
                DecisionTaken.at(DecisionPoint.DP_02, outcome)
                    .byTest("reasonable-grounds")
                    .because(reasons)
                    .fact("seriousness", seriousness),
                options)
            .answering("reasons", words));
    told.clocks().stop("T-18", "", told.today(), step, officer);
  }

  /** What was weighed leans the way it came out. */
  private String weighed(List<String> from, boolean investigate) {
    var drawn = dice.share();
    if (investigate) {
      return from.get(drawn < 0.6 ? 2 : drawn < 0.93 ? 1 : 0);
    }
    return from.get(drawn < 0.55 ? 0 : drawn < 0.9 ? 1 : 2);
  }

  private static Map<String, Double> menu(double full, double partly, double not) {
    var menu = new LinkedHashMap<String, Double>();
    menu.put("PROPOSED", full);
    menu.put("PARTIAL", partly);
    menu.put("UNSUITABLE", not);
    return menu;
  }

  private static Map<String, List<String>> factors() {
    var factors = new LinkedHashMap<String, List<String>>();
    factors.put("seriousness", List.of("LOW", "SOME", "HIGH"));
    factors.put("evidence", List.of("UNLIKELY", "POSSIBLE", "LIKELY"));
    factors.put("pattern", List.of("ISOLATED", "CANNOT_TELL", "REPEATED"));
    factors.put("putRight", List.of("FULLY", "PART", "NOTHING"));
    return factors;
  }

  /** The anonymised file, written when it is known whether it was released. */
  private static final class File {
    private final java.util.UUID id;
    private final String mode;
    private final String reason;
    private final String preparedBy;
    private final Instant preparedAt;
    private String reviewedBy;
    private Instant reviewedAt;

    File(java.util.UUID id, String mode, String reason, String preparedBy, Instant preparedAt) {
      this.id = id;
      this.mode = mode;
      this.reason = reason;
      this.preparedBy = preparedBy;
      this.preparedAt = preparedAt;
    }

    void release(String by, Instant at) {
      reviewedBy = by;
      reviewedAt = at;
    }

    void write(Told told) {
      var text = mode.equals("NONE") ? "" : told.released();
      told.row(
          Table.ANONYMISED_FILE,
          id,
          told.reference(),
          1,
          reviewedBy == null ? "PROPOSED" : "RELEASED",
          mode,
          reason,
          text,
          Told.sha256(text),
          preparedBy,
          preparedAt,
          reviewedBy,
          reviewedAt,
          "",
          1);
    }
  }
}
