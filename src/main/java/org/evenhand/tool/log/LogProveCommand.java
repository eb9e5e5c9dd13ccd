package org.evenhand.tool.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evenhand.decisionlog.api.EntryProof;
import org.evenhand.decisionlog.check.FolderOnDisk;
import org.evenhand.decisionlog.check.OutsideNote;
import org.evenhand.decisionlog.check.ProveEntry;
import org.evenhand.decisionlog.check.UnreadableLog;
import org.evenhand.tool.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evenhand log prove}. */
@Command(
    name = "prove",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the proof that one entry is in an exported decision log, for somebody who is to see"
          + " that entry and no other.",
      "",
      "The proof is an inclusion proof of RFC 9162 under the newest checkpoint and, with --since,"
          + " the consistency proof from a checkpoint that was kept outside. Ends with 1 if the"
          + " folder does not prove it; log verify then says why.",
    })
public final class LogProveCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The folder that log export wrote.")
  private Path folder;

  @Option(names = "--entry", required = true, paramLabel = "INDEX", description = "The entry.")
  private long index;

  @Option(names = "--since", paramLabel = "FILE", description = "An earlier checkpoint.")
  private Path since;

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Report(
      long index,
      String entry,
      String leafHash,
      String checkpoint,
      List<String> inclusion,
      String sinceCheckpoint,
      List<String> consistency) {}

  @Override
  public Integer call() throws IOException {
    try {
      var earlier = Optional.ofNullable(since).map(LogProveCommand::kept);
      var proof = new ProveEntry(new FolderOnDisk(folder)).of(index, earlier);
      if (proof.isEmpty()) {
        System.err.println("evenhand: the folder does not prove it; log verify says why.");
        return ExitCode.SOFTWARE;
      }
      Json.print(report(proof.get()));
      return ExitCode.OK;
    } catch (UnreadableLog e) {
      System.err.println("evenhand: " + e.getMessage());
      return ExitCode.USAGE;
    }
  }

  private static OutsideNote kept(Path file) {
    try {
      return new OutsideNote(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UnreadableLog(file + ": cannot be read as text");
    }
  }

  private static Report report(EntryProof proof) {
    return new Report(
        proof.index(),
        proof.entry(),
        proof.leafHash(),
        proof.checkpoint(),
        proof.inclusion(),
        proof.since().map(EntryProof.Since::checkpoint).orElse(null),
        proof.since().map(EntryProof.Since::consistency).orElse(null));
  }
}
