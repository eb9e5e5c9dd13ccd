package org.evenhand.tool.log;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.evenhand.decisionlog.application.VerifyLog;
import org.evenhand.decisionlog.check.Finding;
import org.evenhand.decisionlog.check.LogVerdict;
import org.evenhand.decisionlog.check.UnreadableLog;
import org.evenhand.tool.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evenhand log verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks an exported decision log with nothing but its folder.",
      "",
      "Names the first bad entry where that can be said exactly, and otherwise between which two"
          + " checkpoints the log was rewritten. That a log was cut off, is an older copy, or was"
          + " rewritten from a checkpoint on shows only against checkpoints kept outside: give them"
          + " with --checkpoint. Ends with 0 if nothing is wrong, 1 if something is, 2 if the"
          + " folder or a file cannot be read.",
    })
public final class LogVerifyCommand implements Callable<Integer> {
  private static final int TOLD = 100;

  @Parameters(paramLabel = "DIR", description = "The folder that log export wrote.")
  private Path folder;

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description =
          "A checkpoint kept outside the database, or a folder of them. May be given more than"
              + " once.")
  private List<Path> checkpoints = new ArrayList<>();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description =
          "A file with the verifier key, kept outside; the one in the folder is not believed then.")
  private List<Path> keys = new ArrayList<>();

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  private record Report(
      boolean verified,
      long entries,
      long confirmedEntries,
      String root,
      Long firstBadIndex,
      Interval interval,
      int checkpoints,
      int outsideCheckpoints,
      Openings openings,
      List<Long> clockWentBackAt,
      List<Told> findings,
      int findingsInAll) {}

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  private record Interval(long firstIndex, long lastIndex, long afterCheckpoint, long checkpoint) {}

  private record Openings(long checked, long absent) {}

  private record Told(String kind, Long index, String message) {}

  @Override
  public Integer call() {
    try {
      var verdict = new VerifyLog().verify(folder, checkpoints, keys);
      Json.print(report(verdict));
      say(verdict);
      return verdict.isVerified() ? ExitCode.OK : ExitCode.SOFTWARE;
    } catch (UnreadableLog e) {
      System.err.println("evenhand: " + e.getMessage());
      return ExitCode.USAGE;
    }
  }

  private static void say(LogVerdict verdict) {
    verdict.findings().stream()
        .limit(TOLD)
        .forEach(finding -> System.err.println("evenhand: " + finding.message()));
    if (verdict.outside() == 0) {
      System.err.println(
          "evenhand: no checkpoint kept outside was given, so a log that was cut off or replaced by"
              + " an older copy cannot be told from a whole one.");
    }
    if (verdict.isVerified() && verdict.confirmed() < verdict.entries()) {
      System.err.println(
          "evenhand: the last "
              + (verdict.entries() - verdict.confirmed())
              + " entries are newer than the newest checkpoint and not confirmed yet.");
    }
  }

  private static Report report(LogVerdict verdict) {
    var first = verdict.firstBadIndex();
    return new Report(
        verdict.isVerified(),
        verdict.entries(),
        verdict.confirmed(),
        verdict.root(),
        first.isPresent() ? first.getAsLong() : null,
        verdict.interval().map(LogVerifyCommand::interval).orElse(null),
        verdict.checkpoints(),
        verdict.outside(),
        verdict.openings().map(o -> new Openings(o.checked(), o.absent())).orElse(null),
        verdict.backwards(),
        verdict.findings().stream().limit(TOLD).map(LogVerifyCommand::told).toList(),
        verdict.findings().size());
  }

  private static Interval interval(Finding finding) {
    return new Interval(finding.from(), finding.until() - 1, finding.from(), finding.until());
  }

  private static Told told(Finding finding) {
    return new Told(
        finding.kind().name().toLowerCase(Locale.ROOT),
        finding.isExact() ? finding.index() : null,
        finding.message());
  }
}
