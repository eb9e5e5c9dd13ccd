package org.evenhand.tool;

import java.io.PrintWriter;
import org.evenhand.tool.anonymise.AnonymiseCommand;
import org.evenhand.tool.attack.AttackTestCommand;
import org.evenhand.tool.audit.AuditCommand;
import org.evenhand.tool.bench.BenchCommand;
import org.evenhand.tool.check.CheckCommand;
import org.evenhand.tool.config.ConfigCommand;
import org.evenhand.tool.database.MigrateCommand;
import org.evenhand.tool.demo.DemoCommand;
import org.evenhand.tool.imports.ImportCommand;
import org.evenhand.tool.log.LogCommand;
import org.evenhand.tool.panels.PanelsCommand;
import org.evenhand.tool.reference.ReferenceCommand;
import org.evenhand.tool.serve.DatabaseCommand;
import org.evenhand.tool.serve.ServeCommand;
import org.evenhand.tool.vault.VaultCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root of the command line; a new command is one more line in its list. */
@Command(
    name = "evenhand",
    description = "Fitness-to-practise case management with fairness built into every decision.",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      MigrateCommand.class,
      DatabaseCommand.class,
      ConfigCommand.class,
      LogCommand.class,
      ImportCommand.class,
      CheckCommand.class,
      AnonymiseCommand.class,
      AttackTestCommand.class,
      PanelsCommand.class,
      ReferenceCommand.class,
      AuditCommand.class,
      VaultCommand.class,
      BenchCommand.class,
      DemoCommand.class,
    })
public final class Evenhand {
  private Evenhand() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The whole command line, for the entrance above and for tests. */
  public static CommandLine commandLine() {
    return new CommandLine(new Evenhand())
        .setExecutionExceptionHandler((e, line, result) -> explain(e, line.getErr()))
        .setParameterExceptionHandler((e, arguments) -> misuse(e))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true);
  }

  private static int explain(Exception e, PrintWriter messages) {
    if (e instanceof Trouble) {
      messages.println("evenhand: " + e.getMessage());
    } else {
      messages.println("evenhand: an error of ours, please report it:");
      e.printStackTrace(messages);
    }
    messages.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static int misuse(CommandLine.ParameterException e) {
    var line = e.getCommandLine();
    line.getErr().println("evenhand: " + e.getMessage());
    line.getErr().println("See: " + line.getCommandSpec().qualifiedName() + " --help");
    line.getErr().flush();
    return CommandLine.ExitCode.USAGE;
  }
}
