package org.evenhand.casefile.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.api.IncidentView;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;

/** What must never have happened, and did; written once each. */
@Dependent
public class Incidents {
  private final DataSource source;

  @Inject
  public Incidents(@Casework DataSource source) {
    this.source = source;
  }

  /** Whether it was new. */
  public boolean add(IncidentView incident) {
    var sql =
        """
        insert into casework.incident (id, kind, case_reference, subject, happened_on, noticed_at,
          detail, closed_by, act) values (?, ?, ?, ?, ?, ?, ?, '', '') on conflict do nothing
        """;
    try (var connection = source.getConnection();
        var insert = connection.prepareStatement(sql)) {
      insert.setObject(1, incident.id());
      insert.setString(2, incident.kind());
      insert.setString(3, incident.caseReference().map(CaseReference::value).orElse(null));
      insert.setString(4, incident.subject());
      insert.setObject(5, incident.happenedOn());
      insert.setTimestamp(6, Timestamp.from(incident.noticedAt()));
      insert.setString(7, incident.detail());
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("writing down an incident", e);
    }
  }

  /** Those nobody has closed, the newest first. */
  public List<IncidentView> open() {
    return read("? = ''", "");
  }

  /** Those of a case that nobody has closed, the newest first. */
  public List<IncidentView> openOf(CaseReference reference) {
    return read("case_reference = ?", reference.value());
  }

  /** Those about some things of cases that nobody has closed, the newest first. */
  public List<IncidentView> openAbout(Collection<String> subjects) {
    return read("subject = any (?)", subjects.toArray(String[]::new));
  }

  private List<IncidentView> read(String where, Object value) {
    var sql =
        "select * from casework.incident where closed_at is null and ("
            + where
            + ") order by noticed_at desc, id";
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setObject(1, value);
      var found = query.executeQuery();
      var views = new ArrayList<IncidentView>();
      while (found.next()) {
        views.add(
            new IncidentView(
                found.getObject("id", UUID.class),
                found.getString("kind"),
                Optional.ofNullable(found.getString("case_reference")).map(CaseReference::new),
                found.getString("subject"),
                found.getObject("happened_on", LocalDate.class),
                found.getTimestamp("noticed_at").toInstant(),
                found.getString("detail")));
      }
      return views;
    } catch (SQLException e) {
      throw new IllegalStateException("reading incidents", e);
    }
  }

  /** Whether it was open and is closed now. */
  public boolean close(UUID id, String by, String act, Instant at) {
    var sql =
        "update casework.incident set closed_at = ?, closed_by = ?, act = ?"
            + " where id = ? and closed_at is null";
    try (var connection = source.getConnection();
        var update = connection.prepareStatement(sql)) {
      update.setTimestamp(1, Timestamp.from(at));
      update.setString(2, by);
      update.setString(3, act);
      update.setObject(4, id);
      return update.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("closing an incident", e);
    }
  }
}
