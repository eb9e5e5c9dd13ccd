package org.evenhand.demonstration.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.DecisionTaken.Reason;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.InterimOrderRule;

/** An interim order beside a case: referred, decided, reviewed every six months, ended. */
final class Interim {
  private static final String GROUND = "PUBLIC_PROTECTION";
  private final Told told;
  private final Dice dice;
  private final InterimOrderRule rules;
  private final UUID id;
  private final List<StepTold> done = new ArrayList<>();
  private final List<StepTold> stillGoing = new ArrayList<>();
  private DayByDay time;
  private PanelTold panel;
  private String state = "CONSIDERED";
  private String kind;
  private LocalDate riskSeen;
  private LocalDate hearing;
  private LocalDate noticed;
  private LocalDate made;
  private LocalDate ends;
  private LocalDate reviewBy;
  private String reviewCode = "";
  private LocalDate reviewFrom;
  private LocalDate applied;
  private LocalDate ended;
  private boolean extended;
  private boolean reviewOpen;
  private boolean stands;
  private boolean going;

  Interim(Told told) {
    this.told = told;
    this.dice = told.dice();
    this.rules = told.rules().interimOrders();
    this.id = told.id();
  }

  /** Tells it up to its being in force, where risk was seen. */
  void tell() {
    var considered =
        told.happens("interim", told.world().rates().rate("investigation.interimOrder"));
    if (!considered && !told.hasDone(Set.of("fastTrackTriage"))) {
      return;
    }
    time = new DayByDay(told.rules().workingDays(), dice, told.today().plusDays(1));
    told.atTheEnd(this::write);
    if (!(referred() && listed() && noticed() && decided())) {
      return;
    }
    if (comesTo("tellEmployerOfInterimOrder")) {
      return;
    }
    employerTold();
    if (comesTo("decideInterimOrderReview")) {
      reviewListed();
    } else if (comesTo("considerHighCourtExtension") || comesTo("recordHighCourtOrder")) {
      reviewed("CONFIRM");
      reviewed("CONFIRM");
      if (comesTo("recordHighCourtOrder")) {
        courtAsked();
      }
    }
  }

  private void reviewListed() {
    time.until(reviewBy.minusDays(45));
    going = true;
    record(StepTold.of("listInterimOrderReview", told.holder(Role.HEARINGS_MANAGER), "DONE"));
    time.pass(0.5);
    var officer = told.holder(Role.HEARINGS_OFFICER);
    record(StepTold.of("giveInterimOrderReviewNotice", officer, "DONE"));
    hearing = told.rules().workingDays().before(reviewBy, 4);
    reviewOpen = true;
  }

  private void courtAsked() {
    time.until(rules.extensionOpens(ends).plusDays(6));
    going = true;
    var lead = told.holder(Role.LEAD_INVESTIGATOR);
    var words = told.words().one("interim", dice);
    applied = time.today();
    record(applies(lead, words));
    event("APPLIED", applied, lead, "APPLY", words);
  }

  private StepTold applies(String lead, String words) {
    return StepTold.of("considerHighCourtExtension", lead, "APPLY")
        .deciding(
            DecisionTaken.at(DecisionPoint.DP_06, "APPLY").byTest("HIEW").because(words),
            List.of("APPLY", "NOT_NEEDED"));
  }

  /** The steps of its own process that an open case has done and that are not history yet. */
  Optional<Course> course() {
    if (time == null || !isGoing()) {
      return Optional.empty();
    }
    var variables = new TreeMap<String, Object>();
    variables.put("interimOrderId", id.toString());
    if (made == null || isMadeJustNow()) {
      if (made != null) {
        days().forEach(stillGoing.get(stillGoing.size() - 1)::with);
      }
      return Optional.of(
          new Course(told.reference(), "interim-order", "", variables, stillGoing, "", since()));
    }
    variables.putAll(days());
    return Optional.of(
        new Course(
            told.reference(),
            "interim-order",
            "callActivity_interimOrderInForce",
            variables,
            stillGoing,
            "",
            since()));
  }

