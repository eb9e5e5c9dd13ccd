package org.evenhand.panel.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.panel.api.VenueView;

/** Where hearings are held. */
@Dependent
public class Venues {
  private final Sql sql;

  @Inject
  public Venues(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  /** All of them, remote ones first, then by name. */
  public List<VenueView> all() {
    return sql.list(
        "select code, name, remote, rooms, open from casework.venue"
            + " order by not remote, lower(name), code",
        row ->
            new VenueView(
                row.getString(1),
                row.getString(2),
                row.getBoolean(3),
                row.getInt(4),
                row.getBoolean(5)));
  }

  /** Adds it, or changes the one of its code. */
  public void keep(VenueView venue) {
    sql.change(
        "insert into casework.venue (code, name, remote, rooms, open) values (?, ?, ?, ?, ?)"
            + " on conflict (code) do update set name = excluded.name, remote = excluded.remote,"
            + " rooms = excluded.rooms, open = excluded.open",
        venue.code(),
        venue.name(),
        venue.remote(),
        venue.rooms(),
        venue.open());
  }
}
