package org.evenhand.demonstration.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.Stage;
import org.evenhand.demonstration.model.Examiners.Sanction;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.OrderKind;

/** A hearing is prepared and held: facts, ground, impairment, sanction. */
final class Hearings {
  private final Told told;
  private final Dice dice;
  private final String manager;
  private final String officer;
  private final UUID id;
  private final String mode;
  private PanelTold panel;
  private String state = "REQUESTED";
  private String directions = "";
  private LocalDate first;
  private LocalDate last;
  private LocalDate noticed;
  private String attended = "NOT_KNOWN";
  private String represented = "NOT_KNOWN";
  private String privacy = "";
  private Sanction sanction;
  private String outcome = "NO_ORDER";
  private boolean begun;
  private LocalDate asked;
  private final int days;
  private final int witnesses;

  /** How it goes on. */
  enum Next {
    CLOSED,
    OUTCOME
  }

  Hearings(Told told) {
    this.told = told;
    this.dice = told.dice();
    this.manager = told.holder(Role.HEARINGS_MANAGER);
    this.officer = told.holder(Role.HEARINGS_OFFICER);
    this.id = told.id();
    this.days = 1 + (int) Math.floorMod(id.getLeastSignificantBits(), 5L);
    this.witnesses = (int) Math.floorMod(id.getMostSignificantBits(), 4L);
    this.mode = dice.one(List.of("REMOTE", "REMOTE", "REMOTE", "IN_PERSON", "HYBRID"));
  }

  /** The order made, where one was. */
  Optional<Sanction> order() {
    return Optional.ofNullable(sanction);
  }

  boolean endsWithAnOrder() {
    return outcome.equals("ORDER");
  }

  Next tell() {
    told.enter(Stage.PRE_HEARING);
    told.atTheEnd(this::write);
    directed();
    listed();
    empanelled();
    served();
    if (!ready()) {
      return Next.CLOSED;
    }
    told.enter(Stage.HEARING);
    heard();
    return Next.OUTCOME;
  }

  private void directed() {
    var text = told.words().one("directions", dice);
    told.pass(12);
    told.comesTo("giveDirections");
    told.done(
        StepTold.of("giveDirections", manager, "DONE")
            .with("hearingId", id.toString())
            .deciding(DecisionTaken.at(DecisionPoint.DP_14, "DONE").because(""), List.of())
            .answering("directions", text));
    directions = text;
    asked = told.today();
    begun = true;
  }

  private void listed() {
    var weeks = told.world().rates().rate("weeks.preHearing");
    var days = dice.between(0, 3);
    var ahead = (int) Math.round(weeks * 7 * 0.6 * dice.spread());
    told.pass(weeks * 7 * 0.15);
    told.comesTo("listHearing");
    told.done(StepTold.of("listHearing", manager, "DONE").answering("mode", mode));
    var working = told.rules().workingDays();
    first = working.after(told.today().plusDays(Math.max(45, ahead)), 1);
    last = working.after(first, days);
    state = "LISTED";
  }

