package org.evenhand.casefile.persistence;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * PostgreSQL as EclipseLink speaks it, but for one thing: a missing id is sent as an untyped null.
 * EclipseLink would send it as text, which a {@code uuid} column refuses.
 */
public class PostgresDialect extends PostgreSQLPlatform {
  private static final long serialVersionUID = 1L;

  @Override
  public int getJDBCType(Class<?> javaType) {
    return javaType == UUID.class ? Types.OTHER : super.getJDBCType(javaType);
  }
}
