package org.evenhand.hearing.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.application.Casework;
import org.evenhand.hearing.model.Finding;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;

/** All hearings and what was found in them. */
@Dependent
public class Hearings {
  private final EntityManager unit;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public Hearings(@Casework EntityManager unit, IdSource ids, Clock clock) {
    this.unit = unit;
    this.ids = ids;
    this.clock = clock;
  }

  public void add(Hearing hearing) {
    unit.persist(hearing);
  }

  /** The hearing the process is about. */
  public Hearing of(StepContext context) {
    return get(context.idOf("hearingId"));
  }

  public Hearing get(UUID id) {
    var hearing = unit.find(Hearing.class, id);
    if (hearing == null) {
      throw new IllegalStateException("no hearing " + id);
    }
    return hearing;
  }

  public List<Hearing> of(CaseReference reference) {
    return unit.createQuery(
            "select h from Hearing h where h.caseReference = :reference", Hearing.class)
        .setParameter("reference", reference.value())
        .getResultList();
  }

  public List<Hearing> some(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : unit.createQuery("select h from Hearing h where h.id in :ids", Hearing.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Hearings that wait to be listed, the longest waiting first. */
  public List<Hearing> toList() {
    return unit.createQuery(
            "select h from Hearing h where h.state in ('REQUESTED', 'POSTPONED')"
                + " order by h.askedOn, h.id",
            Hearing.class)
        .getResultList();
  }

  /** Hearings that are to be held, or go on, on some day of a span, by first day. */
  public List<Hearing> listedBetween(LocalDate from, LocalDate to) {
    return unit.createQuery(
            "select h from Hearing h where h.state in ('LISTED', 'OPEN', 'PART_HEARD')"
                + " and h.firstDay <= :to and h.lastDay >= :from order by h.firstDay, h.id",
            Hearing.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  public void found(Hearing hearing, String kind, String outcome, String reasons) {
    unit.persist(new Finding(ids.next(), hearing.id(), kind, outcome, reasons).at(clock.instant()));
  }

  /** The civil day of the panel's last finding. */
  public Optional<LocalDate> decidedOn(Hearing hearing) {
    return findings(hearing.id()).stream()
        .map(Finding::foundAt)
        .map(CivilTime::dayOf)
        .reduce((earlier, later) -> later);
  }

  public List<Finding> findings(UUID hearing) {
    return unit.createQuery(
            "select f from Finding f where f.hearingId = :hearing order by f.foundAt",
            Finding.class)
        .setParameter("hearing", hearing)
        .getResultList();
  }
}
