package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.IncidentView;
import org.evenhand.casefile.persistence.Incidents;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;

/** Incidents stay in sight until somebody entitled closes them and says what was done. */
@Dependent
public class HandleIncidents {
  private final Incidents incidents;
  private final Clock clock;

  @Inject
  public HandleIncidents(Incidents incidents, Clock clock) {
    this.incidents = incidents;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected HandleIncidents() {
    this(null, null);
  }

  /** Those nobody has closed, the newest first. */
  @RequiresPermissions("escalation:answer")
  public List<IncidentView> open() {
    return incidents.open();
  }

  /** Those of a case that nobody has closed, the newest first. */
  public List<IncidentView> openOf(CaseReference reference) {
    return incidents.openOf(reference);
  }

  /** Those about some orders or clocks that nobody has closed, the newest first. */
  public List<IncidentView> openAbout(Collection<UUID> subjects) {
    return subjects.isEmpty()
        ? List.of()
        : incidents.openAbout(subjects.stream().map(UUID::toString).toList());
  }

  /** Empty when closed; otherwise why not. */
  @Transactional
  @RequiresPermissions("escalation:answer")
  public Optional<Problem> close(UUID id, Actor by, String act) {
    if (act.isBlank()) {
      return Optional.of(Problem.at("act", "escalation.act", 2_000));
    }
    return incidents.close(id, by.account(), act.strip(), clock.instant())
        ? Optional.empty()
        : Optional.of(Problem.of("incident.closed"));
  }
}
