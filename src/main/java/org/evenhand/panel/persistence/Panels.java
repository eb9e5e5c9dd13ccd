package org.evenhand.panel.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.application.Casework;
import org.evenhand.panel.model.Panel;
import org.evenhand.panel.model.PanelMember;

/** The pool and the panels named from it. */
@Dependent
public class Panels {
  private final EntityManager unit;

  @Inject
  public Panels(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(PanelMember member) {
    unit.persist(member);
  }

  public void add(Panel panel) {
    unit.persist(panel);
  }

  public Panel get(UUID id) {
    return unit.find(Panel.class, id);
  }

  public List<PanelMember> members(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return unit.createQuery(
            "select m from PanelMember m where m.id in :ids order by m.name", PanelMember.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Members in term and in training on a day, by name. */
  public List<PanelMember> inTerm(LocalDate day) {
    return unit.createQuery(
            "select m from PanelMember m where m.suspended = false and m.appointedFrom <= :day"
                + " and m.appointedTo >= :day and m.trainingUntil >= :day order by m.name",
            PanelMember.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** Members in term on some day of a span who are not suspended, by id. */
  public List<PanelMember> inTermBetween(LocalDate from, LocalDate to) {
    return unit.createQuery(
            "select m from PanelMember m where m.suspended = false and m.appointedFrom <= :to"
                + " and m.appointedTo >= :from order by m.id",
            PanelMember.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  public List<PanelMember> all() {
    return unit.createQuery("select m from PanelMember m order by m.id", PanelMember.class)
        .getResultList();
  }
}
