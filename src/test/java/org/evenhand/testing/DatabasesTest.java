package org.evenhand.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.IntStream;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;

class DatabasesTest {

  @Test
  void givesEachTestADatabaseOfItsOwn() throws SQLException {
    var one = Databases.fresh();
    var other = Databases.fresh();

    one.execute(Login.MIGRATOR, "create table casework.mark (x int)");

    assertThat(count(one, "casework.mark")).isEqualTo(1);
    assertThat(count(other, "casework.mark")).isZero();
  }

  @Test
  void hasTheTablesOfTheProcessEngine() throws SQLException {
    assertThat(count(Databases.fresh(), "engine.act_ru_task")).isEqualTo(1);
  }

  @Test
  void copiesTheTemplateInAFractionOfASecond() {
    Databases.fresh();

    var quickest = IntStream.range(0, 5).mapToLong(i -> millisecondsOfACopy()).min();

    assertThat(quickest.orElseThrow()).as("milliseconds").isLessThan(3000);
  }

  private static long millisecondsOfACopy() {
    var begin = System.nanoTime();
    Databases.fresh();
    return (System.nanoTime() - begin) / 1_000_000;
  }

  private static int count(TestDatabase database, String table) throws SQLException {
    try (var connection = database.owner().getConnection();
        var statement = connection.prepareStatement("select count(to_regclass(?))")) {
      statement.setString(1, table);
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
