package org.evenhand.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.decisionlog.application.CheckOpenings;
import org.evenhand.decisionlog.application.LogDatabase;
import org.evenhand.demonstration.api.RegulatorSize;
import org.evenhand.kernel.Outcome;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A small regulator on a real database: whole, lawful, and apart from what people declared. */
class ARegulatorMadeFromASeedTest {
  private static final TestDatabase DATABASE = Databases.fresh();
  private static final RegulatorSize SIZE = new RegulatorSize(200, 300, 130, 7);

  @BeforeAll
  static void isMade() {
    var made = Regulators.made(DATABASE, SIZE);
    assertThat(made.isDone()).isTrue();
    assertThat(made.value().closedCases()).isEqualTo(300);
  }

  @Test
  void hasTheCasesAskedFor() throws SQLException {
    assertThat(numbers("select count(*) from casework.case_file where not open"))
        .containsExactly(300L);
    assertThat(numbers("select count(*) from casework.case_file where open")).containsExactly(130L);
    assertThat(numbers("select count(*) from casework.registrant")).containsExactly(200L);
  }

  @Test
  void refusesToBeMadeTwice() {
    assertThat(Regulators.made(DATABASE, SIZE)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void openingsFitTheirEntries() {
    var log = new LogDatabase(DATABASE.access(Login.CASEWORK).dataSource());
    assertThat(new CheckOpenings(log).faults()).isEmpty();
  }

  static List<Long> numbers(String sql) throws SQLException {
    var found = new ArrayList<Long>();
    try (var connection = DATABASE.access(Login.CASEWORK).open();
        var rows = connection.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getLong(1));
      }
    }
    return found;
  }
}
