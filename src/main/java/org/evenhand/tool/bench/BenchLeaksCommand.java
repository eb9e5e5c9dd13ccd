package org.evenhand.tool.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenhand.document.application.ReadWholeFile;
import org.evenhand.tool.Json;
import org.evenhand.tool.Progress;
import org.evenhand.tool.bench.leaks.LeakTrial;
import org.evenhand.tool.serve.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evenhand bench leaks}. */
@Command(
    name = "leaks",
    mixinStandardHelpOptions = true,
    description = {
      "How many of the leaks that are planted in released files the leak check finds.",
      "",
      "Clean files are the marked referrals of the folders with everything taken out that must be."
          + " In each a form of an invented person's name or number is hidden, in every place of a"
          + " page, a PDF or a Word document in turn. The figure is the share found, compared with"
          + " the share of clean files that would be kept back in vain.",
      "",
      "Exit codes: 0 all exact leaks found and at most 2 %% kept back, 1 otherwise.",
    })
public final class BenchLeaksCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", arity = "0..*", description = "Folders of marked referrals.")
  private List<Path> folders = List.of();

  @Option(names = "--count", defaultValue = "500", description = "Leaks (${DEFAULT-VALUE}).")
  private int count;

  @Option(names = "--seed", defaultValue = "1", description = "Seed (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--family",
      description = "Only clean files of this family of referrals, for example development.")
  private String family;

  @Option(
      names = "--misses",
      description = "Print each miss, and what keeps clean files back, on standard error.")
  private boolean misses;

  @Override
  public Integer call() throws IOException {
    var folder = Files.createTempDirectory("evenhand-leaks");
    try (var progress = Progress.onStandardError()) {
      var reader = ReadWholeFile.by(Installation.readerClassPath(), folder);
      var trial = new LeakTrial(reader, folders.isEmpty() ? ours() : folders, family, seed);
      progress.phase("planting " + count + " leaks");
      var planted = trial.plant(count);
      progress.phase("checking clean files");
      var clean = trial.checkClean();
      progress.done();
      Json.print(LeakTrial.report(planted, clean));
      if (misses) {
        planted.missed().forEach(System.err::println);
        clean.kept().forEach(System.err::println);
      }
      return LeakTrial.isGood(planted, clean) ? ExitCode.OK : ExitCode.SOFTWARE;
    } finally {
      Files.deleteIfExists(folder);
    }
  }

  private static List<Path> ours() {
    var home = Path.of(System.getProperty("evenhand.home", "."));
    return List.of(home.resolve("src/test/resources/anonymisation/referrals"));
  }
}
