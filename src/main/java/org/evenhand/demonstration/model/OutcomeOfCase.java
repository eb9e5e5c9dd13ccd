package org.evenhand.demonstration.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.Stage;
import org.evenhand.demonstration.model.Examiners.Sanction;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.OrderKind;

/** What came out is published; an order takes effect, is reviewed, and ends. */
final class OutcomeOfCase {
  private final Told told;
  private final Dice dice;
  private final Sanction order;
  private final String how;
  private final UUID publication;
  private String state = "ANNOUNCED";
  private LocalDate made;
  private LocalDate effect;
  private LocalDate ends;
  private String published = "";
  private String preparedBy = "";
  private String approvedBy;
  private LocalDate publishedOn;
  private String publicText = "";

  /**
   * @param order the order; null where there is none
   * @param how {@code HEARING} or {@code DISPOSAL}
   */
  OutcomeOfCase(Told told, Sanction order, String how) {
    this.told = told;
    this.dice = told.dice();
    this.order = order;
    this.how = how;
    this.publication = told.id();
  }

  void tell(Interim interim) {
    made = told.today();
    var effective = told.rules().appeals().window().dueOn(made).plusDays(1);
    if (order != null) {
      told.carries("orderId", order.id().toString());
      told.carries("appealWindowEndsOn", Moments.startOf(effective));
    }
    told.enter(Stage.OUTCOME);
    told.atTheEnd(this::write);
    publish();
    if (order == null) {
      interim.over(told.today());
      told.close("NO_ORDER");
      return;
    }
    told.comesTo("recordAppealOutcome");
    told.comesTo("APPEAL_WINDOW");
    told.until(effective);
    interim.over(effective);
    takesEffect(effective);
    runs();
    told.close(how.equals("HEARING") ? "ORDER" : "ACCEPTED_DISPOSAL");
  }

  private void publish() {
    var officer = told.holder(Role.PUBLICATIONS_OFFICER);
    var second = Colleagues.other(Role.PUBLICATIONS_OFFICER, Set.of(officer), dice);
    told.pass(1);
    told.comesTo("preparePublication");
    publicText =
        Receipt.fill(
            told.words()
                .only(
                    order == null
                        ? "publication_none"
                        : how.equals("HEARING") ? "publication" : "publication_agreed"),
            Map.of(
                "worker", told.head().registrant().name().full(),
                "day", Months.day(made),
                "order", order == null ? "" : inWords()));
    told.done(StepTold.of("preparePublication", officer, "DONE").answering("publish", "PUBLISH"));
    published = "PREPARED";
    preparedBy = officer;
    told.pass(1);
    told.comesTo("approvePublication");
    told.done(StepTold.of("approvePublication", second, "APPROVE").answering("verdict", "APPROVE"));
    published = "PUBLISHED";
    approvedBy = second;
    publishedOn = told.today();
  }

  private void takesEffect(LocalDate day) {
    effect = day;
    state = "IN_FORCE";
    ends = order.months() == 0 ? null : day.plusMonths(order.months()).minusDays(1);
  }

  private void runs() {
    told.comesTo("checkCompliance");
    told.comesTo("ORDER_IN_FORCE");
    if (order.kind() == OrderKind.REMOVAL) {
      return;
    }
    if (!order.isReviewable()) {
      told.until(ends.plusDays(1));
      state = "ENDED";
      return;
    }
    var revoke = dice.happens(0.4);
    told.until(ends.minusDays(50));
    told.comesTo("listOrderReview");
    told.done(
        StepTold.of("listOrderReview", told.holder(Role.HEARINGS_MANAGER), "DONE")
            .answering("day", ends.minusDays(10).toString()));
    told.pass(0.5);
    told.done(StepTold.of("giveOrderReviewNotice", told.holder(Role.HEARINGS_OFFICER), "DONE"));
    told.until(ends.minusDays(10));
    told.comesTo("reviewOrder");
    var verdict = revoke ? "REVOKE" : "LAPSE";
    var words = told.words().one("review", dice);
    told.done(
        StepTold.of("reviewOrder", Colleagues.one(Role.PANEL_CHAIR, dice), verdict)
            .answering("decision", verdict)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_28, verdict).because(words).fact("months", 0),
                java.util.List.of("EXTEND", "VARY", "REPLACE", "REVOKE", "LAPSE")));
    state = revoke ? "REVOKED" : "LAPSED";
    ends = revoke ? told.today() : ends;
  }

  private String inWords() {
    var name = told.rules().order(order.kind()).orElseThrow().name();
    return order.months() == 0 ? name : name + " of " + order.months() + " months";
  }

  private void write() {
    if (order != null) {
      told.row(
          Table.FINAL_ORDER,
          order.id(),
          told.reference(),
          order.kind(),
          order.months(),
          order.terms(),
          made,
          how,
          state,
          effect,
          ends,
          1);
    }
    if (!published.isEmpty()) {
      told.row(
          Table.PUBLICATION,
          publication,
          told.reference(),
          order == null ? null : order.id(),
          published.isEmpty() ? "" : told.head().registrant().name().full(),
          publicText,
          "",
          published,
          preparedBy,
          approvedBy,
          publishedOn,
          until(),
          1);
    }
    if (effect != null) {
      annotate(order.kind().name(), effectOnRegistration());
      if (!state.equals("IN_FORCE")) {
        annotate(state, null);
      }
    }
  }

  private LocalDate until() {
    if (publishedOn == null) {
      return null;
    }
    return order == null
        ? publishedOn.plusMonths(1).minusDays(1)
        : state.equals("IN_FORCE") ? null : ends;
  }

  private String effectOnRegistration() {
    return switch (order.kind()) {
      case CONDITIONS -> "CONDITIONS";
      case SUSPENSION -> "SUSPENDED";
      case REMOVAL -> "REMOVED";
      default -> null;
    };
  }

  private void annotate(String code, String withEffect) {
    told.row(
        Table.REGISTER_ANNOTATION,
        told.id(),
        told.head().person(),
        code,
        withEffect,
        effect,
        ends,
        told.reference(),
        told.now(),
        "system",
        0);
  }
}
