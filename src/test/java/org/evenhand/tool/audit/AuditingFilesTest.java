package org.evenhand.tool.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.tool.Evenhand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditingFilesTest {
  private static final String HEADER =
      "case_id,person_id,stage,decided_at,outcome,decider,source,seriousness,entered_at\n";

  @TempDir private Path folder;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void whatIsGeneratedIsAuditedWithEveryNumbersDoubtBesideIt() throws IOException {
    run(
        "audit",
        "generate",
        "--n",
        "4000",
        "--seed",
        "5",
        "--planted",
        "examiners",
        "--odds",
        "3",
        "--out",
        folder.toString());
    said.reset();

    var code =
        audit(
            "--characteristics",
            folder.resolve("characteristics.csv").toString(),
            "--register",
            folder.resolve("register.csv").toString());

    assertThat(code).isZero();
    var findings = told().path("findings");
    assertThat(findings).hasSize(20);
    for (var finding : findings) {
      assertThat(finding.path("verdict").asText()).isNotEmpty();
      assertThat(finding.at("/counts/group/n").isNumber()).isTrue();
      assertThat(finding.at("/counts/reference/n").isNumber()).isTrue();
      assertThat(finding.at("/crude/ratio").has("interval")).isTrue();
      assertThat(finding.at("/adjusted/ratio").has("interval")).isTrue();
      assertThat(finding.at("/smallest_detectable_ratio").has("above")).isTrue();
      assertThat(finding.at("/unknown/share").isNumber()).isTrue();
      assertThat(finding.has("cautions")).isTrue();
    }
    assertThat(told().path("register").get(0).at("/relative_rate/estimate").isNumber()).isTrue();
  }

  @Test
  void neverCallsAnythingFair() throws IOException {
    run("audit", "generate", "--n", "300", "--out", folder.toString());
    said.reset();

    audit("--characteristics", folder.resolve("characteristics.csv").toString());

    assertThat(said.toString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
        .contains("cannot tell")
        .doesNotContain("fair")
        .doesNotContain("no bias")
        .doesNotContain("unbiased");
  }

  @Test
  void namesEveryWrongRowAndAuditsNothing() throws IOException {
    events(
        """
        c1,p1,triage,2025-02-01,adverse,d1,public,1,2025-01-01
        c2,p2,triage,2025-02-01,guilty,d1,public,1,2025-01-01
        c3,p3,triage,,adverse,d1,public,1,2025-01-01
        c4,p4,triage,2024-12-01,other,d1,public,1,2025-01-01
        c5,p5,triage,31/01/2025,other,d1,public,1,2025-01-01
        c1,p1,triage,2025-03-01,adverse,d1,public,1,2025-02-01
        c1,p9,sanction,2025-03-01,adverse,d1,public,1,2025-02-01
        """);

    assertThat(audit()).isEqualTo(1);

    var refused = told().path("refused");
    assertThat(refused.findValuesAsText("row")).containsExactly("3", "4", "5", "6", "7", "8");
    assertThat(refused.findValuesAsText("column"))
        .containsExactly("outcome", "decided_at", "decided_at", "decided_at", "stage", "person_id");
    assertThat(told().has("findings")).isFalse();
  }

  @Test
  void saysWhichColumnAHeaderLacks() throws IOException {
    Files.writeString(folder.resolve("events.csv"), "case_id,person_id\nc1,p1\n");

    assertThat(audit()).isEqualTo(1);
    assertThat(told().path("refused").findValuesAsText("column"))
        .contains("stage", "outcome", "entered_at");
  }

  @Test
  void keepsNamesOfCharacteristicsAsTheyStandInTheFile() throws IOException {
    events(
        """
        c1,p1,triage,2025-02-01,adverse,d1,public,1,2025-01-01
        c2,p2,triage,2025-02-01T09:30:00,other,d1,public,1,2025-01-01
        """);
    Files.writeString(
        folder.resolve("said.csv"), "\uFEFFPerson ID,Ethnic group\np1,A\np2,B\np3,A\n");

    assertThat(audit("--characteristics", folder.resolve("said.csv").toString())).isZero();

    assertThat(told().path("findings").get(0).path("characteristic").asText())
        .isEqualTo("Ethnic group");
  }

  @Test
  void refusesAPersonTwiceAndAFileThatIsNoCsv() throws IOException {
    events("c1,p1,triage,2025-02-01,adverse,d1,public,1,2025-01-01\n");
    var said1 = Files.writeString(folder.resolve("twice.csv"), "person_id,sex\np1,a\np1,b\n");
    var said2 = Files.write(folder.resolve("sheet.csv"), new byte[] {'P', 'K', 3, 4, 0, 0});

    assertThat(audit("--characteristics", said1.toString())).isEqualTo(1);
    assertThat(told().path("refused").findValuesAsText("row")).containsExactly("3");
    said.reset();
    assertThat(audit("--characteristics", said2.toString())).isEqualTo(1);
    assertThat(told().path("refused").findValuesAsText("rule")).containsExactly("file.spreadsheet");
  }

  @Test
  void takesAFileWithoutAnyRow() throws IOException {
    events("");

    assertThat(audit()).isZero();
    assertThat(told().path("findings")).isEmpty();
  }

  private void events(String rows) throws IOException {
    Files.writeString(folder.resolve("events.csv"), HEADER + rows);
  }

  private int audit(String... more) {
    var arguments = new ArrayList<String>();
    arguments.addAll(List.of("audit", "run", "--events", folder.resolve("events.csv").toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private static int run(String... arguments) {
    return Evenhand.commandLine().execute(arguments);
  }

  private JsonNode told() throws IOException {
    return new ObjectMapper().readTree(said.toString(StandardCharsets.UTF_8));
  }
}
