package org.evenhand.interimorder.api;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.api.IncidentView;

/**
 * An interim order in force, as those who answer for it watch it.
 *
 * @param nextDay the first day to come on which something must have been done: its review, or its
 *     end
 * @param review whether that day is of a review
 * @param daysLeft until that day; below nought when it has passed
 * @param told who was told of a coming day and has not answered: each person once, with what they
 *     were told last
 * @param passed what must never have happened to it, and did
 */
public record WatchedOrder(
    InterimOrderView order,
    LocalDate nextDay,
    boolean review,
    long daysLeft,
    List<EscalationView> told,
    List<IncidentView> passed) {
  public WatchedOrder {
    told = List.copyOf(told);
    passed = List.copyOf(passed);
  }
}
