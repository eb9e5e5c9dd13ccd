package org.evenhand.tool.log;

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
import org.evenhand.decisionlog.application.ALog;
import org.evenhand.testing.ToolRun;
import org.evenhand.tool.Evenhand;
import org.evenhand.tool.Settings;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckingTheLogFromTheCommandLineTest {
  @TempDir Path data;

  private ALog log;
  private Path folder;
  private String out;
  private String messages;

  @BeforeEach
  void aLogOfThirtyEntries() {
    log = new ALog(data);
    for (int size = 0; size < 30; size += 10) {
      log.decide(size, size + 10);
      log.sign().value();
    }
    folder = data.resolve("export");
  }

  @Test
  void exportsAndVerifies() throws IOException {
    assertThat(export("--openings")).isZero();
    assertThat(json().get("entries").asInt()).isEqualTo(30);
    assertThat(json().get("openings").asInt()).isEqualTo(210);
    assertThat(json().get("signed_entries").asInt()).isEqualTo(30);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "entries.jsonl",
              "leaf-hashes.txt",
              "checkpoint",
              "checkpoints",
              "public-key.txt",
              "openings.jsonl");
    }

    assertThat(verify(data.resolve("checkpoints"))).isZero();
    assertThat(json().get("verified").asBoolean()).isTrue();
    assertThat(json().get("outside_checkpoints").asInt()).isEqualTo(3);
    assertThat(json().get("first_bad_index").isNull()).isTrue();
    assertThat(messages).isEmpty();
  }

  @Test
  void signsTheNewestEntriesBeforeItExports() throws IOException {
    log.decide(30, 33);

    assertThat(export()).isZero();

    assertThat(json().get("signed_entries").asInt()).isEqualTo(33);
    assertThat(data.resolve("checkpoints/000000000033.checkpoint")).exists();
    assertThat(folder.resolve("openings.jsonl")).doesNotExist();
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    export("--openings");
    var first = folder;
    folder = data.resolve("again");
    export("--openings");

    for (var name : new String[] {"entries.jsonl", "leaf-hashes.txt", "openings.jsonl"}) {
      assertThat(folder.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
    }
  }

  @Test
  void namesTheEntryThatWasChanged() throws IOException {
    export();
    var entries = folder.resolve("entries.jsonl");
    Files.writeString(entries, Files.readString(entries).replace("\"index\":12,", "\"index\":13,"));

    assertThat(verify(data.resolve("checkpoints/000000000030.checkpoint"))).isEqualTo(1);

    assertThat(json().get("verified").asBoolean()).isFalse();
    assertThat(json().get("first_bad_index").asInt()).isEqualTo(12);
    assertThat(messages).contains("entry 12 is not the one that was recorded");
  }

  @Test
  void locatesAnOlderCopy() throws IOException {
    export();
    Files.copy(
        data.resolve("checkpoints/000000000030.checkpoint"), data.resolve("kept-outside.txt"));
    var older = new ALog(data.resolve("older"));
    older.decide(0, 15);
    older.sign();
    folder = data.resolve("older-export");
    new org.evenhand.decisionlog.application.ExportLog(older.database()).export(folder, false);

    assertThat(verify(data.resolve("kept-outside.txt"))).isEqualTo(1);

    assertThat(json().get("interval").get("checkpoint").asInt()).isEqualTo(30);
    assertThat(messages).contains("it may be an older copy");
  }

  @Test
  void saysWhatItCannotTellWithoutTheOutside() throws IOException {
    export();

    assertThat(verify()).isZero();

    assertThat(messages).contains("no checkpoint kept outside was given");
  }

  @Test
  void saysInOneLineWhatCannotBeRead() throws IOException {
    assertThat(verify()).isEqualTo(2);
    assertThat(messages).isEqualTo("evenhand: " + folder + ": there is no such folder\n");
    assertThat(out).isEmpty();

    export();
    Files.writeString(data.resolve("bad.txt"), "hello");
    assertThat(verify(data.resolve("bad.txt"))).isEqualTo(2);
    assertThat(messages)
        .isEqualTo("evenhand: " + data.resolve("bad.txt") + ": not a signed note\n");
    assertThat(verify(data.resolve("missing.txt"))).isEqualTo(2);
    assertThat(messages).endsWith("missing.txt: cannot be read as text\n");

    assertThat(export()).isEqualTo(2);
    assertThat(messages).endsWith("is not empty\n");
  }

  @Test
  void saysInOneLineWhatCannotBeWritten() throws IOException {
    Files.writeString(data.resolve("file"), "in the way");
    folder = data.resolve("file").resolve("export");

    var run = ToolRun.of(environment(), "log", "export", "--out", folder.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).isEmpty();
    assertThat(run.messages()).startsWith("evenhand: cannot write to " + folder).hasLineCount(1);
  }

  @Test
  void provesOneEntry() throws IOException {
    export();
    var kept = data.resolve("checkpoints/000000000010.checkpoint").toString();
    var folderOfAll = folder.toString();

    assertThat(run(Evenhand.commandLine(), "log", "prove", folderOfAll, "--entry", "4")).isZero();
    assertThat(json().get("inclusion")).hasSize(5);
    assertThat(json().has("consistency")).isFalse();
    assertThat(
            run(
                Evenhand.commandLine(),
                "log",
                "prove",
                folderOfAll,
                "--entry",
                "4",
                "--since",
                kept))
        .isZero();
    assertThat(json().get("consistency")).isNotEmpty();
    assertThat(run(Evenhand.commandLine(), "log", "prove", folderOfAll, "--entry", "30"))
        .isEqualTo(2);
  }

  @Test
  void hasHelpEverywhere() {
    for (var command :
        new String[][] {{"log"}, {"log", "export"}, {"log", "verify"}, {"log", "prove"}}) {
      var arguments = java.util.Arrays.copyOf(command, command.length + 1);
      arguments[command.length] = "--help";
      assertThat(run(Evenhand.commandLine(), arguments)).isZero();
    }
  }

  private int verify(Path... outside) {
    var arguments =
        new java.util.ArrayList<>(java.util.List.of("log", "verify", folder.toString()));
    for (var path : outside) {
      arguments.add("--checkpoint");
      arguments.add(path.toString());
    }
    return run(Evenhand.commandLine(), arguments.toArray(String[]::new));
  }

  private int export(String... more) {
    var settings = new Settings(environment());
    var arguments = new java.util.ArrayList<>(java.util.List.of("--out", folder.toString()));
    arguments.addAll(java.util.List.of(more));
    return run(new CommandLine(new LogExportCommand(settings)), arguments.toArray(String[]::new));
  }

  private Map<String, String> environment() {
    var access = log.tables().access(Login.CASEWORK);
    return Map.of(
        "EVENHAND_DB_URL", access.url(),
        "EVENHAND_DB_CASEWORK_PASSWORD", access.password(),
        "EVENHAND_DATA_DIR", data.toString(),
        "EVENHAND_LOG_ORIGIN", log.settings().origin(),
        "EVENHAND_LOG_KEY", ALog.KEY);
  }

  private int run(CommandLine line, String... arguments) {
    var printed = new ByteArrayOutputStream();
    var said = new ByteArrayOutputStream();
    var stdout = System.out;
    var stderr = System.err;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      return line.execute(arguments);
    } finally {
      System.setOut(stdout);
      System.setErr(stderr);
      out = printed.toString(StandardCharsets.UTF_8);
      messages = said.toString(StandardCharsets.UTF_8);
    }
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(out);
  }
}
