package org.evenhand.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.samples.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader that has been taken over could do: a program of ours runs in its place. */
class RunningInIsolationTest {
  /** For those that are to be stopped. */
  private static final Duration SHORT = Duration.ofSeconds(3);

  /** For those that are to come to their end, also on a busy machine. */
  private static final Duration AMPLE = Duration.ofMinutes(2);

  @TempDir private static Path programs;
  @TempDir private Path folder;
  private Listener listener;

  @BeforeAll
  static void compileTheIntruder() throws IOException {
    var source = Path.of("src/test/resources/document/Intruder.java");
    var file = programs.resolve("ReaderMain.java");
    Files.writeString(file, Files.readString(source).replace("Intruder", "ReaderMain"));
    var compiler = ToolProvider.getSystemJavaCompiler();
    var done = compiler.run(null, null, null, "-d", programs.toString(), file.toString());
    assertThat(done).isZero();
  }

  @BeforeEach
  void listen() {
    listener = new Listener();
  }

  @AfterEach
  void leavesNothingBehind() throws IOException {
    listener.close();
    assertThat(readers()).isEmpty();
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void seesNoEnvironmentAndAnEmptyFolder() {
    var answer = tell("environment", Isolation.LIMITS_ONLY);

    assertThat(answer.lines())
        .allMatch(variable -> variable.matches("(?:PWD|SHLVL|_|OLDPWD|LC_CTYPE)=.*|"));
    assertThat(tell("folder", Isolation.LIMITS_ONLY)).isEmpty();
  }

  @Test
  void reachesNobodyWhereTheSystemAllowsToCutItOff() {
    var best = Isolation.best();
    Assumptions.assumeTrue(best != Isolation.LIMITS_ONLY, best.says());

    assertThat(tell("call " + listener.port(), best)).startsWith("refused");
    assertThat(listener.calls()).isZero();
    assertThat(tell("call " + listener.port(), Isolation.LIMITS_ONLY)).isEqualTo("answered");
  }

  @Test
  void seesNoOtherProcessWhereTheSystemAllowsToHideThem() {
    Assumptions.assumeTrue(Isolation.best() == Isolation.FULL, Isolation.best().says());

    var all = (int) ProcessHandle.allProcesses().count();
    assertThat(Integer.parseInt(tell("processes", Isolation.FULL))).isLessThan(4).isLessThan(all);
  }

  @Test
  void isKilledWithAllItStartedWhenItsTimeIsUp() {
    for (var isolation : isolations()) {
      var reading = read("spin", isolation, SHORT);

      assertThat(reading.refusal()).as(isolation.name()).isEqualTo(Refusal.TAKES_TOO_LONG);
      assertThat(readers()).isEmpty();
    }
  }

  @Test
  void isNoVerdictOnTheFileWhenItDidNotEvenGetToWork() {
    assertThatExceptionOfType(ReaderUnavailable.class)
        .isThrownBy(() -> read("sleep", best(), SHORT));
  }

  @Test
  void isNoVerdictOnTheFileWhenItDies() {
    assertThatExceptionOfType(ReaderUnavailable.class).isThrownBy(() -> read("die", best()));
  }

  @Test
  void saysMoreThanItMayAndIsNotHeard() {
    assertThatExceptionOfType(ReaderUnavailable.class).isThrownBy(() -> read("babble", best()));
  }

  @Test
  void promisesMoreFilesThanItMayAndIsNotHeard() {
    assertThatExceptionOfType(ReaderUnavailable.class).isThrownBy(() -> read("promise", best()));
  }

  @Test
  void cannotFillTheDisk() {
    assertThat(tell("fill", Isolation.LIMITS_ONLY)).startsWith("stopped at");
  }

  private static List<Isolation> isolations() {
    return Stream.of(best(), Isolation.LIMITS_ONLY).distinct().toList();
  }

  private static Isolation best() {
    return Isolation.best();
  }

  private String tell(String task, Isolation isolation) {
    return read(task, isolation).text().text();
  }

  private Reading read(String task, Isolation isolation) {
    return read(task, isolation, AMPLE);
  }

  private Reading read(String task, Isolation isolation, Duration time) {
    var limits = ReadingLimits.USUAL.within(time);
    var small =
        new ReadingLimits(
            limits.inputBytes(),
            20 << 20,
            limits.entries(),
            limits.depth(),
            limits.time(),
            limits.heapMegabytes(),
            limits.textUnits(),
            limits.attachments());
    var classPath = programs + ":" + Readers.CLASS_PATH;
    var reader =
        new ReaderProcess(
            new ReaderSettings(ReaderSettings.ownJava(), classPath, folder, isolation, small, 1));
    var received = new ArrayList<byte[]>();
    return reader.read(
        new ByteArrayInputStream(task.getBytes()),
        null,
        (part, content) -> received.add(content.readAllBytes()));
  }

  private static List<String> readers() {
    return ProcessHandle.current()
        .descendants()
        .map(each -> each.info().commandLine().orElse(""))
        .filter(command -> command.contains("ReaderMain") || command.contains("sleep 77"))
        .toList();
  }
}
