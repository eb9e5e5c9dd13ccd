package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Deadline;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.persistence.Escalations;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.Escalation;
import org.evenhand.ruleset.api.EscalationTarget;

/**
 * Tells named people of deadlines, each once. For every escalation that is reached, each of its
 * targets is one person, and no two of them the same as long as there is another to be found. Where
 * a target has nobody, the next of the chain is told in its place; an escalation that finds nobody
 * at all is written down all the same and shows as nobody's.
 */
@Dependent
public class RaiseEscalations {
  private static final List<EscalationTarget> CHAIN =
      List.of(
          EscalationTarget.DEPUTY,
          EscalationTarget.EXECUTIVE,
          EscalationTarget.of(Role.LEAD_INVESTIGATOR),
          EscalationTarget.of(Role.HEARINGS_MANAGER),
          EscalationTarget.of(Role.CASE_REVIEW_OFFICER),
          EscalationTarget.of(Role.SYSTEM_ADMIN));

  private final Escalations escalations;
  private final EscalationTargets targets;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public RaiseEscalations(
      Escalations escalations, EscalationTargets targets, IdSource ids, Clock clock) {
    this.escalations = escalations;
    this.targets = targets;
    this.ids = ids;
    this.clock = clock;
  }

  /** Raises what is reached and was not raised before; answers what was new. */
  public List<EscalationView> raise(List<Deadline> deadlines, LocalDate today) {
    var reached = deadlines.stream().filter(d -> !d.reachedBy(today).isEmpty()).toList();
    if (reached.isEmpty()) {
      return List.of();
    }
    var raised =
        escalations.raisedAbout(
            reached.stream().map(Deadline::subject).distinct().toList(),
            reached.stream().map(Deadline::dueOn).distinct().toList());
    var people = new HashMap<String, List<String>>();
    var missing = new ArrayList<EscalationView>();
    for (var deadline : reached) {
      for (var escalation : deadline.reachedBy(today)) {
        missing.addAll(missing(deadline, escalation, raised, people, today));
      }
    }
    return escalations.addMissing(missing);
  }

  private List<EscalationView> missing(
      Deadline deadline,
      Escalation escalation,
      Set<Escalations.Key> raised,
      Map<String, List<String>> people,
      LocalDate today) {
    var open =
        escalation.to().stream()
            .filter(t -> !raised.contains(key(deadline, escalation, t)))
            .toList();
    if (open.isEmpty()) {
      return List.of();
    }
    var told = new HashSet<String>();
    var views = new ArrayList<EscalationView>();
    for (var target : escalation.to()) {
      var person = person(deadline.caseReference(), target, told, people);
      told.add(person);
      if (open.contains(target)) {
        views.add(view(deadline, escalation, target, person, today));
      }
    }
    return views;
  }

  private String person(
      CaseReference reference,
      EscalationTarget target,
      Set<String> told,
      Map<String, List<String>> people) {
    var meant = candidates(reference, target, people);
    return untold(meant, told)
        .or(
            () ->
                CHAIN.stream()
                    .flatMap(next -> candidates(reference, next, people).stream())
                    .filter(account -> !told.contains(account))
                    .findFirst())
        .or(() -> meant.stream().findFirst())
        .orElse("");
  }

  private static Optional<String> untold(List<String> candidates, Set<String> told) {
    return candidates.stream().filter(account -> !told.contains(account)).findFirst();
  }

  private List<String> candidates(
      CaseReference reference, EscalationTarget target, Map<String, List<String>> people) {
    return people.computeIfAbsent(
        reference + " " + target.code(), once -> targets.named(reference, target));
  }

  private EscalationView view(
      Deadline deadline,
      Escalation escalation,
      EscalationTarget target,
      String person,
      LocalDate today) {
    return new EscalationView(
        ids.next(),
        deadline.caseReference(),
        deadline.subject(),
        deadline.code(),
        deadline.dueOn(),
        escalation.daysLeft(),
        target.code(),
        person,
        clock.instant(),
        deadline.lateBy(escalation, today),
        Optional.empty(),
        "",
        "");
  }

  private static Escalations.Key key(
      Deadline deadline, Escalation escalation, EscalationTarget target) {
    return new Escalations.Key(
        deadline.subject(),
        deadline.code(),
        deadline.dueOn(),
        escalation.daysLeft(),
        target.code());
  }
}
