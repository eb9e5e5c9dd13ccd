package org.evenhand.tool.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A regulator brings the days of its members from a spreadsheet. */
class ImportingAvailabilityTest {
  private static final String HEADER = "user_name,from,to,available\n";
  private static final LocalDate NAMED =
      LocalDate.now()
          .plusYears(1)
          .withDayOfYear(12)
          .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
  @TempDir Path folder;
  private final TestDatabase database = Databases.fresh();
  private final ATool tool = new ATool(database, Map.of());

  @BeforeEach
  void withAPool() {
    var accounts = Path.of("docs", "examples", "accounts.csv").toString();
    var passwords = folder.resolve("passwords").toString();
    assertThat(tool.run(ImportAccountsCommand::new, accounts, "--passwords", passwords)).isZero();
    var members = Path.of("docs", "examples", "panel-members.csv").toString();
    assertThat(tool.run(ImportPanelMembersCommand::new, members)).as(tool::out).isZero();
  }

  @Test
  void loadsTheExampleOfTheDocumentationOnce() throws IOException, SQLException {
    var example = Path.of("docs", "examples", "availability.csv").toString();
    assertThat(tool.run(ImportAvailabilityCommand::new, example, "--dry-run")).isZero();
    assertThat(days()).isZero();
    assertThat(tool.run(ImportAvailabilityCommand::new, example)).as(tool::out).isZero();
    assertThat(tool.count("to_change")).isEqualTo(4);
    // ten, eight without Mondays, one Monday, ten
    assertThat(days()).isEqualTo(29);
    assertThat(tool.run(ImportAvailabilityCommand::new, example)).isZero();
    assertThat(tool.count("unchanged")).isEqualTo(4);
    assertThat(number("select count(*) from casework.availability_import")).isEqualTo(1);
  }

  @Test
  void loadsNothingWhereOneRowIsWrong() throws IOException, SQLException {
    database.execute(
        Login.CASEWORK,
        "with p as (insert into casework.case_file select 'FTP-2026-0001', 'N-1', null, null,"
            + " 'HEARING', now(), true, null, null, 'social-work-england/2022.2', current_date,"
            + " now(), 'PUBLIC', '', '', '', '', '', 'MASKED', 1 returning reference), n as ("
            + " insert into casework.panel select gen_random_uuid(), reference, 'INTERIM_ORDER', '"
            + NAMED
            + "', 'x', now() from p returning id) insert into casework.panel_seat select n.id,"
            + " m.id, true from n, casework.panel_member m where m.account = 'anya.petrov'");
    assertThat(
            file(
                "nobody.here,2027-08-02,2027-08-03,no\n"
                    + "anya.petrov,2027-08-05,2027-08-03,no\n"
                    + "anya.petrov,2027-08-07,2027-08-08,no\n"
                    + "anya.petrov,2027-01-01,2028-06-01,perhaps\n"
                    + "anya.petrov,2027-01-01,2028-06-01,no\n"
                    + "mary.lyle,2027-08-02,2027-08-06,no\n"
                    + "mary.lyle,2027-08-06,2027-08-10,yes\n"
                    + "mary.lyle,2027-02-30,,no\n"
                    + "anya.petrov,"
                    + NAMED.minusDays(3)
                    + ","
                    + NAMED.plusDays(3)
                    + ",no\n"))
        .isEqualTo(1);
    assertThat(tool.rules())
        .isEqualTo(
            "2 user_name days.member\n"
                + "3 to days.order\n"
                + "4 to days.weekend\n"
                + "5 available cell.too_long\n"
                + "6 to days.long\n"
                + "8 available days.otherwise\n"
                + "9 from date.format\n"
                + "9 to cell.missing\n"
                + "10 from days.named\n");
    assertThat(days()).isZero();
  }

  private int file(String rows) throws IOException {
    var file = Files.writeString(folder.resolve("days.csv"), HEADER + rows);
    return tool.run(ImportAvailabilityCommand::new, file.toString());
  }

  private int days() throws SQLException {
    return number("select count(*) from casework.panel_member_day");
  }

  private int number(String sql) throws SQLException {
    try (var connection = database.casework().getConnection();
        var statement = connection.createStatement()) {
      var row = statement.executeQuery(sql);
      row.next();
      return row.getInt(1);
    }
  }
}