  /** Whether the employer is still to be told. */
  private boolean isMadeJustNow() {
    return stands && !going && !stillGoing.isEmpty();
  }

  /** The days that its process waits for. */
  private Map<String, Object> days() {
    return Map.of(
        "reviewOpensOn", Moments.startOf(rules.reviewOpens(reviewBy)),
        "extensionOpensOn", Moments.startOf(rules.extensionOpens(ends)),
        "expiresOn", Moments.startOf(ends.plusDays(1)));
  }

  /** When the last of its steps was done; nothing where no order was thought of. */
  Optional<Instant> lastDone() {
    return done.isEmpty() ? Optional.empty() : Optional.of(since());
  }

  private Instant since() {
    return done.isEmpty() ? time.now() : done.get(done.size() - 1).at();
  }

  private boolean isGoing() {
    return stands || List.of("CONSIDERED", "REFERRED", "LISTED", "IN_FORCE").contains(state);
  }

  /** The case is over, or its own order binds: reviews were held until then, and now it ends. */
  void over(LocalDate day) {
    if (!state.equals("IN_FORCE")) {
      return;
    }
    while (state.equals("IN_FORCE") && reviewBy.isBefore(day)) {
      if (reviewBy.isAfter(ends.minusDays(20)) && extended) {
        reviewed("REVOKE");
      } else {
        extendWhereItMustBe();
        reviewed(dice.happens(0.08) ? "REVOKE" : "CONFIRM");
      }
    }
    if (state.equals("IN_FORCE")) {
      end("REPLACED", day);
    }
  }

  private boolean comesTo(String step) {
    var here = told.plan().standing().filter(it -> it.interim().equals(step)).isPresent();
    stands |= here;
    return here;
  }