  private void empanelled() {
    told.pass(6);
    told.comesTo("empanelPanel");
    panel = PanelTold.named(told, "FINAL", first, manager, told.now(), told.plan().isOpen());
    told.done(
        StepTold.of("empanelPanel", manager, "DONE")
            .answering("chair", panel.chair().id().toString())
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_15, "DONE")
                    .fact("panel", panel.id())
                    .fact("seats", panel.members().size()),
                List.of()));
  }

  private void served() {
    told.pass(3);
    told.comesTo("serveHearingNotice");
    told.done(
        StepTold.of("serveHearingNotice", officer, "DONE").answering("waived", "FULL_NOTICE"));
    noticed = told.today();
  }

  /** Whether it is ready to be heard, or an outcome is agreed; otherwise it is discontinued. */
  private boolean ready() {
    var discontinued = told.happens("discontinue", 0.03);
    var consensual = told.happens("consensual", 0);
    told.until(first.minusDays(9));
    told.comesTo("confirmReadiness");
    if (discontinued) {
      confirm("DISCONTINUE");
      told.pass(2);
      told.comesTo("decideDiscontinuance");
      chairDecides(
          "decideDiscontinuance", "GRANT", DecisionPoint.DP_17, List.of("GRANT", "REFUSE"));
      state = "DISCONTINUED";
      told.close("DISCONTINUED");
      return false;
    }
    if (consensual) {
      confirm("CONSENSUAL");
      told.pass(2);
      told.comesTo("decideConsensualDisposal");
    }
    confirm("READY");
    return true;
  }

  private void confirm(String next) {
    told.done(StepTold.of("confirmReadiness", manager, next).answering("next", next));
  }

  private void heard() {
    told.carries("hearingId", id.toString());
    told.until(first);
    opened();
    if (told.happens("adjourned", 0.05)) {
      adjourned();
    }
    if (found()) {
      sanctioned();
    }
    announced();
  }

  private void opened() {
    var comes = dice.happens(0.68);
    var counsel = dice.happens(told.isRepresented() ? 0.8 : 0.25);
    var priv = dice.weighted(privacies());
    told.comesTo("openHearing");
    var step =
        StepTold.of("openHearing", panel.chair().account(), "PROCEED")
            .answering("attended", comes ? "YES" : "NO")
            .answering("represented", counsel ? "YES" : "NO")
            .answering("privacy", priv)
            .answering("go", "PROCEED");
    if (!comes) {
      step.deciding(
          DecisionTaken.at(DecisionPoint.DP_25, "PROCEED").because("Notice was served in time."),
          List.of("PROCEED", "ADJOURN"));
    }
    told.done(
        step.deciding(
            DecisionTaken.at(DecisionPoint.DP_26, priv).because("The default of the rules."),
            List.of("PUBLIC", "PRIVATE", "PARTLY_PRIVATE")));
    panel.sat(told, "openHearing", told.now());
    state = "OPEN";
    attended = comes ? "YES" : "NO";
    represented = counsel ? "YES" : "NO";
    privacy = priv;
  }

  private void adjourned() {
    told.pass(0);
    told.done(
        StepTold.of("findFacts", panel.chair().account(), "ADJOURN")
            .with("resumeAt", "findFacts")
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_24, "ADJOURN")
                    .because("There was not enough time.")
                    .fact("reason", "OUT_OF_TIME"),
                List.of("FIND", "ADJOURN"))
            .answering("go", "ADJOURN"));
    state = "PART_HEARD";
    told.pass(6);
    told.comesTo("resumeHearing");
    told.done(StepTold.of("resumeHearing", manager, "DONE"));
    first = told.rules().workingDays().after(told.today(), 15);
    last = told.rules().workingDays().after(first, 1);
    state = "OPEN";
    told.until(first);
  }

  /** Whether fitness to practise is impaired. */
  private boolean found() {
    var rates = told.world().rates();
    var none = told.happens("notProved", rates.rate("hearing.notProved"));
    var noGround = told.happens("noGround", rates.rate("hearing.noGround"));
    var not = told.happens("notImpaired", rates.rate("hearing.notImpaired"));
    told.pass(0.6);
    told.comesTo("findFacts");
    facts(none);
    if (none) {
      return false;
    }
    told.pass(0.3);
    told.comesTo("findGround");
    finds("findGround", "GROUND", noGround ? "NO_GROUND" : "GROUND_FOUND", DecisionPoint.DP_20);
    if (noGround) {
      return false;
    }
    told.pass(0.3);
    told.comesTo("findImpairment");
    finds("findImpairment", "IMPAIRMENT", not ? "NOT_IMPAIRED" : "IMPAIRED", DecisionPoint.DP_21);
    return !not;
  }

  private void facts(boolean none) {
    var text = told.words().one(none ? "facts_none" : "facts", dice);
    var step =
        StepTold.of("findFacts", panel.chair().account(), none ? "NONE_PROVED" : "SOME_PROVED")
            .answering("go", "FIND")
            .answering("reasons", text);
    long proved = 0;
    for (var allegation : told.allegations()) {
      var isProved = !none && (proved == 0 || dice.happens(0.8));
      proved += isProved ? 1 : 0;
      told.finds(allegation, isProved ? dice.happens(0.3) ? "ADMITTED" : "PROVED" : "NOT_PROVED");
    }
    told.done(
        step.deciding(
            DecisionTaken.at(DecisionPoint.DP_19, none ? "NONE_PROVED" : "SOME_PROVED")
                .byTest("balance-of-probabilities")
                .because(text)
                .fact("proved", proved)
                .fact("alleged", told.allegations().size()),
            List.of()));
    finding("FACTS", none ? "NONE_PROVED" : "SOME_PROVED", text);
  }

  private void finds(String step, String kind, String verdict, DecisionPoint point) {
    var positive = verdict.equals("GROUND_FOUND") || verdict.equals("IMPAIRED");
    var words = kind.toLowerCase(java.util.Locale.ROOT) + (positive ? "" : "_none");
    var text = told.words().one(words, dice);
    var options =
        kind.equals("GROUND")
            ? List.of("GROUND_FOUND", "NO_GROUND", "ADJOURN")
            : List.of("IMPAIRED", "NOT_IMPAIRED", "ADJOURN");
    told.done(
        StepTold.of(step, panel.chair().account(), verdict)
            .answering("verdict", verdict)
            .answering("reasons", text)
            .deciding(DecisionTaken.at(point, verdict).because(text), options));
    finding(kind, verdict, text);
  }

  private void sanctioned() {
    var kind = drawnSanction();
    var order = Sanction.of(told, kind);
    var text = told.words().one("sanction", dice);
    told.pass(0.4);
    told.comesTo("decideSanction");
    var options = told.rules().orders().keySet().stream().map(Enum::name).toList();
    var step =
        StepTold.of("decideSanction", panel.chair().account(), kind.name())
            .with("restrictive", order.isRestrictive())
            .answering("sanction", kind.name())
            .answering("months", String.valueOf(order.months()))
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_22, kind)
                    .because(
                        new DecisionTaken.Reason(
                            "why_not_less", "", "", told.words().only("why_not_less")),
                        new DecisionTaken.Reason("reasons", "", "", text))
                    .fact("months", order.months()),
                options);
    if (kind != OrderKind.NO_ACTION) {
      step.with("orderId", order.id().toString());
      told.carries("orderId", order.id().toString());
      sanction = order;
      outcome = "ORDER";
    }
    told.done(step);
    finding("SANCTION", kind.name(), text);
    if (order.isRestrictive()) {
      told.pass(0);
      told.comesTo("decideInterimOrderOnSanction");
      chairDecides(
          "decideInterimOrderOnSanction",
          "NOT_NEEDED",
          DecisionPoint.DP_23,
          List.of("INTERIM_ORDER", "NOT_NEEDED"));
    }
  }

  private OrderKind drawnSanction() {
    var menu = new LinkedHashMap<>(told.world().rates().menu("sanction"));
    var removal =
        told.world().likelihoods().of("removal", menu.get("REMOVAL"), told.head().registrant());
    var others = menu.values().stream().mapToDouble(it -> it).sum() - menu.get("REMOVAL");
    menu.replaceAll((kind, weight) -> weight / others * (1 - removal));
    menu.put("REMOVAL", removal);
    return OrderKind.valueOf(told.falls("sanction", menu));
  }

  private void chairDecides(
      String step, String verdict, DecisionPoint point, List<String> options) {
    var text = told.words().one("impairment_none", dice);
    told.done(
        StepTold.of(step, panel.chair().account(), verdict)
            .deciding(DecisionTaken.at(point, verdict).because(text), options));
  }

  private void announced() {
    told.pass(0.3);
    told.comesTo("announceDecision");
    var ends = told.rules().appeals().window().dueOn(told.today()).plusDays(1);
    told.done(
        StepTold.of("announceDecision", officer, "DONE")
            .with("appealWindowEndsOn", Moments.startOf(ends)));
    state = "ANNOUNCED";
    told.carries("appealWindowEndsOn", Moments.startOf(ends));
    told.carries("hearingOutcome", outcome);
  }

  private void finding(String kind, String verdict, String text) {
    told.row(Table.HEARING_FINDING, told.id(), id, kind, verdict, text, told.now());
  }

  private void write() {
    if (!begun) {
      return;
    }
    told.row(
        Table.HEARING,
        id,
        told.reference(),
        "FINAL",
        state,
        first,
        last,
        first == null ? "" : mode,
        first == null ? "" : mode.equals("REMOTE") ? "By video" : "Hearing rooms, Ashmere",
        panel == null ? null : panel.id(),
        directions,
        noticed,
        "",
        attended,
        represented,
        privacy,
        days,
        mode,
        witnesses,
        asked,
        1);
  }

  private static Map<String, Double> privacies() {
    var menu = new LinkedHashMap<String, Double>();
    menu.put("PUBLIC", 0.74);
    menu.put("PARTLY_PRIVATE", 0.2);
    menu.put("PRIVATE", 0.06);
    return menu;
  }
}
