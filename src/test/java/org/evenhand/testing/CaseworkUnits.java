package org.evenhand.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.evenhand.tool.database.Login;

/**
 * The casework unit on a test database, without a container: the same mappings and settings, with
 * transactions of its own.
 */
public final class CaseworkUnits {
  private final EntityManagerFactory factory;

  private CaseworkUnits(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** The unit as the running server enters it. */
  public static CaseworkUnits on(TestDatabase database) {
    DataSource source = database.access(Login.CASEWORK).dataSource();
    Map<String, Object> properties = new HashMap<>();
    properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    properties.put("jakarta.persistence.jtaDataSource", null);
    properties.put("jakarta.persistence.nonJtaDataSource", source);
    properties.put("eclipselink.session-name", database.url());
    properties.put("eclipselink.logging.level", "SEVERE");
    return new CaseworkUnits(Persistence.createEntityManagerFactory("casework", properties));
  }

  /** Does something in one transaction, which is committed, or rolled back if it throws. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    try (var unit = factory.createEntityManager()) {
      unit.getTransaction().begin();
      try {
        var result = work.apply(unit);
        unit.getTransaction().commit();
        return result;
      } finally {
        if (unit.getTransaction().isActive()) {
          unit.getTransaction().rollback();
        }
      }
    }
  }
}
