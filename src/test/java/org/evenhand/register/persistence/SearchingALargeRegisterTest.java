package org.evenhand.register.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.evenhand.register.RegisterFixture;
import org.evenhand.tool.bench.InventedFeed;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans only; how long it takes is measured and written down in docs/measurements.md. */
class SearchingALargeRegisterTest {
  private static final RegisterFixture REGISTER = new RegisterFixture();

  @BeforeAll
  static void twentyThousand() {
    var report = REGISTER.load(false, InventedFeed.file(20_000, new Random(20)));
    assertThat(report.problems()).isEmpty();
  }

  @ParameterizedTest(name = "statistics gathered: {0}")
  @ValueSource(booleans = {false, true})
  void readsNoTableFromEndToEnd(boolean analyzed) throws SQLException {
    if (analyzed) {
      REGISTER.database().execute(Login.MIGRATOR, "analyze");
    }
    for (var plan : plans()) {
      assertThat(plan).as(plan).doesNotContain("Seq Scan on registrant", "Seq Scan on name_word");
    }
  }

  @Test
  void findsOneOfTwentyThousandBySoundAndBySlip() {
    var all = REGISTER.found("SW100777");
    assertThat(all).containsExactly("SW100777");
    var name = REGISTER.lookUp("SW100777", RegisterFixture.TODAY).orElseThrow().name();

    var slipped = name.family().substring(0, 1) + "x" + name.family().substring(1);

    assertThat(REGISTER.found(slipped + " " + name.given())).contains("SW100777");
  }

  private static List<String> plans() throws SQLException {
    try (var connection = REGISTER.database().casework().getConnection()) {
      var keys = new NamesAlike(List.of("catherine", "oneill", "smith")).keys();
      var words = List.of(List.of("katherine", "catherine"), List.of("oneill", "oneil", "smith"));
      var plans = new ArrayList<String>();
      plans.add(String.join("\n", NameQuery.wordsLike(keys).plan(connection)));
      plans.add(String.join("\n", NameQuery.namesWith(words).plan(connection)));
      plans.add(String.join("\n", NameQuery.bornOn(LocalDate.of(1984, 3, 31)).plan(connection)));
      var ids = connection.createArrayOf("uuid", ids(connection));
      plans.add(plan(connection, RegisterIndex.BY_NUMBER, "SW100777", null));
      plans.add(plan(connection, RegisterIndex.BY_BIRTH_DATE, LocalDate.of(1984, 3, 31)));
      plans.add(plan(connection, MatchDetails.PEOPLE, RegisterFixture.TODAY, ids));
      plans.add(plan(connection, MatchDetails.STATUSES, ids));
      plans.add(plan(connection, MatchDetails.ANNOTATIONS, ids));
      return plans;
    }
  }

  private static UUID[] ids(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      var rows = statement.executeQuery("select id from casework.registrant limit 20");
      var ids = new ArrayList<UUID>();
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
      return ids.toArray(UUID[]::new);
    }
  }

  private static String plan(Connection connection, String sql, Object... arguments)
      throws SQLException {
    try (var query = connection.prepareStatement("explain " + sql)) {
      for (int i = 0; i < arguments.length; i++) {
        query.setObject(i + 1, arguments[i]);
      }
      var rows = query.executeQuery();
      var lines = new StringBuilder(sql);
      while (rows.next()) {
        lines.append('\n').append(rows.getString(1));
      }
      return lines.toString();
    }
  }
}
