package org.evenhand.journey;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.testing.ServerForTests;
import org.evenhand.tool.database.Login;

/** What the running product wrote about a case. */
final class Rows {
  private Rows() {}

  /** The first column of the rows, the reference being the only parameter. */
  static List<String> of(String sql, String reference) throws SQLException {
    try (var connection = ServerForTests.access(Login.CASEWORK).open();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, reference);
      var found = query.executeQuery();
      var texts = new ArrayList<String>();
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    }
  }
}