  private boolean referred() {
    riskSeen = time.today();
    told.clocks().start("T-09", "", riskSeen);
    var refer = told.plan().isOpen() || dice.happens(told.world().rates().rate("interim.referred"));
    if (comesTo("referForInterimOrder")) {
      return false;
    }
    time.pass(2);
    var words = told.words().one("interim", dice);
    var investigator = told.holder(Role.INVESTIGATOR);
    record(
        StepTold.of("referForInterimOrder", investigator, refer ? "REFER" : "NOT_REFER")
            .answering("riskSeenOn", riskSeen.toString())
            .answering("referral", refer ? "REFER" : "NOT_REFER")
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_03, refer ? "REFER" : "NOT_REFER")
                    .byTest("INTERIM_REFERRAL")
                    .because(
                        refer
                            ? List.of(
                                new Reason("ground", GROUND, "", ""),
                                new Reason("reasons", "", "", words))
                            : List.of(new Reason("reasons", "", "", words)))
                    .fact("riskSeenOn", riskSeen),
                List.of("REFER", "NOT_REFER")));
    state = refer ? "REFERRED" : "NOT_REFERRED";
    if (!refer) {
      told.clocks().stop("T-09", "", time.today(), "referForInterimOrder", investigator);
    }
    return refer;
  }

  private boolean listed() {
    if (comesTo("listInterimOrderHearing")) {
      return false;
    }
    time.pass(2);
    var manager = told.holder(Role.HEARINGS_MANAGER);
    hearing = told.rules().workingDays().after(time.today().plusDays(9), dice.between(0, 4));
    panel = PanelTold.named(told, "INTERIM", hearing, manager, time.now(), told.plan().isOpen());
    record(
        StepTold.of("listInterimOrderHearing", manager, "DONE")
            .answering("day", hearing.toString()));
    state = "LISTED";
    told.clocks().start("T-04", id.toString(), hearing);
    return true;
  }

  private boolean noticed() {
    if (comesTo("giveInterimOrderNotice")) {
      return false;
    }
    time.pass(0.2);
    var officer = told.holder(Role.HEARINGS_OFFICER);
    record(StepTold.of("giveInterimOrderNotice", officer, "DONE").answering("send", "YES"));
    noticed = time.today();
    told.clocks().stop("T-04", id.toString(), noticed, "giveInterimOrderNotice", officer);
    return true;
  }

  private boolean decided() {
    if (comesTo("decideInterimOrder")) {
      return false;
    }
    time.until(hearing);
    var outcome = outcome();
    var none = outcome.equals("NO_ORDER");
    var words = told.words().one(none ? "interim_none" : "interim", dice);
    var conditions =
        outcome.equals("INTERIM_CONDITIONS") ? told.words().only("interim_conditions") : "";
    record(
        StepTold.of("decideInterimOrder", panel.chair().account(), outcome)
            .answering("decision", outcome)
            .answering("reasons", words)
            .deciding(
                taken(DecisionPoint.DP_04, "INTERIM_NECESSITY", outcome, words, conditions),
                told.rules().outcomes(DecisionPoint.DP_04)));
    panel.sat(told, "decideInterimOrder", time.now());
    told.clocks().stop("T-09", "", time.today(), "decideInterimOrder", panel.chair().account());
    if (none) {
      state = "NO_ORDER";
      ended = time.today();
      return false;
    }
    make(outcome.equals("INTERIM_CONDITIONS") ? "CONDITIONS" : "SUSPENSION", words);
    return true;
  }

  private String outcome() {
    var none = told.world().rates().rate("interim.none");
    var suspension = told.world().rates().rate("interim.suspension");
    var menu = new LinkedHashMap<String, Double>();
    menu.put("INTERIM_SUSPENSION", suspension);
    menu.put("INTERIM_CONDITIONS", 1 - none - suspension);
    if (!told.plan().isOpen()) {
      menu.put("NO_ORDER", none);
    }
    return dice.weighted(menu);
  }

  private DecisionTaken taken(
      DecisionPoint point, String test, String outcome, String words, String conditions) {
    var lines = conditions.isEmpty() ? 0 : conditions.split("\n").length;
    return DecisionTaken.at(point, outcome)
        .byTest(test)
        .because(
            List.of(new Reason("ground", GROUND, "", ""), new Reason("reasons", "", "", words)))
        .fact("attended", dice.happens(0.6))
        .fact("represented", dice.happens(0.4))
        .fact("panel", panel.id())
        .fact("conditions_count", lines);
  }

  private void make(String as, String words) {
    kind = as;
    state = "IN_FORCE";
    made = time.today();
    ends = rules.endOf(rules.longest().period(), made);
    event("MADE", made, panel.chair().account(), "INTERIM_" + as, words);
    told.clocks().show(rules.longest().code(), id.toString(), made, ends, true);
    told.clocks().start(rules.extensionLodged().code(), id.toString(), ends);
    reviewNext(rules.firstReview().code(), made);
  }

  private void reviewNext(String code, LocalDate from) {
    reviewCode = code;
    reviewFrom = from;
    reviewBy = told.rules().clock(code).dueOn(from);
    told.clocks().show(code, id.toString(), from, reviewBy, true);
  }

  private void employerTold() {
    time.pass(0.4);
    record(
        StepTold.of("tellEmployerOfInterimOrder", told.holder(Role.INVESTIGATOR), "DONE")
            .answering("employer", "YES"));
  }

  private void reviewed(String outcome) {
    time.until(reviewBy.minusDays(30L + dice.between(0, 15)));
    record(StepTold.of("listInterimOrderReview", told.holder(Role.HEARINGS_MANAGER), "DONE"));
    time.pass(0.5);
    var officer = told.holder(Role.HEARINGS_OFFICER);
    record(StepTold.of("giveInterimOrderReviewNotice", officer, "DONE"));
    time.until(reviewBy.minusDays(dice.between(6, 12)));
    var words = told.words().one("interim", dice);
    var chair = panel.chair().account();
    record(
        StepTold.of("decideInterimOrderReview", chair, outcome)
            .answering("decision", outcome)
            .deciding(
                taken(DecisionPoint.DP_05, "INTERIM_STILL_NECESSARY", outcome, words, ""),
                List.of("CONFIRM", "SWAP", "REVOKE")));
    var day = time.today();
    hearing = day;
    told.clocks().stop(reviewCode, id.toString(), day, "decideInterimOrderReview", chair);
    if (outcome.equals("REVOKE")) {
      event("REVOKED", day, chair, "REVOKE", words);
      end("REVOKED", day);
    } else {
      event("REVIEWED", day, chair, outcome, words);
      reviewNext(rules.nextReview().code(), day);
    }
  }

  private void extendWhereItMustBe() {
    if (extended || ends.isAfter(reviewBy.plusDays(70))) {
      return;
    }
    time.until(rules.extensionOpens(ends));
    var lead = told.holder(Role.LEAD_INVESTIGATOR);
    var words = told.words().one("interim", dice);
    record(applies(lead, words));
    applied = time.today();
    event("APPLIED", applied, lead, "APPLY", words);
    time.pass(15);
    record(
        StepTold.of("recordHighCourtOrder", lead, "EXTENDED")
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_06, "EXTENDED").because(words),
                List.of("EXTENDED", "CONFIRMED", "REFUSED")));
    event("EXTENDED", time.today(), lead, "EXTENDED", words);
    told.clocks()
        .stop(rules.longest().code(), id.toString(), time.today(), "recordHighCourtOrder", lead);
    told.clocks()
        .stop(
            rules.extensionLodged().code(),
            id.toString(),
            applied,
            "considerHighCourtExtension",
            lead);
    ends = ends.plusMonths(12);
    told.clocks().show(rules.longest().code(), id.toString(), made, ends, true);
    extended = true;
  }

  private void end(String how, LocalDate day) {
    state = how;
    ended = day;
    if (how.equals("REPLACED")) {
      time.until(day);
      event("REPLACED", day, "system", "", "");
    }
    for (var code : List.of(rules.longest().code(), reviewCode, rules.extensionLodged().code())) {
      told.clocks().stop(code, id.toString(), day, "", "system");
    }
  }

  private void record(StepTold step) {
    told.record(step, time);
    done.add(step);
    if (told.plan().isOpen() && (made == null || going)) {
      stillGoing.add(step);
    } else {
      stillGoing.forEach(told::write);
      stillGoing.clear();
      told.write(step);
    }
  }

  private void event(String what, LocalDate day, String account, String outcome, String detail) {
    told.row(
        Table.INTERIM_ORDER_EVENT,
        told.id(),
        id,
        what,
        day,
        account,
        time.now(),
        outcome,
        "",
        null,
        detail);
  }

  private void write() {
    if (state.equals("CONSIDERED")) {
      return;
    }
    told.row(
        Table.INTERIM_ORDER,
        id,
        told.reference(),
        told.head().rules(),
        state,
        kind,
        state.equals("NOT_REFERRED") ? "" : GROUND,
        riskSeen,
        hearing,
        hearing == null ? "" : "10:00",
        hearing == null ? "" : "REMOTE",
        hearing == null ? "" : "By video",
        panel == null ? null : panel.id(),
        panel == null ? "" : panel.chair().account(),
        noticed,
        "",
        "CONDITIONS".equals(kind) ? told.words().only("interim_conditions") : "",
        made,
        ends,
        reviewBy,
        reviewCode,
        reviewFrom,
        reviewOpen,
        extended ? null : applied,
        false,
        extended,
        ended,
        1);
    if (made != null) {
      told.row(
          Table.REGISTER_ANNOTATION,
          told.id(),
          told.head().person(),
          "INTERIM_" + kind,
          kind.equals("SUSPENSION") ? "SUSPENDED" : "CONDITIONS",
          made,
          ended == null ? ends : ended,
          told.reference(),
          time.now(),
          "system",
          0);
    }
  }
}
