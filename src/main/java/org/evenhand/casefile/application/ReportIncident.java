package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.casefile.api.IncidentView;
import org.evenhand.casefile.persistence.Incidents;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;

/** Writes down that something happened which never should; once for the same thing and day. */
@Dependent
public class ReportIncident {
  private final Incidents incidents;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public ReportIncident(Incidents incidents, IdSource ids, Clock clock) {
    this.incidents = incidents;
    this.ids = ids;
    this.clock = clock;
  }

  /** Of the installation as a whole. Answers whether it was new. */
  public boolean report(String kind, String subject, LocalDate day, String detail) {
    return report(kind, Optional.empty(), subject, day, detail);
  }

  /** Of a case. Answers whether it was new. */
  public boolean report(
      String kind, CaseReference reference, String subject, LocalDate day, String detail) {
    return report(kind, Optional.of(reference), subject, day, detail);
  }

  private boolean report(
      String kind, Optional<CaseReference> of, String subject, LocalDate day, String detail) {
    return incidents.add(
        new IncidentView(ids.next(), kind, of, subject, day, clock.instant(), detail));
  }
}
