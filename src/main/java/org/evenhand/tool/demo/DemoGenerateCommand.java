package org.evenhand.tool.demo;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.evenhand.demonstration.api.Generated;
import org.evenhand.demonstration.api.RegulatorSize;
import org.evenhand.demonstration.application.GenerateRegulator;
import org.evenhand.diversity.application.LoadDeclarations;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.tool.Json;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.serve.Keyring;
import org.evenhand.tool.serve.ToolDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand demo generate}. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = {
      "Fills an empty database with an invented regulator: a register, adjudicators, closed cases"
          + " with their decision log, open cases at every kind of task, and declarations about"
          + " diversity. Disparities between groups are planted; docs/demonstration.md says which.",
      "",
      "All or nothing. A database that has cases, registrants or adjudicators is refused. The same"
          + " seed on the same day gives the same rows. The processes of open cases are started by"
          + " the server when it next runs in demonstration mode.",
      "",
      "Exit codes: 0 made, 1 refused or failed, 2 misuse.",
    })
public final class DemoGenerateCommand implements Callable<Integer> {
  @Option(
      names = "--registrants",
      paramLabel = "N",
      defaultValue = "4000",
      description = "People on the register, up to 100,000; ${DEFAULT-VALUE} unless said.")
  private int registrants;

  @Option(
      names = "--cases",
      paramLabel = "N",
      defaultValue = "6000",
      description = "Closed cases, up to 20,000; ${DEFAULT-VALUE} unless said.")
  private int cases;

  @Option(
      names = "--open",
      paramLabel = "N",
      defaultValue = "300",
      description = "Open cases, up to 5,000; ${DEFAULT-VALUE} unless said.")
  private int open;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "What chance begins with; ${DEFAULT-VALUE} unless said.")
  private long seed;

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  private record Report(
      int registrants,
      int employers,
      int panelMembers,
      int closedCases,
      int openCases,
      long logEntries,
      long declarations,
      long seed) {
    static Report of(Generated made) {
      return new Report(
          made.registrants(),
          made.employers(),
          made.panelMembers(),
          made.closedCases(),
          made.openCases(),
          made.logEntries(),
          made.declarations(),
          made.seed());
    }
  }

  private final Settings settings;
  private final Clock clock;

  public DemoGenerateCommand() {
    this(Settings.ofThisProcess(), Clock.systemUTC());
  }

  DemoGenerateCommand(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var size = new RegulatorSize(registrants, cases, open, seed);
    var problem = size.problem();
    if (problem.isPresent()) {
      System.err.println("evenhand: " + problem.get() + ".");
      return ExitCode.USAGE;
    }
    try (var database = ToolDatabase.open(settings);
        var progress = Progress.onStandardError()) {
      var made = generate(database, size, progress);
      progress.done();
      Json.print(Report.of(made));
      return ExitCode.OK;
    }
  }

  private Generated generate(ToolDatabase database, RegulatorSize size, Progress progress) {
    var family = settings.text("EVENHAND_RULE_SET").orElse(RuleSets.DEFAULT_FAMILY);
    var rules = RuleSets.shipped(family).inForce(CivilTime.today(clock));
    var diversity = database.access(Login.DIVERSITY).dataSource();
    var key = Keyring.diversityKey(settings);
    var made =
        new GenerateRegulator(
                database.access(Login.CASEWORK).dataSource(),
                (declarations, chance) ->
                    LoadDeclarations.into(diversity, key, chance).load(declarations).value(),
                rules,
                clock)
            .generate(size, new Told(progress)::reached);
    if (!made.isDone()) {
      throw new Trouble(inWords(made.problems().get(0)));
    }
    return made.value();
  }

  private static String inWords(Problem problem) {
    var words = ResourceBundle.getBundle("messages.demonstration").getString(problem.key());
    return MessageFormat.format(words, problem.arguments().toArray());
  }

  /** One line a phase. */
  private static final class Told {
    private final Progress progress;
    private String phase = "";

    Told(Progress progress) {
      this.progress = progress;
    }

    void reached(String step, long done) {
      if (!step.equals(phase)) {
        phase = step;
        progress.phase(words(step));
      }
    }

    private static String words(String step) {
      return switch (step) {
        case "people" -> "inventing people";
        case "register" -> "writing the register";
        case "plan" -> "planning cases";
        case "cases" -> "telling cases";
        case "log" -> "writing the decision log";
        default -> "writing declarations";
      };
    }
  }
}
