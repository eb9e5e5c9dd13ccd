package org.evenhand.tool.panels;

import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.evenhand.panel.planning.lottery.LotterySeed;
import org.evenhand.tool.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand panels commit}. */
@Command(
    name = "commit",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a seed for a block of hearings, and the commitment to it.",
      "",
      "Publish the commitment before the block closes; keep the seed to yourself until it has. A"
          + " seed of your own must be one that nobody guesses, or the commitment hides nothing.",
    })
public final class PanelsCommitCommand implements Callable<Integer> {
  @Option(names = "--block", paramLabel = "NAME", required = true, description = "The block.")
  private String block;

  @Option(names = "--seed", paramLabel = "S", description = "32 random bytes unless given.")
  private String seed;

  @Override
  public Integer call() {
    try {
      var made = seed == null ? LotterySeed.fresh(new SecureRandom()) : new LotterySeed(seed);
      var commitment = made.commitmentFor(block);
      Json.print(
          new TreeMap<>(
              Map.of("block", block, "seed", made.text(), "seed_commitment", commitment)));
      return ExitCode.OK;
    } catch (IllegalArgumentException e) {
      System.err.println("evenhand: " + e.getMessage());
      return ExitCode.USAGE;
    }
  }
}
