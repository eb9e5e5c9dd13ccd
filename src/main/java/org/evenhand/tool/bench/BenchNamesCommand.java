package org.evenhand.tool.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.evenhand.fairness.anonymisation.corpus.NamesInTexts;
import org.evenhand.fairness.anonymisation.corpus.Origins;
import org.evenhand.fairness.anonymisation.corpus.Recall;
import org.evenhand.fairness.anonymisation.proposal.WhoIsNamed;
import org.evenhand.tool.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand bench names}. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "How many names of known parties are hidden in invented texts, by origin and surface form.",
      "",
      "The figure is the share hidden of the family of names that rules are not written against,"
          + " compared with that of the family they are; the spread is between the origins."
    })
public final class BenchNamesCommand implements Callable<Integer> {
  @Option(names = "--rounds", defaultValue = "5", description = "Rounds (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--seed", defaultValue = "1", description = "Seed (${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() {
    var development = recall(Origins.Family.DEVELOPMENT);
    var verification = recall(Origins.Family.VERIFICATION);
    var record = new LinkedHashMap<String, Object>();
    record.put("bench", "names");
    record.put("figure", verification.all().rate());
    record.put("unit", "share of names hidden");
    record.put("denominator", development.all().rate());
    record.put("denominator_is", "the same for the names that rules are written against");
    record.put("ratio", verification.all().rate() / development.all().rate());
    record.put("rounds", rounds);
    record.put("spread", spread(verification.byOrigin()));
    record.put("development", table(development));
    record.put("verification", table(verification));
    Json.print(record);
    return ExitCode.OK;
  }

  private Recall recall(Origins.Family family) {
    return Recall.of(new NamesInTexts(seed, family), rounds, WhoIsNamed.recognisers());
  }

  private static Map<String, Object> table(Recall recall) {
    var table = new LinkedHashMap<String, Object>();
    table.put("all", recall.all());
    table.put("by_origin", recall.byOrigin());
    table.put("by_form", recall.byForm());
    return table;
  }

  private static double spread(Map<String, Recall.Share> shares) {
    var rates = shares.values().stream().mapToDouble(Recall.Share::rate).summaryStatistics();
    return rates.getMax() - rates.getMin();
  }
}
