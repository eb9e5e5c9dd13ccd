package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.evenhand.kernel.CaseReference;

/** Whom cases are about, by name, for lists of the identified lane: one query for a whole list. */
@Dependent
public class CaseTitles {
  private final DataSource source;

  @Inject
  public CaseTitles(@Casework DataSource source) {
    this.source = source;
  }

  /** The registrant's name by case; a case that is not matched to the register is left out. */
  public Map<CaseReference, String> registrants(Collection<CaseReference> references) {
    if (references.isEmpty()) {
      return Map.of();
    }
    var sql =
        "select case_reference, name from casework.party"
            + " where role = 'REGISTRANT' and person_id is not null and case_reference = any (?)";
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      var values = references.stream().map(CaseReference::value).distinct().toArray();
      query.setArray(1, connection.createArrayOf("text", values));
      var found = query.executeQuery();
      var names = new HashMap<CaseReference, String>();
      while (found.next()) {
        names.put(new CaseReference(found.getString(1)), found.getString(2));
      }
      return names;
    } catch (SQLException e) {
      throw new IllegalStateException("reading names of cases", e);
    }
  }
}
