package org.evenhand.demonstration.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.Stage;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.OrderKind;

/** Two case examiners decide apart and then together; a proposed outcome is accepted or not. */
final class Examiners {
  private final Told told;
  private final Dice dice;
  private final String lay;
  private final String professional;
  private String decision = "";
  private String reasons = "";
  private Sanction sanction;
  private int round;
  private String question = "";
  private String response = "";
  private boolean agreed;

  /** How it goes on. */
  enum Next {
    CLOSED,
    HEARING,
    AGREED_OUTCOME
  }

  Examiners(Told told) {
    this.told = told;
    this.dice = told.dice();
    this.lay = Colleagues.one(Role.LAY_EXAMINER, dice);
    this.professional = Colleagues.one(Role.PROFESSIONAL_EXAMINER, dice);
  }

  /** The order that was agreed, where one was. */
  Sanction agreedOrder() {
    return sanction;
  }

  Next tell() {
    told.enter(Stage.CASE_EXAMINERS);
    told.atTheEnd(this::write);
    decision = drawn();
    reasons =
        told.words()
            .one(
                decision.equals("REFER_TO_HEARING")
                    ? "prospect"
                    : decision.equals("PROPOSE_DISPOSAL") ? "disposing" : "no_prospect",
                dice);
    sanction = Sanction.agreed(told);
    allocated();
    views();
    together();
    return confirmed();
  }

  private String drawn() {
    var rates = told.world().rates();
    var hearing =
        told.world()
            .likelihoods()
            .of("examiners", rates.rate("examiners.hearing"), told.head().registrant());
    var disposal = rates.rate("examiners.disposal") * (1 - hearing);
    var rest = 1 - hearing - disposal;
    var menu = new LinkedHashMap<String, Double>();
    menu.put("REFER_TO_HEARING", hearing);
    menu.put("PROPOSE_DISPOSAL", disposal);
    menu.put("CLOSE_NFA", rest * 0.6);
    menu.put("ADVICE", rest * 0.26);
    menu.put("WARNING_LETTER", rest * 0.14);
    return told.falls("examiners", menu);
  }

  private void allocated() {
    var manager = told.holder(Role.HEARINGS_MANAGER);
    told.pass(8);
    told.comesTo("allocateExaminers");
    told.done(
        StepTold.of("allocateExaminers", manager, "DONE")
            .answering("lay", lay)
            .answering("professional", professional));
    told.clocks().start("T-11", "", told.today());
    round = 1;
    told.name(Role.LAY_EXAMINER, lay);
    told.name(Role.PROFESSIONAL_EXAMINER, professional);
  }

  private void views() {
    var same = dice.happens(0.85);
    told.pass(5);
    told.comesTo("giveLayView");
    view("giveLayView", Role.LAY_EXAMINER, lay, decision);
    told.pass(2);
    told.comesTo("giveProfessionalView");
    view(
        "giveProfessionalView",
        Role.PROFESSIONAL_EXAMINER,
        professional,
        same ? decision : "CLOSE_NFA");
  }

  private void view(String step, Role role, String account, String own) {
    told.done(StepTold.of(step, account, "DONE").answering("reasons", reasons));
    told.row(
        Table.EXAMINER_VIEW,
        told.id(),
        told.reference(),
        round,
        role.code(),
        account,
        told.now(),
        prospect(own),
        publicInterest(own),
        disposal(own),
        reasons);
  }

  private void together() {
    var asks = told.happens("examinersAsk", 0.06);
    var disagree = told.happens("disagree", 0);
    told.pass(3);
    told.comesTo("agreeExaminersDecision");
    if (asks) {
      question = "Is there a record of the supervision in the month before?";
      told.done(
          StepTold.of("agreeExaminersDecision", lay, "MORE_INFORMATION")
              .answering("agreement", "MORE_INFORMATION")
              .answering("question", question));
      told.pass(9);
      told.comesTo("answerExaminersRequest");
      told.done(
          StepTold.of("answerExaminersRequest", told.holder(Role.INVESTIGATOR), "DONE")
              .answering("answer", "There is none; the manager was on leave."));
      told.pass(3);
    }
    if (disagree) {
      told.done(
          StepTold.of("agreeExaminersDecision", lay, "DISAGREE")
              .answering("agreement", "DISAGREE"));
      told.pass(2);
      told.comesTo("resolveDisagreement");
    }
    told.done(decided());
    agreed = true;
  }

  private StepTold decided() {
    var step =
        StepTold.of("agreeExaminersDecision", lay, decision)
            .answering("agreement", "AGREED")
            .answering("reasons", reasons)
            .deciding(
                DecisionTaken.at(
                        DecisionPoint.DP_09,
                        prospect(decision).equals("YES")
                            ? "REALISTIC_PROSPECT"
                            : "NO_REALISTIC_PROSPECT")
                    .byTest("realistic-prospect")
                    .because(reasons),
                List.of());
    if (prospect(decision).equals("YES")) {
      step.deciding(
          DecisionTaken.at(
                  DecisionPoint.DP_10,
                  publicInterest(decision).equals("YES") ? "HEARING_NEEDED" : "HEARING_NOT_NEEDED")
              .because(reasons),
          List.of());
    }
    var closing = prospect(decision).equals("NO");
    return step.deciding(
        DecisionTaken.at(DecisionPoint.DP_11, decision)
            .because(reasons)
            .fact("disposal", closing ? "" : disposal(decision)),
        closing ? List.of("CLOSE_NFA", "ADVICE", "WARNING_LETTER") : List.of());
  }

