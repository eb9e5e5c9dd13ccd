package org.evenhand.tool.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import org.evenhand.identity.application.FindAccounts;
import org.evenhand.kernel.Role;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A regulator gives its people accounts by a file. */
class ImportingAccountsTest {
  private static final String HEADER = "user_name,display_name,roles\n";
  @TempDir Path folder;
  private final TestDatabase database = Databases.fresh();
  private final ATool tool = new ATool(database, Map.of());
  private int runs;

  @Test
  void loadsTheExampleOfTheDocumentationOnce() throws IOException {
    var example = Path.of("docs", "examples", "accounts.csv");
    assertThat(tool.run(ImportAccountsCommand::new, example.toString(), "--dry-run")).isZero();
    assertThat(tool.count("to_add")).isEqualTo(10);
    assertThat(accounts().named("ines.osei")).isEmpty();

    assertThat(load(example)).as(tool::messages).isZero();
    assertThat(tool.json().get("applied").asBoolean()).isTrue();
    var passwords = folder.resolve("passwords-1");
    assertThat(Files.readAllLines(passwords))
        .hasSize(11)
        .anyMatch(line -> line.matches("ines\\.osei,([a-z2-9]{4}-){3}[a-z2-9]{4}"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
        .isEqualTo("rw-------");
    assertThat(tool.out() + tool.messages()).doesNotContain(Files.readAllLines(passwords).get(1));
    var helen = accounts().named("helen.marsh").orElseThrow();
    assertThat(helen.roles())
        .containsExactlyInAnyOrder(Role.HEARINGS_MANAGER, Role.HEARINGS_OFFICER);
    assertThat(helen.oneTimePassword()).isTrue();

    assertThat(load(example)).isZero();
    assertThat(tool.count("unchanged")).isEqualTo(10);
    assertThat(folder.resolve("passwords-2")).doesNotExist();
  }

  @Test
  void changesWhatTheFileSaysOtherwiseAndKeepsTheRest() throws IOException, SQLException {
    load(HEADER + "ann,Ann,investigator\nbea,Bea,registrar\n");
    assertThat(load(HEADER + "ann,Ann Lee,lead_investigator; Case Presenter\n")).isZero();
    assertThat(tool.count("to_change")).isEqualTo(1);
    assertThat(accounts().named("ann").orElseThrow().roles())
        .containsExactlyInAnyOrder(Role.LEAD_INVESTIGATOR, Role.CASE_PRESENTER);
    assertThat(accounts().named("bea")).isPresent();
    assertThat(events("ann")).isEqualTo(3);
    assertThat(load(HEADER + "ann,Ann Lee,case_presenter;lead_investigator\n")).isZero();
    assertThat(tool.count("unchanged")).isEqualTo(1);
    assertThat(events("ann")).isEqualTo(3);
  }

  @Test
  void loadsNothingWhereOneRowIsWrong() throws IOException {
    var file =
        HEADER
            + "good,Good,registrar\n"
            + "Bad Name,Bad,registrar\n"
            + "apart,Apart,triage_officer;investigator\n"
            + "what,What,wizard\n"
            + ",,\n"
            + "empty,,;\n"
            + "good,Again,registrar\n";
    assertThat(load(file)).isEqualTo(1);
    assertThat(tool.rules())
        .isEqualTo(
            "3 user_name account.name.shape\n"
                + "4 roles account.roles.blind\n"
                + "5 roles account.role\n"
                + "7 display_name cell.missing\n"
                + "8 user_name account.twice\n");
    assertThat(tool.out())
        .contains("Somebody who decides at triage must not know who it is about")
        .contains("Row 2 has the same user name");
    assertThat(accounts().named("good")).isEmpty();
    assertThat(folder.resolve("passwords-1")).doesNotExist();
  }

  @Test
  void leavesSomebodyWhoCanAdminister() throws IOException {
    load(HEADER + "root,Root,system_admin\n");
    assertThat(load(HEADER + "root,Root,board_member\n")).isEqualTo(1);
    assertThat(tool.rules()).isEqualTo("2 roles account.lastAdministrator.import\n");
    var heir = "root,Root,board_member\nheir,Heir,system_admin\n";
    assertThat(load(HEADER + heir)).isZero();
  }

  @Test
  void leavesDemonstrationAccountsAlone() throws IOException, SQLException {
    load(HEADER + "shown,Shown,registrar\n");
    database.execute(
        Login.CASEWORK, "update identity.account set demonstration = true where name = 'shown'");
    assertThat(load(HEADER + "shown,Mine Now,registrar\n")).isEqualTo(1);
    assertThat(tool.rules()).isEqualTo("2 user_name account.demonstration\n");
  }

  @Test
  void asksWhereThePasswordsGoAndOverwritesNothing() throws IOException {
    var file = Files.writeString(folder.resolve("a.csv"), HEADER + "ann,Ann,registrar\n");
    assertThat(tool.run(ImportAccountsCommand::new, file.toString())).isEqualTo(2);
    assertThat(tool.messages()).contains("--passwords FILE");
    var there = Files.writeString(folder.resolve("there"), "mine");
    var arguments = new String[] {file.toString(), "--passwords", there.toString()};
    assertThat(tool.run(ImportAccountsCommand::new, arguments)).isEqualTo(1);
    assertThat(tool.messages()).contains("exists already");
    assertThat(Files.readString(there)).isEqualTo("mine");
    assertThat(accounts().named("ann")).isEmpty();
  }

  private int load(String text) throws IOException {
    return load(Files.writeString(folder.resolve("file.csv"), text));
  }

  private int load(Path file) {
    var place = folder.resolve("passwords-" + ++runs).toString();
    return tool.run(ImportAccountsCommand::new, file.toString(), "--passwords", place);
  }

  private FindAccounts accounts() {
    return FindAccounts.in(database.casework());
  }

  private int events(String account) throws SQLException {
    try (var connection = database.casework().getConnection();
        var query =
            connection.prepareStatement(
                "select count(*) from identity.account_event where account = ?")) {
      query.setString(1, account);
      var row = query.executeQuery();
      row.next();
      return row.getInt(1);
    }
  }
}
