package org.evenhand.tool.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A regulator brings what people declared about themselves, by a file. */
class ImportingDeclarationsTest {
  private static final String HEADER = "registration_number,month,sex,religion_or_belief\n";
  @TempDir Path folder;
  private final TestDatabase database = Databases.fresh();
  private final ATool tool = new ATool(database, Map.of("EVENHAND_DIVERSITY_KEY", "k".repeat(43)));

  @BeforeEach
  void withTheirPeople() {
    var passwords = folder.resolve("passwords").toString();
    assertThat(tool.run(ImportRegisterCommand::new, example("register"))).isZero();
    assertThat(tool.run(ImportAccountsCommand::new, example("accounts"), "--passwords", passwords))
        .isZero();
    assertThat(tool.run(ImportPanelMembersCommand::new, example("panel-members"))).isZero();
  }

  @Test
  void loadsTheExampleOfTheDocumentationOnce() throws IOException, SQLException {
    var example = example("declarations");
    assertThat(tool.run(ImportDeclarationsCommand::new, example, "--dry-run")).isZero();
    assertThat(tool.json().get("applied").asBoolean()).isFalse();
    assertThat(stored()).isEmpty();
    assertThat(tool.run(ImportDeclarationsCommand::new, example)).as(tool::out).isZero();
    assertThat(tool.count("rows")).isEqualTo(4);
    assertThat(tool.count("answers")).isEqualTo(15);
    var once = stored();
    assertThat(once)
        .hasSize(15)
        .contains("IMPAIRMENT ANSWERED {MOBILITY,STAMINA} 2026-03-01")
        .contains("LONG_TERM_CONDITION SKIPPED {} 2026-04-01")
        .contains("LONG_TERM_CONDITION WITHDRAWN {} 2026-04-01");
    assertThat(tool.run(ImportDeclarationsCommand::new, example)).isZero();
    assertThat(stored()).isEqualTo(once);
  }

  @Test
  void saysNothingOfWhatWasKnownBefore() throws IOException {
    load("SW104882,2026-01,FEMALE,\n");
    var first = tool.out();
    load("SW104882,2026-01,FEMALE,\n");
    assertThat(tool.out()).isEqualTo(first).doesNotContain("unchanged").doesNotContain("to_add");
    load("SW104882,2026-01,MALE,\n");
    assertThat(tool.out()).isEqualTo(first);
  }

  @Test
  void bringsBackNothingThatWasTakenBackSince() throws IOException, SQLException {
    var january = "SW104882,2026-01,FEMALE,JEWISH\n";
    load(january);
    load("SW104882,2026-02,,withdrawn\n");
    load(january);
    assertThat(stored())
        .containsExactlyInAnyOrder(
            "SEX ANSWERED {FEMALE} 2026-01-01",
            "RELIGION_OR_BELIEF WITHDRAWN {} 2026-01-01",
            "RELIGION_OR_BELIEF WITHDRAWN {} 2026-02-01");
  }

  @Test
  void tellsWhereSomethingIsWrongAndNeverWhat() throws IOException, SQLException {
    assertThat(
            load(
                "SW104882,2026-01,FEMALE;MALE,JEDI\n"
                    + "SW999999,2026-01,FEMALE,\n"
                    + "SW104883,2999-01,FEMALE,\n"
                    + "SW104884,january,FEMALE,\n"
                    + "SW104884,2026-01,MALE,\n"
                    + "SW104884,2026-01,FEMALE,\n"
                    + ",2026-01,FEMALE,\n"))
        .isEqualTo(1);
    assertThat(tool.rules())
        .isEqualTo(
            "2 sex declaration.several\n"
                + "2 religion_or_belief declaration.codes\n"
                + "3 registration_number declaration.nobody\n"
                + "4 month declaration.month\n"
                + "5 month declaration.month\n"
                + "7 month declaration.twice\n"
                + "8 month declaration.who\n");
    assertThat(tool.out() + tool.messages()).doesNotContain("JEDI").doesNotContain("FEMALE");
    assertThat(stored()).isEmpty();
  }

  @Test
  void refusesAQuestionThatIsNotAsked() throws IOException {
    var file = Files.writeString(folder.resolve("d.csv"), "month,star_sign\n2026-01,LEO\n");
    assertThat(tool.run(ImportDeclarationsCommand::new, file.toString())).isEqualTo(1);
    assertThat(tool.out()).contains("No column is called star_sign").doesNotContain("LEO");
  }

  @Test
  void makesNoKeyOfItsOwn() {
    var keyless = new ATool(database, Map.of("EVENHAND_DATA_DIR", folder.toString()));
    assertThat(keyless.run(ImportDeclarationsCommand::new, example("declarations"))).isEqualTo(1);
    assertThat(keyless.messages()).contains("The diversity room has no key here yet");
    assertThat(folder.resolve("keys")).doesNotExist();
  }

  private int load(String rows) throws IOException {
    var file = Files.writeString(folder.resolve("declarations.csv"), HEADER + rows);
    return tool.run(ImportDeclarationsCommand::new, file.toString());
  }

  private static String example(String name) {
    return Path.of("docs", "examples", name + ".csv").toString();
  }

  private List<String> stored() throws SQLException {
    try (var connection = database.diversity().getConnection();
        var statement = connection.createStatement()) {
      var row =
          statement.executeQuery(
              "select item || ' ' || state || ' ' || codes::text || ' ' || month"
                  + " from diversity.declaration order by subject, item, month");
      var stored = new ArrayList<String>();
      while (row.next()) {
        stored.add(row.getString(1));
      }
      return stored;
    }
  }
}
