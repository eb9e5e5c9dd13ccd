package org.evenhand.register.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.evenhand.casefile.application.Casework;
import org.evenhand.register.api.EmployerView;
import org.evenhand.register.model.Employer;

/** All employers of registrants. */
@Dependent
public class Employers {
  private static final int MOST = 50;
  private final EntityManager unit;

  @Inject
  public Employers(@Casework EntityManager unit) {
    this.unit = unit;
  }

  /** The first {@value #MOST} whose name has the text in it, by name. */
  public List<EmployerView> named(String text) {
    var escaped = text.toLowerCase(java.util.Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return unit.createQuery(
            "select e from Employer e where lower(e.name) like :part escape '\\'"
                + " order by e.name, e.code",
            Employer.class)
        .setParameter("part", "%" + escaped + "%")
        .setMaxResults(MOST)
        .getResultStream()
        .map(Employer::view)
        .toList();
  }
}
