package org.evenhand.casefile.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.DatabaseLogin;

/** Hands the container's casework unit to the rooms. */
@Dependent
class CaseworkUnit {
  @Produces
  @Casework
  @PersistenceContext(unitName = "casework")
  private EntityManager unit;

  @Resource(lookup = "java:app/jdbc/casework")
  private DataSource source;

  @Produces
  @Casework
  DataSource source() {
    return source;
  }

  @Produces
  DatabaseLogin login() {
    return new DatabaseLogin("casework", source);
  }
}
