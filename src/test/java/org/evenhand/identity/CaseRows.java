package org.evenhand.identity;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.evenhand.kernel.CaseReference;

/** Bare rows of cases, for tests of what refers to them. */
public final class CaseRows {
  private CaseRows() {}

  public static CaseReference add(DataSource source, String reference) {
    var sql =
        """
        insert into casework.case_file (reference, file_number, stage, stage_entered_at, open,
          rule_set, received_on, opened_at, source_type, summary, support_needs, raised_first,
          categories, risk, blind_mode, version)
        values (?, ?, 'TRIAGE', now(), true, 'x/1', current_date, now(), 'PUBLIC', '', '', '', '',
          '', '', 0)
        """;
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, reference);
      statement.setString(2, "26-" + reference.substring(reference.length() - 4));
      statement.executeUpdate();
      return new CaseReference(reference);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
