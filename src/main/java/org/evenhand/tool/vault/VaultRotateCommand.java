package org.evenhand.tool.vault;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.evenhand.fairness.anonymisation.application.RotateVaultKeys;
import org.evenhand.tool.Json;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Settings;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.serve.ToolDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand vault rotate}. */
@Command(
    name = "rotate",
    mixinStandardHelpOptions = true,
    description = {
      "Seals the key of every case anew under the newest master key. The server may run meanwhile.",
      "",
      "Master keys stand one on a line, the newest last. Every server must have the new one before"
          + " this is run. It may be interrupted and run again. Older keys are needed until it says"
          + " that none is left under another, and for backups from before.",
      "",
      "Prints how many keys were sealed anew, and how many are under which master key, by its mark.",
      "",
      "Exit codes: 0 all are under the newest; 1 some are under a key that is not here.",
    })
public final class VaultRotateCommand implements Callable<Integer> {
  @Option(
      names = "--new-key",
      description = "First put a new random master key at the end of the key file.")
  private boolean newKey;

  private final Settings settings;

  public VaultRotateCommand() {
    this(Settings.ofThisProcess());
  }

  VaultRotateCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() {
    try (var progress = Progress.onStandardError();
        var database = ToolDatabase.open(settings)) {
      var file = new MasterKeyFile(settings);
      var vault = database.access(Login.VAULT).dataSource();
      if (newKey) {
        file.addKey();
      }
      var rotation = RotateVaultKeys.in(vault, file::keys, Clock.systemUTC());
      var total = rotation.total();
      progress.phase("sealing keys anew");
      var rotated =
          rotation.rotate(
              done -> progress.phase(String.format("%,d of %,d keys sealed anew", done, total)));
      progress.done();
      Json.print(Report.of(rotated));
      return rotated.underOthers().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  /** As it is printed. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  record Report(String masterKey, long rewrapped, long underNewest, Map<String, Long> underOthers) {
    static Report of(RotateVaultKeys.Rotated rotated) {
      return new Report(
          rotated.masterKey(), rotated.rewrapped(), rotated.underNewest(), rotated.underOthers());
    }
  }
}