  private Next confirmed() {
    var accepted = dice.happens(told.world().rates().rate("examiners.accepted"));
    told.pass(2);
    told.comesTo("confirmExaminersDecision");
    var confirm =
        StepTold.of("confirmExaminersDecision", professional, "CONFIRM")
            .answering("verdict", "CONFIRM");
    if (decision.equals("PROPOSE_DISPOSAL")) {
      var due = told.clocks().start("T-12", "", told.today());
      confirm.with("responseDueOn", Moments.startOf(due.plusDays(1)));
    }
    told.done(confirm);
    told.clocks().stop("T-11", "", told.today(), "confirmExaminersDecision", professional);
    if (decision.equals("REFER_TO_HEARING")) {
      return Next.HEARING;
    }
    return decision.equals("PROPOSE_DISPOSAL") ? answered(accepted) : closed();
  }

  private Next answered(boolean fallen) {
    var accepted = told.plan().isOpen() || fallen;
    var investigator = told.holder(Role.INVESTIGATOR);
    var words = told.words().one("responses", dice);
    told.pass(16);
    told.comesTo("recordDisposalResponse");
    var outcome = accepted ? "ACCEPTED" : "REFUSED";
    var step =
        StepTold.of("recordDisposalResponse", investigator, outcome)
            .answering("response", outcome)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_12, outcome)
                    .because(words)
                    .fact("represented", told.isRepresented() ? "YES" : "NO"),
                List.of("ACCEPTED", "REFUSED"));
    told.done(step);
    response = words;
    told.clocks().stop("T-12", "", told.today(), "recordDisposalResponse", investigator);
    return accepted ? Next.AGREED_OUTCOME : Next.HEARING;
  }

  private Next closed() {
    var investigator = told.holder(Role.INVESTIGATOR);
    told.pass(3);
    told.comesTo("tellExaminersDecision");
    told.done(StepTold.of("tellExaminersDecision", investigator, "DONE").answering("send", "YES"));
    told.close("CLOSED");
    return Next.CLOSED;
  }

  private String prospect(String of) {
    return of.equals("REFER_TO_HEARING") || of.equals("PROPOSE_DISPOSAL") ? "YES" : "NO";
  }

  private String publicInterest(String of) {
    return switch (of) {
      case "REFER_TO_HEARING" -> "YES";
      case "PROPOSE_DISPOSAL" -> "NO";
      default -> "";
    };
  }

  private String disposal(String of) {
    return switch (of) {
      case "REFER_TO_HEARING" -> "";
      case "PROPOSE_DISPOSAL" -> sanction.kind().name();
      default -> of;
    };
  }

  private void write() {
    if (round == 0) {
      return;
    }
    var proposed = agreed && decision.equals("PROPOSE_DISPOSAL");
    told.row(
        Table.EXAMINATION,
        told.reference(),
        round,
        agreed ? prospect(decision) : "",
        agreed ? publicInterest(decision) : "",
        agreed ? disposal(decision) : "",
        proposed ? sanction.months() : 0,
        proposed ? sanction.terms() : "",
        agreed ? reasons : "",
        question,
        response,
        1);
  }

  /**
   * A final order.
   *
   * @param months how long it runs; 0 where it has no end
   */
  record Sanction(UUID id, OrderKind kind, int months, String terms) {

    static Sanction agreed(Told told) {
      var menu = new LinkedHashMap<String, Double>();
      menu.put("WARNING", 0.44);
      menu.put("SUSPENSION", 0.2);
      menu.put("CONDITIONS", 0.21);
      menu.put("ADVICE", 0.1);
      menu.put("REMOVAL", 0.05);
      return of(told, OrderKind.valueOf(told.falls("sanction", menu)));
    }

    /** A made order of a kind; those of closed cases are short enough to be over. */
    static Sanction of(Told told, OrderKind kind) {
      var dice = told.dice();
      var open = told.plan().isOpen();
      var shorter = dice.between(2, 4) * 3;
      var longer =
          Integer.parseInt(told.falls("months", Map.of("" + dice.one(List.of(12, 18, 36)), 1.0)));
      var years = dice.one(List.of(12, 36));
      var months =
          switch (kind) {
            case REMOVAL, NO_ACTION -> 0;
            case ADVICE, WARNING -> open ? years : 12;
            default -> open ? longer : shorter;
          };
      var terms = kind == OrderKind.CONDITIONS ? told.words().only("order_conditions") : "";
      return new Sanction(told.id(), kind, months, terms);
    }

    boolean isRestrictive() {
      return isReviewable() || kind == OrderKind.REMOVAL;
    }

    boolean isReviewable() {
      return kind == OrderKind.CONDITIONS || kind == OrderKind.SUSPENSION;
    }
  }
}
