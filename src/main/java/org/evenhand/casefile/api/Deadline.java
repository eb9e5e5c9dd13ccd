package org.evenhand.casefile.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.Escalation;

/**
 * Something that must be done by a day, and who hears of it when.
 *
 * @param subject the clock or interim order
 * @param code the rule's code
 * @param since the day from which it could have been known
 * @param dueOn the last day allowed
 */
public record Deadline(
    UUID subject,
    CaseReference caseReference,
    String code,
    LocalDate since,
    LocalDate dueOn,
    List<Escalation> escalations) {
  public Deadline {
    escalations = List.copyOf(escalations);
  }

  /** Those escalations whose day has come. */
  public List<Escalation> reachedBy(LocalDate today) {
    var left = dueOn.toEpochDay() - today.toEpochDay();
    return escalations.stream().filter(escalation -> left <= escalation.daysLeft()).toList();
  }

  /** How many days ago an escalation should have been raised. */
  public int lateBy(Escalation escalation, LocalDate today) {
    var onTime = Math.max(dueOn.toEpochDay() - escalation.daysLeft(), since.toEpochDay());
    return (int) Math.max(0, today.toEpochDay() - onTime);
  }
}
