package org.evenhand.identity.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Hands the container's casework data source to this room. */
@Dependent
class IdentitySource {
  @Resource(lookup = "java:app/jdbc/casework")
  private DataSource source;

  @Produces
  @OfIdentity
  DataSource source() {
    return source;
  }
}
