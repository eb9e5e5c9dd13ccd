package org.evenhand.casefile.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;

/** Names of registrants by case. */
@Dependent
public class NamesOfCases {
  private final DataSource source;

  @Inject
  public NamesOfCases(@Casework DataSource source) {
    this.source = source;
  }

  public Map<CaseReference, String> registrants(Collection<CaseReference> references) {
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
