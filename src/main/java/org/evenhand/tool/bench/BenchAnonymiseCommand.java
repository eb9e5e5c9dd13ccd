package org.evenhand.tool.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenhand.tool.Json;
import org.evenhand.tool.Progress;
import org.evenhand.tool.anonymise.UnreadableCase;
import org.evenhand.tool.bench.anonymise.AnonymisingSpeed;
import org.evenhand.tool.bench.anonymise.MarkedFile;
import org.evenhand.tool.bench.anonymise.MarkedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evenhand bench anonymise}. */
@Command(
    name = "anonymise",
    mixinStandardHelpOptions = true,
    description = {
      "What the anonymiser hides of what must be hidden, what it hides in vain, and how fast.",
      "",
      "PATHs hold documents with their right answers, referrals or judgments of the Text"
          + " Anonymization Benchmark; without any, those of src/test/resources/anonymisation are"
          + " taken. Referrals are proposed under the policy of triage, judgments under that of"
          + " publication. The figure is the speed on one core in megabytes of text a second,"
          + " compared with folding the case of the same text.",
    })
public final class BenchAnonymiseCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "JSON, or a folder of marked texts.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--misses",
      description =
          "Print each miss and each word hidden in vain on standard error, of verification"
              + " families none.")
  private boolean misses;

  @Option(names = "--rounds", defaultValue = "5", description = "Rounds (${DEFAULT-VALUE}).")
  private int rounds;

  @Override
  public Integer call() throws IOException {
    try (var progress = Progress.onStandardError()) {
      var marked = new ArrayList<MarkedFile>();
      for (var file : files.isEmpty() ? ours() : files) {
        marked.addAll(MarkedFile.read(file));
      }
      progress.phase("comparing with what people marked");
      var compared = new MarkedFiles(marked);
      var speed = new AnonymisingSpeed(marked);
      var megabytes = new Rounds("anonymise", "megabytes a second");
      for (int round = 0; round <= rounds; round++) {
        progress.phase(round == 0 ? "warming up" : "round " + round + " of " + rounds);
        if (round == 0) {
          speed.propose();
        } else {
          megabytes.add(speed.propose(), speed.copy());
        }
      }
      var more = new LinkedHashMap<String, Object>();
      more.put("bundle", speed.bundle());
      more.put("files", compared.reports());
      more.put("gaps", compared.gaps());
      progress.done();
      Json.print(megabytes.summary("folding the case of the same text", more));
      if (misses) {
        compared.misses().forEach(System.err::println);
      }
      return ExitCode.OK;
    } catch (UnreadableCase e) {
      System.err.println("evenhand: " + e.getMessage());
      return ExitCode.USAGE;
    }
  }

  private static List<Path> ours() throws IOException {
    var home = Path.of(System.getProperty("evenhand.home", "."));
    try (var all = Files.list(home.resolve("src/test/resources/anonymisation"))) {
      return all.filter(f -> f.toString().endsWith(".json") || Files.isDirectory(f))
          .sorted()
          .toList();
    }
  }
}
