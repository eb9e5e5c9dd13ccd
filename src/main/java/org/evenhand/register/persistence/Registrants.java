package org.evenhand.register.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RegistrationNumber;
import org.evenhand.register.api.AnnotationView;
import org.evenhand.register.api.WhichRegistrant;
import org.evenhand.register.api.WhichRegistrant.ByNumber;
import org.evenhand.register.api.WhichRegistrant.ByPerson;
import org.evenhand.register.model.Annotation;
import org.evenhand.register.model.Registrant;

/** Everybody on the register, one at a time, and what their entries are annotated with. */
@Dependent
public class Registrants {
  private final EntityManager unit;

  @Inject
  public Registrants(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public Optional<Registrant> find(WhichRegistrant which) {
    return which instanceof ByPerson by ? find(by.person()) : find(((ByNumber) which).number());
  }

  private Optional<Registrant> find(PersonId person) {
    return Optional.ofNullable(unit.find(Registrant.class, person.value()));
  }

  private Optional<Registrant> find(RegistrationNumber number) {
    return unit.createQuery("select r from Registrant r where r.number = :number", Registrant.class)
        .setParameter("number", number.value())
        .getResultStream()
        .findFirst();
  }

  public void add(Annotation annotation) {
    unit.persist(annotation);
  }

  public Optional<Annotation> annotation(UUID id) {
    return Optional.ofNullable(unit.find(Annotation.class, id));
  }

  /** All annotations of an entry, past ones included, in the order they began. */
  public List<AnnotationView> annotationsOf(Registrant registrant) {
    return unit.createQuery(
            "select a from Annotation a where a.registrantId = :id order by a.from, a.recordedAt",
            Annotation.class)
        .setParameter("id", registrant.id())
        .getResultStream()
        .map(Annotation::view)
        .toList();
  }
}
