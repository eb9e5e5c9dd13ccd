package org.evenhand.tool.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.tool.Evenhand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComputingReferenceFilesTest {
  @TempDir private Path folder;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void answersWithoutReadingWhatIsExpected() throws IOException {
    var code =
        compute(
            """
            {"cases": [{"id": "a", "kind": "xmr-chart", "input": {"values": [1, 2, 3]},
              "expected": {"mean": 99}}]}
            """);

    assertThat(code).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("\"mean\" : 2.0")
        .doesNotContain("99");
  }

  @Test
  void namesTheCaseOfAKindItDoesNotKnow() throws IOException {
    var code = compute("{\"cases\": [{\"id\": \"b\", \"kind\": \"augury\", \"input\": {}}]}");

    assertThat(code).isEqualTo(2);
    assertThat(complained.toString(StandardCharsets.UTF_8)).contains("case b").contains("augury");
  }

  @Test
  void namesWhatAnInputLacks() throws IOException {
    var code = compute("{\"cases\": [{\"id\": \"c\", \"kind\": \"two-by-two\", \"input\": {}}]}");

    assertThat(code).isEqualTo(2);
    assertThat(complained.toString(StandardCharsets.UTF_8)).contains("case c").contains("group");
  }

  @Test
  void refusesMoreEventsThanCases() throws IOException {
    var code =
        compute(
            """
            {"cases": [{"id": "d", "kind": "two-by-two", "input":
              {"group": {"events": 7, "n": 5}, "reference": {"events": 1, "n": 5}}}]}
            """);

    assertThat(code).isEqualTo(2);
    assertThat(complained.toString(StandardCharsets.UTF_8)).contains("7 of 5");
  }

  private int compute(String text) throws IOException {
    var file = Files.writeString(folder.resolve("cases.json"), text);
    return Evenhand.commandLine().execute("reference", "compute", file.toString());
  }
}
