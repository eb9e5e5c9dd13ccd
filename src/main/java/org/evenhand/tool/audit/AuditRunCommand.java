package org.evenhand.tool.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evenhand.statistics.audit.Audit;
import org.evenhand.statistics.audit.Options;
import org.evenhand.tool.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand audit run}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Audits the decision stages of a CSV file: where groups diverge, crude and adjusted, how sure"
          + " that is, what could not have been seen.",
      "",
      "Events have the columns case_id, person_id, stage, decided_at, outcome (adverse, other or"
          + " open), decider, source, seriousness, entered_at; characteristics a person_id and a"
          + " column each, blank for undisclosed. All or nothing: a file with a wrong row is refused"
          + " with every row named.",
      "",
      "Exit codes: 0 done, 1 a file was refused, 2 misuse.",
    })
public final class AuditRunCommand implements Callable<Integer> {
  private static final double POWER = 0.8;

  @Option(names = "--events", required = true, paramLabel = "FILE.csv", description = "Decisions.")
  private Path events;

  @Option(
      names = "--characteristics",
      paramLabel = "FILE.csv",
      description = "What people said of themselves.")
  private Path characteristics;

  @Option(
      names = "--register",
      paramLabel = "FILE.csv",
      description =
          "Everybody on the register, by person_id: shares of it stand beside the stages.")
  private Path register;

  @Option(names = "--alpha", defaultValue = "0.05", description = "Level (${DEFAULT-VALUE}).")
  private double alpha;

  @Option(
      names = "--no-sequence",
      description = "Leaves out confidence sequences, which take longest.")
  private boolean noSequence;

  @Override
  public Integer call() {
    if (!(alpha > 0 && alpha < 1)) {
      System.err.println("evenhand: --alpha lies between 0 and 1");
      return ExitCode.USAGE;
    }
    try {
      Json.print(audited());
      return ExitCode.OK;
    } catch (RefusedFile refused) {
      Json.print(refused.tree());
      System.err.println("evenhand: " + refused.line());
      return ExitCode.SOFTWARE;
    }
  }

  private Map<String, Object> audited() throws RefusedFile {
    var builder = new EventsFile().read(events);
    var decisions = builder.build();
    var options = new Options(alpha, POWER, !noSequence);
    if (characteristics == null) {
      return AuditTree.of(Audit.of(decisions, List.of(), options));
    }
    var people = register == null ? Set.<String>of() : RegisterShares.people(register);
    var file =
        new CharacteristicsFile(characteristics, decisions.people(), builder::personNumber, people);
    var report = Audit.of(decisions, file.read(), options);
    var tree = AuditTree.of(report);
    if (register != null) {
      tree.put("register", RegisterShares.of(report, file.onRegister()));
    }
    return tree;
  }
}
