package org.evenhand.panel.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;

/** E-mail addresses that members gave. */
@Dependent
public class Addresses {
  private final Sql sql;

  @Inject
  public Addresses(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  public Optional<String> of(UUID member) {
    return sql.one(
            "select email from casework.panel_member where id = ?", row -> row.getString(1), member)
        .filter(address -> !address.isEmpty());
  }

  public void keep(UUID member, String address) {
    sql.change("update casework.panel_member set email = ? where id = ?", address, member);
  }
}
