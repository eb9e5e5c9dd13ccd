package org.evenhand.tool.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.evenhand.register.RegisterFixture;
import org.evenhand.tool.Evenhand;
import org.evenhand.tool.Settings;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportingFromTheCommandLineTest {
  private static final RegisterFixture REGISTER = new RegisterFixture();
  @TempDir Path folder;
  private String out;
  private String messages;

  @Test
  void loadsTheExampleOfTheDocumentation() throws IOException {
    var example = Path.of("docs", "examples", "register.csv").toString();

    assertThat(run(example, "--dry-run")).as(() -> out).isZero();
    assertThat(json().get("applied").asBoolean()).isFalse();
    assertThat(run(example)).isZero();
    assertThat(json().get("applied").asBoolean()).isTrue();
    assertThat(json().get("to_add").asInt()).isEqualTo(json().get("rows").asInt());
    assertThat(run(example)).isZero();
    assertThat(json().get("unchanged").asInt()).isEqualTo(json().get("rows").asInt());
  }

  @Test
  void tellsWhatIsWrongWithEachRow() throws IOException {
    var file = file(RegisterFixture.HEADER + RegisterFixture.row("SW-1", "Ann", "Lee"));

    assertThat(run(file)).isEqualTo(1);
    var problem = json().get("problems").get(0);
    assertThat(problem.get("row").asInt()).isEqualTo(2);
    assertThat(problem.get("column").asText()).isEqualTo("registration_number");
    assertThat(problem.get("value").asText()).isEqualTo("SW-1");
    assertThat(problem.get("rule").asText()).isEqualTo("number.format");
    assertThat(problem.get("hint").asText()).contains("SW104882");
    assertThat(messages).contains("row 2, registration_number");
  }

  @Test
  void callsAFileThatIsNoFeedMisuse() throws IOException {
    assertThat(run(file("a;b;c\n1;2;3\n"))).isEqualTo(2);
    assertThat(run(folder.resolve("absent.csv").toString())).isEqualTo(2);
    assertThat(messages).contains("absent.csv");
    assertThat(run(folder.toString())).isEqualTo(2);
  }

  @Test
  void isFoundFromTheRoot() {
    assertThat(Evenhand.commandLine().getSubcommands().get("import").getSubcommands())
        .containsKey("register");
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("feed.csv"), text).toString();
  }

  private int run(String... arguments) {
    var login = REGISTER.database().access(Login.CASEWORK);
    var settings =
        new Settings(
            Map.of(
                "EVENHAND_DB_URL", login.url(),
                "EVENHAND_DB_CASEWORK_USER", login.user(),
                "EVENHAND_DB_CASEWORK_PASSWORD", login.password()));
    var standardOut = System.out;
    var standardErr = System.err;
    var outBytes = new ByteArrayOutputStream();
    var errBytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
    try {
      return new CommandLine(new ImportRegisterCommand(settings)).execute(arguments);
    } finally {
      System.setOut(standardOut);
      System.setErr(standardErr);
      out = outBytes.toString(StandardCharsets.UTF_8);
      messages = errBytes.toString(StandardCharsets.UTF_8);
    }
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(out);
  }
}
