package org.evenhand.referral.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.PersonId;

/** Cases that have a person, a name or a sender in common with a concern. */
@Dependent
public class SimilarConcerns {
  private static final int MOST = 200;
  private final DataSource source;

  @Inject
  public SimilarConcerns(@Casework DataSource source) {
    this.source = source;
  }

  /**
   * A concern to compare with.
   *
   * @param itself its own case, once it has one
   * @param workerNames as given, and as the register has them
   * @param text what it says
   */
  public record Described(
      Optional<CaseReference> itself,
      Optional<PersonId> person,
      List<String> workerNames,
      String senderName,
      String senderEmail,
      LocalDate receivedOn,
      String text) {}

  /** A case as compared. */
  public record Row(
      CaseReference reference,
      LocalDate receivedOn,
      Stage stage,
      String about,
      boolean samePerson,
      boolean sameName,
      boolean sameSender,
      String text) {}

  /** The newest two hundred. */
  public List<Row> near(Described concern) {
    var sql =
        """
        with wanted as (
          select cast(? as uuid) as person, cast(? as text[]) as workers, lower(?) as sender, lower(?) as email),
        near as (
          select f.reference from casework.case_file f, wanted w where f.registrant_id = w.person
          union
          select p.case_reference from casework.party p, wanted w
           where p.name <> '' and (lower(p.name) = any(w.workers) or lower(p.name) = w.sender)
          union
          select p.case_reference from casework.party p, wanted w
           where p.email <> '' and lower(p.email) = w.email)
        select f.reference, f.received_on, f.stage,
               coalesce((select p.name from casework.party p
                 where p.case_reference = f.reference and p.role = 'REGISTRANT' limit 1), '') as about,
               coalesce(f.registrant_id = w.person, false) as same_person,
               exists (select 1 from casework.party p where p.case_reference = f.reference
                 and p.role = 'REGISTRANT' and lower(p.name) = any(w.workers)) as same_name,
               exists (select 1 from casework.party p where p.case_reference = f.reference
                 and p.role in ('COMPLAINANT', 'EMPLOYER')
                 and (lower(p.name) = w.sender or p.email <> '' and lower(p.email) = w.email)) as same_sender,
               coalesce(c.answers -> 'what' ->> 0, f.summary) as text
          from near join casework.case_file f using (reference)
          left join casework.concern c on c.case_reference = f.reference
         cross join wanted w
         where f.reference <> ?
         order by f.received_on desc, f.reference desc limit\s"""
            + MOST;
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setObject(1, concern.person().map(PersonId::value).orElse((UUID) null));
      query.setArray(2, connection.createArrayOf("text", lower(concern.workerNames())));
      query.setString(3, concern.senderName());
      query.setString(4, concern.senderEmail());
      query.setString(5, concern.itself().map(CaseReference::value).orElse(""));
      var found = query.executeQuery();
      var rows = new ArrayList<Row>();
      while (found.next()) {
        rows.add(row(found));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("looking for similar concerns", e);
    }
  }

  private static String[] lower(List<String> names) {
    return names.stream()
        .filter(name -> !name.isBlank())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toArray(String[]::new);
  }

  private static Row row(ResultSet found) throws SQLException {
    return new Row(
        new CaseReference(found.getString("reference")),
        found.getObject("received_on", LocalDate.class),
        Stage.valueOf(found.getString("stage")),
        found.getString("about"),
        found.getBoolean("same_person"),
        found.getBoolean("same_name"),
        found.getBoolean("same_sender"),
        found.getString("text"));
  }
}
