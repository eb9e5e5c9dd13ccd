package org.evenhand.referral.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.PersonId;
import org.evenhand.referral.api.CaseLink;

/** Which cases belong together: one row a pair, under the reference that sorts last. */
@Dependent
public class CaseLinks {
  private final DataSource source;

  @Inject
  public CaseLinks(@Casework DataSource source) {
    this.source = source;
  }

  /**
   * Links a case to every other case about the same person; a case by the same sender within a year
   * is linked as a possible duplicate. What an officer has said of a pair stays.
   *
   * @return how many were linked
   */
  public int linkSamePerson(CaseReference reference, PersonId person) {
    var sql =
        """
        insert into casework.case_link (case_reference, linked_to, kind)
        select greatest(?, other.reference), least(?, other.reference),
               case when exists (
                 select 1 from casework.party mine join casework.party theirs
                     on lower(mine.name) = lower(theirs.name) and mine.role = theirs.role
                  where mine.case_reference = ? and theirs.case_reference = other.reference
                    and mine.role in ('COMPLAINANT', 'EMPLOYER') and mine.name <> ''
                    and other.received_on > (select received_on - 365 from casework.case_file where reference = mine.case_reference))
                 then 'POSSIBLE_DUPLICATE' else 'SAME_PERSON' end
          from casework.case_file other
         where other.registrant_id = ? and other.reference <> ?
        on conflict do nothing
        """;
    try (var connection = source.getConnection();
        var insert = connection.prepareStatement(sql)) {
      insert.setString(1, reference.value());
      insert.setString(2, reference.value());
      insert.setString(3, reference.value());
      insert.setObject(4, person.value());
      insert.setString(5, reference.value());
      return insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("linking " + reference, e);
    }
  }

  /** An officer says what other cases are to this one; the newest word counts. */
  public void say(
      CaseReference reference, Collection<CaseLink> links, String account, LocalDate day) {
    var sql =
        """
        insert into casework.case_link (case_reference, linked_to, kind, linked_by, linked_on)
        values (greatest(?, ?), least(?, ?), ?, ?, ?)
        on conflict (case_reference, linked_to) do update
           set kind = excluded.kind, linked_by = excluded.linked_by, linked_on = excluded.linked_on
        """;
    try (var connection = source.getConnection();
        var insert = connection.prepareStatement(sql)) {
      for (var link : links) {
        insert.setString(1, reference.value());
        insert.setString(2, link.other().value());
        insert.setString(3, reference.value());
        insert.setString(4, link.other().value());
        insert.setString(5, link.kind().name());
        insert.setString(6, account);
        insert.setObject(7, day);
        insert.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("linking " + reference, e);
    }
  }

  /** What other cases are to this one, those of no account included. */
  public List<CaseLink> of(CaseReference reference) {
    var sql =
        """
        select linked_to as other, kind from casework.case_link where case_reference = ?
        union select case_reference, kind from casework.case_link where linked_to = ?
        order by 1
        """;
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, reference.value());
      query.setString(2, reference.value());
      var found = query.executeQuery();
      var links = new ArrayList<CaseLink>();
      while (found.next()) {
        var other = new CaseReference(found.getString(1));
        links.add(new CaseLink(other, CaseLink.Kind.valueOf(found.getString(2))));
      }
      return links;
    } catch (SQLException e) {
      throw new IllegalStateException("reading links of " + reference, e);
    }
  }
}
