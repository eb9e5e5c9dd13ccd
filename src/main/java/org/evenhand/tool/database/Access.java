package org.evenhand.tool.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a database is and as whom to enter it.
 *
 * @param url a {@code jdbc:postgresql:} address
 */
public record Access(String url, String user, String password) {

  /** A new connection; the caller closes it. */
  public Connection open() throws SQLException {
    return dataSource().getConnection();
  }

  /** A source of unpooled connections. */
  public DataSource dataSource() {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /** Without the password, so that it can be shown. */
  @Override
  public String toString() {
    return user + " at " + url;
  }
}
