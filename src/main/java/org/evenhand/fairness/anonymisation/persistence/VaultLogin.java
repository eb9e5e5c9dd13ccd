package org.evenhand.fairness.anonymisation.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;
import org.evenhand.kernel.DatabaseLogin;

/** The container's login to the vault of pseudonyms. */
@Dependent
class VaultLogin {
  @Resource(lookup = "java:app/jdbc/vault")
  private DataSource source;

  @Produces
  @Vault
  DataSource source() {
    return source;
  }

  @Produces
  DatabaseLogin login() {
    return new DatabaseLogin("vault", source);
  }
}
