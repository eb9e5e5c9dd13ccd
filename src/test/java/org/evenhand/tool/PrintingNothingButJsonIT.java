package org.evenhand.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.document.samples.PdfFiles;
import org.evenhand.document.samples.WordFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code deploy/evenhand} itself, as outsiders call it: whatever libraries have to say,
 * standard output is one JSON record or nothing.
 */
class PrintingNothingButJsonIT {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final String TEXT =
      "Tobias Okoro did not visit the family for three weeks in March. The log was empty, and the"
          + " manager was not told. Okoro says that the visits were made and not written down.";
  private static final String CASE =
      """
      {"known_parties":{"social_worker":{"entity":"SW","forename":"Tobias","surname":"Okoro"}}}
      """;

  @TempDir private Path folder;
  private Path script;
  private int exit;
  private String output;
  private String messages;

  /** The script beside what was built, without sources that it could build again. */
  @BeforeEach
  void install() throws IOException {
    var deploy = Files.createDirectories(folder.resolve("installed/deploy"));
    for (var name : List.of("evenhand", "lib.sh")) {
      Files.copy(Path.of("deploy", name), deploy.resolve(name));
    }
    Files.createSymbolicLink(
        folder.resolve("installed/target"), Path.of("target").toAbsolutePath());
    script = deploy.resolve("evenhand");
    Files.writeString(folder.resolve("case.json"), CASE);
  }

  /** Before the folder goes, so that nothing follows the link. */
  @AfterEach
  void takeTheLinkAway() throws IOException {
    Files.delete(folder.resolve("installed/target"));
  }

  @Test
  void whenDocumentsAreProposed() throws Exception {
    var referrals = Path.of("src/test/resources/anonymisation/open-referrals.json");
    var json = runs(0, "anonymise", referrals.toAbsolutePath().toString());
    assertThat(json.get("documents")).isNotEmpty();
  }

  @Test
  void whenAFileIsReleased() throws Exception {
    for (var name : List.of("letter.docx", "letter.pdf")) {
      var bytes = name.endsWith("pdf") ? PdfFiles.of(TEXT) : WordFiles.of(TEXT);
      var json = runs(0, file(write(name, bytes)));
      assertThat(json.get("released").asBoolean()).isTrue();
    }
  }

  @Test
  void whenAFileIsKeptBack() throws Exception {
    var json = runs(1, file(write("scan.pdf", PdfFiles.scanned())));
    assertThat(json.get("released").asBoolean()).isFalse();
  }

  @Test
  void whenSomethingIsMeasured() throws Exception {
    var referrals = Files.createDirectory(folder.resolve("referrals"));
    Files.copy(
        Path.of("src/test/resources/anonymisation/referrals/dev-01.txt"),
        referrals.resolve("dev-01.txt"));
    var json = runs(0, "bench", "leaks", "--count=3", referrals.toString());
    assertThat(json.get("bench").asText()).isEqualTo("leaks");
  }

  @Test
  void orNothingAtAllWhereNothingCouldBeRead() throws Exception {
    runsQuietly("anonymise", folder.resolve("absent.json").toString());
    runsQuietly(file(write("locked.docx", WordFiles.withPassword())));
    runsQuietly(file(write("locked.pdf", PdfFiles.withPassword())));
    runsQuietly("bench", "nothing-of-that-name");
  }

  private String[] file(Path in) {
    var out = folder.resolve("out").toString();
    var known = folder.resolve("case.json").toString();
    return new String[] {"anonymise", "file", in.toString(), "--case", known, "--out", out};
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private JsonNode runs(int expected, String... arguments) throws Exception {
    run(arguments);
    assertThat(exit).as(() -> output + messages).isEqualTo(expected);
    return JSON.readTree(output);
  }

  private void runsQuietly(String... arguments) throws Exception {
    run(arguments);
    assertThat(exit).isEqualTo(2);
    assertThat(output).isEmpty();
    assertThat(messages).isNotBlank();
  }

  private void run(String... arguments) throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of("bash", script.toString()));
    line.addAll(List.of(arguments));
    var out = folder.resolve("stdout");
    var err = folder.resolve("stderr");
    exit =
        new ProcessBuilder(line)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    output = Files.readString(out, StandardCharsets.UTF_8);
    messages = Files.readString(err, StandardCharsets.UTF_8);
  }
}
