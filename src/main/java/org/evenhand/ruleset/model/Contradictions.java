package org.evenhand.ruleset.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.ruleset.api.CaseToAnswer;
import org.evenhand.ruleset.api.ClockRule;
import org.evenhand.ruleset.api.ClockRule.Direction;
import org.evenhand.ruleset.api.DecisionRule;
import org.evenhand.ruleset.api.Ground;
import org.evenhand.ruleset.api.HearingRule;
import org.evenhand.ruleset.api.InterimOrderRule;
import org.evenhand.ruleset.api.Nouns;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.OrderRule;
import org.evenhand.ruleset.api.PublicationRule;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.api.Term;

/** What cannot be true together in a rule set whose parts are each well written. */
final class Contradictions {
  /** Fewest times that somebody hears of an interim order clock before it is due. */
  private static final int WARNINGS_OF_INTERIM_CLOCKS = 3;

  private final RuleSet rules;
  private final List<String> found = new ArrayList<>();

  private Contradictions(RuleSet rules) {
    this.rules = rules;
  }

  static List<String> in(RuleSet rules) {
    return new Contradictions(rules).find();
  }

  private List<String> find() {
    say(
        rules.inForceTo().map(to -> to.isBefore(rules.inForceFrom())).orElse(false),
        "in_force_to: is before in_force_from");
    nouns();
    panel();
    notDoneHere();
    interimClocks();
    rules.hearings().values().forEach(this::hearing);
    rules.orders().values().forEach(this::order);
    rules.publication().values().forEach(this::publication);
    rules.decisions().values().forEach(this::decision);
    sanctions();
    return found;
  }

  private void nouns() {
    for (var key : Nouns.KEYS) {
      say(!rules.nouns().words().containsKey(key), "nouns." + key + ": is missing");
    }
  }

  private void panel() {
    var panel = rules.panel();
    say(
        panel.min() > panel.usual() || panel.usual() > panel.max(),
        "panel: min, usual and max do not rise");
    say(
        panel.layMin() + panel.professionalMin() > panel.min(),
        "panel: lay_min and professional_min do not fit into min");
    say(
        panel.samePart(),
        "panel.same_part: parts of the register are not kept here, so this cannot be seen to; write"
            + " false, and see to it by hand when a panel is named");
  }

  /** What rules may say that this product does not do. */
  private void notDoneHere() {
    say(
        rules.caseToAnswer().seats() != CaseToAnswer.Seats.PAIR,
        "case_to_answer.seats: only a pair decides here");
    say(
        rules.interimOrders().gapCover() != InterimOrderRule.GapCover.INTERIM_ORDER,
        "interim_orders.gap_cover: only an interim order covers the gap here");
  }

  private void interimClocks() {
    var interim = rules.interimOrders();
    say(interim.grounds().isEmpty(), "interim_orders.grounds: is empty");
    for (var clock : List.of(interim.longest(), interim.firstReview(), interim.nextReview())) {
      var at = "clocks." + clock.code();
      say(clock.pausable(), at + ".pausable: an interim order's clock may not be put on hold");
      say(!clock.period().isInMonths(), at + ".period: is not in months or years");
      say(
          warnings(clock) < WARNINGS_OF_INTERIM_CLOCKS,
          at
              + ".escalate: an interim order's clock warns three people at least three times before"
              + " it is due");
    }
  }

  private static long warnings(ClockRule clock) {
    return clock.escalations().stream().filter(e -> e.daysLeft() > 0 && e.to().size() > 2).count();
  }

  private void hearing(HearingRule hearing) {
    var at = "clocks." + hearing.notice().code();
    say(
        hearing.notice().direction() != Direction.BEFORE,
        at + ".direction: notice is counted back from the hearing");
    var unit = hearing.notice().period().unit();
    say(
        unit != Term.Unit.DAY && unit != Term.Unit.WEEK,
        at + ".period: notice is counted in days or weeks");
  }

  private void order(OrderRule order) {
    var at = "orders." + name(order.kind());
    say(order.kind() == OrderKind.NO_ACTION, at + ": no action is not an order");
    for (var term : order.durations()) {
      say(
          !order.allows(term),
          at + ".durations: " + term + " is longer than the longest, or that is missing");
    }
    var known = rules.grounds().stream().map(Ground::code).collect(Collectors.toSet());
    for (var code : order.barredGrounds()) {
      say(!known.contains(code), at + ".barred_grounds: there is no ground " + code);
    }
  }

  private void publication(PublicationRule rule) {
    var needsTerm = rule.kept() == PublicationRule.Kept.FOR_A_TERM;
    say(
        needsTerm != rule.term().isPresent(),
        "publication."
            + name(rule.outcome())
            + ": a term belongs to for_a_term and to nothing else");
  }

  private void decision(DecisionRule decision) {
    var at = "decisions." + decision.point().code();
    say(decision.outcomes().isEmpty(), at + ".outcomes: is empty");
    var known = DecisionCatalogue.codes(decision.point());
    for (var code : decision.outcomes()) {
      say(!known.contains(code), at + ".outcomes: " + code + " is not known at this point");
    }
    say(
        Set.copyOf(decision.outcomes()).size() < decision.outcomes().size(),
        at + ".outcomes: one is there twice");
  }

  private void sanctions() {
    var known = Arrays.stream(OrderKind.values()).map(Enum::name).collect(Collectors.toSet());
    for (var code : rules.outcomes(DecisionPoint.DP_22)) {
      var needed = known.contains(code) && !code.equals(OrderKind.NO_ACTION.name());
      say(
          needed && rules.order(OrderKind.valueOf(code)).isEmpty(),
          "decisions.DP-22.outcomes: " + code + " is open, but orders has none");
    }
  }

  private void say(boolean wrong, String what) {
    if (wrong) {
      found.add(what);
    }
  }

  private static String name(OrderKind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }
}
