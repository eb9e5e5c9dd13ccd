package org.evenhand.casefile.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;

/** Asks the view {@code casework.given_case}. */
@Dependent
public class GivenRows {
  private final DataSource source;

  @Inject
  public GivenRows(@Casework DataSource source) {
    this.source = source;
  }

  public boolean has(CaseReference reference, String account) {
    var sql =
        "select exists"
            + " (select 1 from casework.given_case where case_reference = ? and account = ?)";
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, reference.value());
      query.setString(2, account);
      var found = query.executeQuery();
      found.next();
      return found.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException("to whom a case was given", e);
    }
  }
}
