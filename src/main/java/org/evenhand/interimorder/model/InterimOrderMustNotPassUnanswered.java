package org.evenhand.interimorder.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.casefile.api.Deadline;
import org.evenhand.ruleset.api.InterimOrderRule;

/**
 * No interim order passes the day of its review or its end in silence: at each of the rule set's
 * days before, three people are told; and a day that passes all the same is an incident. These are
 * the deadlines an order has, read from nothing but the order itself.
 */
public final class InterimOrderMustNotPassUnanswered {
  private InterimOrderMustNotPassUnanswered() {}

  /** The deadlines of an order in force. */
  public static List<Deadline> deadlines(InterimOrder order, InterimOrderRule rules) {
    var deadlines = new ArrayList<Deadline>();
    deadlines.add(
        new Deadline(
            order.id(),
            order.caseReference(),
            rules.longest().code(),
            order.madeOn(),
            order.endsOn(),
            rules.longest().escalations()));
    order.reviewBy().ifPresent(day -> deadlines.add(review(order, day, rules)));
    return deadlines;
  }

  /** Whether the day of an order's review has passed without one. */
  public static boolean missedReview(InterimOrder order, LocalDate today) {
    return order.reviewBy().map(today::isAfter).orElse(false);
  }

  /** Whether an order's last day has passed. */
  public static boolean ranOut(InterimOrder order, LocalDate today) {
    return today.isAfter(order.endsOn());
  }

  private static Deadline review(InterimOrder order, LocalDate day, InterimOrderRule rules) {
    var rule =
        order.reviewCode().equals(rules.firstReview().code())
            ? rules.firstReview()
            : rules.nextReview();
    return new Deadline(
        order.id(),
        order.caseReference(),
        order.reviewCode(),
        order.reviewFrom(),
        day,
        rule.escalations());
  }
}
