package org.evenhand.tool.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.evenhand.exchange.CsvWriter;
import org.evenhand.panel.api.PoolFilter;
import org.evenhand.panel.application.ExportPool;
import org.evenhand.panel.persistence.Availabilities;
import org.evenhand.panel.persistence.PoolRows;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A regulator fills its pool of panel members by a file. */
class ImportingPanelMembersTest {
  private static final String HEADER =
      "user_name,name,kind,may_chair,appointed_from,appointed_to,training_until\n";
  private static final String TERM = ",2024-01-01,2029-12-31,2028-06-30\n";
  @TempDir Path folder;
  private final TestDatabase database = Databases.fresh();
  private final ATool tool = new ATool(database, Map.of());

  @BeforeEach
  void withAccounts() {
    var accounts = Path.of("docs", "examples", "accounts.csv").toString();
    var passwords = folder.resolve("passwords").toString();
    assertThat(tool.run(ImportAccountsCommand::new, accounts, "--passwords", passwords)).isZero();
  }

  @Test
  void loadsTheExampleOfTheDocumentationOnce() throws IOException, SQLException {
    var example = Path.of("docs", "examples", "panel-members.csv").toString();
    assertThat(tool.run(ImportPanelMembersCommand::new, example, "--dry-run")).isZero();
    assertThat(members()).isZero();
    assertThat(tool.run(ImportPanelMembersCommand::new, example)).as(tool::out).isZero();
    assertThat(tool.count("to_add")).isEqualTo(4);
    assertThat(members()).isEqualTo(4);
    assertThat(tool.run(ImportPanelMembersCommand::new, example)).isZero();
    assertThat(tool.count("unchanged")).isEqualTo(4);
    assertThat(number("select count(*) from casework.panel_member_import")).isEqualTo(1);
    assertThat(number("select sum(version) from casework.panel_member")).isEqualTo(4);
  }

  @Test
  void changesAMemberAndKeepsWhatTheFileDoesNotSay() throws IOException, SQLException {
    load("david.okafor,David,professional,no" + TERM);
    var suspending = HEADER.replace("until", "until,suspended");
    var row = "david.okafor,David,professional,no" + TERM.replace("\n", ",yes\n");
    assertThat(file(suspending + row)).isZero();
    assertThat(load("david.okafor,David Okafor,professional,no" + TERM)).isZero();
    assertThat(tool.count("to_change")).isEqualTo(1);
    assertThat(number("select count(*) from casework.panel_member where suspended")).isEqualTo(1);
  }

  @Test
  void loadsNothingWhereOneRowIsWrong() throws IOException, SQLException {
    assertThat(
            load(
                "david.okafor,David,professional,no"
                    + TERM
                    + "david.okafor,David,professional,no"
                    + TERM
                    + "nobody.here,Nobody,lay,no"
                    + TERM
                    + "mary.lyle,Mary,lay,yes"
                    + TERM
                    + "colin.baird,Colin,legal_adviser,yes"
                    + TERM
                    + "ines.osei,Ines,lay,no"
                    + TERM
                    + "anya.petrov,Anya,judge,maybe,2024-01-01,2023-01-01,2023-02-30\n"))
        .isEqualTo(1);
    assertThat(tool.rules())
        .isEqualTo(
            "3 user_name member.twice\n"
                + "4 user_name member.account\n"
                + "5 may_chair member.role\n"
                + "6 may_chair member.adviser_chairs\n"
                + "7 kind member.role\n"
                + "8 may_chair cell.too_long\n"
                + "8 kind code.unknown\n"
                + "8 training_until date.format\n"
                + "8 appointed_to member.term\n");
    assertThat(members()).isZero();
  }

  @Test
  void takesPlacesEmployersAndWeekdaysAndKeepsThemWhereABlankCellSaysNothing()
      throws IOException, SQLException {
    var header = HEADER.replace("until\n", "until,venues,most_days,daily_fee,weekdays_off\n");
    var row = "david.okafor,David,professional,no" + TERM.replace("\n", ",");
    assertThat(file(header + row + "remote,30,310,monday friday\n")).as(tool::out).isZero();
    assertThat(file(header + row + "remote,30,310.00,friday monday\n")).isZero();
    assertThat(tool.count("unchanged")).isEqualTo(1);
    assertThat(file(header + row + ",,,\n")).isZero();
    assertThat(tool.count("unchanged")).isEqualTo(1);
    assertThat(number("select daily_fee_pence from casework.panel_member")).isEqualTo(31_000);
    assertThat(number("select count(*) from casework.panel_member_weekday")).isEqualTo(2);
    assertThat(file(header + row + "none,,,none\n")).isZero();
    assertThat(tool.count("to_change")).isEqualTo(1);
    assertThat(number("select count(*) from casework.panel_member_weekday")).isZero();
    assertThat(number("select count(*) from casework.panel_member_venue")).isZero();
  }

  @Test
  void changesNothingWithTheFileThatThePageOfThePoolHandsOut() throws IOException, SQLException {
    var example = Path.of("docs", "examples", "panel-members.csv").toString();
    assertThat(tool.run(ImportPanelMembersCommand::new, example)).isZero();
    var days = Path.of("docs", "examples", "availability.csv").toString();
    assertThat(tool.run(ImportAvailabilityCommand::new, days)).isZero();
    var source = database.casework();
    var export =
        new ExportPool(new PoolRows(source), new Availabilities(source), Clock.systemUTC());
    assertThat(file(written(export.members(PoolFilter.ALL)))).as(tool::out).isZero();
    assertThat(tool.count("unchanged")).isEqualTo(4);
    var again = Files.writeString(folder.resolve("days.csv"), written(export.days()));
    assertThat(tool.run(ImportAvailabilityCommand::new, again.toString())).isZero();
    assertThat(tool.count("to_change")).isZero();
    assertThat(tool.count("unchanged")).isPositive();
  }

  private static String written(List<List<String>> rows) throws IOException {
    var out = new StringBuilder();
    var csv = new CsvWriter(out, rows.get(0));
    for (var row : rows.subList(1, rows.size())) {
      csv.row(row);
    }
    return out.toString();
  }

  @Test
  void saysWhatIsWrongWithThem() throws IOException, SQLException {
    var header =
        HEADER.replace(
            "until\n", "until,registration_number,venues,most_days,daily_fee,weekdays_off\n");
    var row = "david.okafor,David,professional,no" + TERM.replace("\n", ",");
    assertThat(file(header + row + "12,atlantis,300,-1,sunday\n")).isEqualTo(1);
    assertThat(tool.rules())
        .isEqualTo(
            "2 registration_number member.number\n"
                + "2 venues member.venue\n"
                + "2 most_days member.most_days\n"
                + "2 daily_fee member.fee\n"
                + "2 weekdays_off member.weekdays\n");
    assertThat(members()).isZero();
  }

  private int load(String rows) throws IOException {
    return file(HEADER + rows);
  }

  private int file(String text) throws IOException {
    var file = Files.writeString(folder.resolve("members.csv"), text);
    return tool.run(ImportPanelMembersCommand::new, file.toString());
  }

  private int members() throws SQLException {
    return number("select count(*) from casework.panel_member");
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
