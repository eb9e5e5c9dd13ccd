package org.evenhand.web.demonstration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.identity.api.DemonstrationAccount;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.application.CountWaiting;
import org.evenhand.workflow.application.MyWork;

/**
 * As whom the tour goes on at a step, and what waits there. A case that a colleague has taken waits
 * for that colleague and nobody else, so the tour follows it to them.
 */
@RequestScoped
class WhoGoesOn {
  private final CountWaiting waiting;
  private final MyWork work;
  private Map<String, Map<String, Long>> counted;
  private List<WorkItem> own;

  @Inject
  WhoGoesOn(CountWaiting waiting, MyWork work) {
    this.waiting = waiting;
    this.work = work;
  }

  /** For the container's proxy. */
  protected WhoGoesOn() {
    this(null, null);
  }

  /**
   * Whoever holds the visitor's own concern at the act's steps; else the colleague of the act where
   * there is something for them, or the one of their role who has most of it.
   */
  Optional<DemonstrationAccount> at(TourAct act, Optional<CaseReference> concern) {
    return owns(act, concern)
        .map(item -> item.assignee().orElse(act.account()))
        .or(() -> Optional.of(busiest(act)))
        .flatMap(DemonstrationAccounts::named)
        .or(() -> DemonstrationAccounts.named(act.account()));
  }

  /** Whether the visitor's own concern waits at one of the act's steps. */
  boolean ownWaits(TourAct act, Optional<CaseReference> concern) {
    return owns(act, concern).isPresent();
  }

  /** How many cases wait at the act's steps, whoever holds them. */
  long count(TourAct act) {
    return counts(act).values().stream().mapToLong(Long::longValue).sum();
  }

  private Optional<WorkItem> owns(TourAct act, Optional<CaseReference> concern) {
    if (concern.isEmpty() || act.steps().isEmpty()) {
      return Optional.empty();
    }
    if (own == null) {
      own = work.openOn(concern.get());
    }
    return own.stream()
        .filter(item -> act.steps().contains(item.step()))
        .min(Comparator.comparing(item -> act.steps().indexOf(item.step())));
  }

  private String busiest(TourAct act) {
    var counts = counts(act);
    if (counts.containsKey(act.account()) || counts.containsKey(CountWaiting.NOBODY)) {
      return act.account();
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(act.account());
  }

  private Map<String, Long> counts(TourAct act) {
    if (counted == null) {
      counted = waiting.byStep();
    }
    return CountWaiting.at(act.steps(), counted);
  }
}
