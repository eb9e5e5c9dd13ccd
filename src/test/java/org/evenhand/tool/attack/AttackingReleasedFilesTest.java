package org.evenhand.tool.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.evenhand.testing.Databases;
import org.evenhand.testing.ToolRun;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers are given released files, and what they guess is held against the key. */
class AttackingReleasedFilesTest {
  @TempDir private Path folder;

  @Test
  void givesReadersTheFilesAndKeepsTheKeyApart() throws IOException, SQLException {
    var database = Databases.fresh();
    for (int i = 1; i <= 3; i++) {
      database.execute(Login.CASEWORK, "begin; " + released(i) + " commit");
    }
    var sheet = new AttackSheet(database.casework());
    assertThat(sheet.write(folder.resolve("one"), 2, 7)).isEqualTo(2);
    var readers = folder.resolve("one/readers");
    assertThat(Files.readString(readers.resolve("file-01.txt"))).startsWith("Released text ");
    assertThat(Files.readString(readers.resolve("answers.csv")))
        .contains("reader", "01", "02")
        .doesNotContain("FTP-", "Castellane");
    assertThat(Files.readString(folder.resolve("one/key.csv"))).contains("FTP-2026-0");
    sheet.write(folder.resolve("two"), 2, 7);
    assertThat(folder.resolve("two/key.csv"))
        .hasSameTextualContentAs(folder.resolve("one/key.csv"));
  }

  @Test
  void passesWhereReadersDoNoBetterThanTheCommonest() throws IOException {
    var run = scored("F", "W");
    assertThat(run.exitCode()).as(run.messages()).isZero();
    // always "F" is right in 12 of 20; exact interval 36.1 to 80.9 % (Clopper and Pearson)
    assertThat(run.output())
        .contains("\"asked\" : \"sex\"", "\"share\" : 0.6", "\"low\" : 0.361", "\"high\" : 0.809")
        .contains("\"commonest\" : 0.6", "\"passed\" : true");
  }

  @Test
  void failsWhereAFileGivesSomebodyAway() throws IOException {
    var run = scored("right", "right");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains("\"right\" : 20", "\"passed\" : false");
  }

  @Test
  void saysWhatItCannotRead() throws IOException {
    var wrong = Files.writeString(folder.resolve("wrong.csv"), "file,shoe\n01,8\n");
    var run = ToolRun.of(Map.of(), "attack-test", "score", wrong.toString(), wrong.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages()).contains("wrong.csv");
    assertThat(run.output()).isEmpty();
  }

  /** Twenty files, twelve of women; nobody's name is guessed. */
  private ToolRun scored(String sex, String ethnicity) throws IOException {
    var answers = new StringBuilder("reader,file,name,sex,ethnicity,age_band,religion\n");
    var key = new StringBuilder("file,case,name,sex,ethnicity,age_band,religion\n");
    for (int i = 1; i <= 20; i++) {
      var is = i <= 12 ? "F" : "M";
      var says = sex.equals("right") ? is.toLowerCase() : sex;
      answers.append("A,%02d,Nobody,%s,%s,,\n".formatted(i, says, ethnicity));
      key.append("%02d,,Name %d,%s,,,\n".formatted(i, i, is));
    }
    return ToolRun.of(
        Map.of(),
        "attack-test",
        "score",
        Files.writeString(folder.resolve("answers.csv"), answers).toString(),
        Files.writeString(folder.resolve("key.csv"), key).toString());
  }

  private static String released(int number) {
    return """
    insert into casework.case_file (reference, file_number, stage, stage_entered_at, open, rule_set,
      received_on, opened_at, source_type, summary, support_needs, raised_first, categories, risk,
      blind_mode, version) values ('FTP-2026-0000%1$d', '26-100%1$d', 'TRIAGE', now(), true,
      'social-work-england/2022.2', '2026-01-01', now(), 'EMPLOYER', '', '', '', '', '', '', 1);
    insert into casework.anonymised_file (id, case_reference, number, state, mode, reason_code, text,
      sha256, prepared_by, prepared_at, review_note, version) values (gen_random_uuid(),
      'FTP-2026-0000%1$d', 1, 'RELEASED', 'FULL', '', 'Released text %1$d', '', 'a', now(), '', 1);
    """
        .formatted(number);
  }
}
