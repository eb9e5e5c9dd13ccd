package org.evenhand.tool.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.tool.Evenhand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnonymisingFromTheCommandLineTest {
  private static final String ONE =
      """
      {"documents":[{"doc_id":"d1","secret":"never read",
        "known_parties":{"social_worker":{"entity":"SW","forename":"Ann","surname":"Okoro",
          "shoe_size":7}},
        "text":"Ann Okoro's report was late."}]}
      """;
  @TempDir Path folder;
  private String out;
  private String messages;

  @Test
  void hidesTheSocialWorkerAndSaysWhere() throws IOException {
    assertThat(run(file(ONE))).as(() -> messages).isZero();

    var document = json().get("documents").get(0);
    assertThat(document.get("id").asText()).isEqualTo("d1");
    assertThat(document.get("text").asText()).isEqualTo("[Social worker]'s report was late.");
    var span = document.get("spans").get(0);
    assertThat(span.get("start").asInt()).isZero();
    assertThat(span.get("action").asText()).isEqualTo("hide");
    assertThat(span.get("entity").asText()).isEqualTo("SW");
    assertThat(span.get("characteristic").isNull()).isTrue();
    assertThat(document.get("suitability").asText()).isIn("anonymise", "partial", "unsuitable");
    assertThat(document.get("residual_risk").asText()).isIn("green", "amber", "red");
  }

  @Test
  void takesANameAloneForAParty() throws IOException {
    var text =
        "{\"documents\":[{\"id\":7,\"known_parties\":{\"applicant\":\"Ann Okoro\"},"
            + "\"text\":\"Okoro v. the State\"}]}";

    assertThat(run(file(text), "--policy", "publication")).isZero();
    assertThat(json().get("documents").get(0).get("text").asText()).doesNotContain("Okoro");
  }

  @Test
  void givesTheSameBytesForTheSameFile() throws IOException {
    var file = file(ONE);
    run(file);
    var first = out;
    run(file);

    assertThat(out).isEqualTo(first);
  }

  @Test
  void saysWhatIsWrongAndWhere() throws IOException {
    assertThat(run(folder.resolve("absent.json").toString())).isEqualTo(2);
    assertThat(messages).contains("absent.json: does not exist").hasLineCount(1);
    assertThat(run(file("{\"documents\": [}"))).isEqualTo(2);
    assertThat(messages).contains("line 1, column", "is not JSON").hasLineCount(1);
    assertThat(run(file("{\"documents\":[{\"id\":\"a\"}]}"))).isEqualTo(2);
    assertThat(messages).contains("documents[0].text: is missing");
    assertThat(run(file("[]"))).isEqualTo(2);
    assertThat(messages).contains("documents: is missing");
    assertThat(run(file("{\"documents\":[{\"id\":\"a\",\"text\":\"t\",\"known_parties\":3}]}")))
        .isEqualTo(2);
    assertThat(messages).contains("documents[0].known_parties: is no object");
    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(run(file(ONE), "--policy", "secret")).isEqualTo(2);
    assertThat(messages).contains("neither triage nor publication");
    assertThat(out).isEmpty();
  }

  private String file(String content) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "case", ".json"), content).toString();
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(out);
  }

  private int run(String... arguments) {
    var standardOut = System.out;
    var standardErr = System.err;
    var outBytes = new ByteArrayOutputStream();
    var errBytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
    try {
      var line = new String[arguments.length + 1];
      line[0] = "anonymise";
      System.arraycopy(arguments, 0, line, 1, arguments.length);
      return Evenhand.commandLine().execute(line);
    } finally {
      System.setOut(standardOut);
      System.setErr(standardErr);
      out = outBytes.toString(StandardCharsets.UTF_8);
      messages = errBytes.toString(StandardCharsets.UTF_8);
    }
  }
}
