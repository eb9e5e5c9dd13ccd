package org.evenhand.tool.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.evenhand.tool.Json;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.serve.ToolDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand attack-test sheet}. */
@Command(
    name = "sheet",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the sheet for readers: released files under numbers of their own, an empty table of"
          + " answers, and apart from them the key that says which file is which.",
      "",
      "Files are drawn by the seed, so that the sheet can be made again. Give readers the folder"
          + " 'readers' and keep 'key.csv' from them. docs/attack-test.md says how to go on.",
    })
public final class AttackTestSheetCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to; empty, or still to be made.")
  private Path folder;

  @Option(
      names = "--files",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many files to draw; 20 unless told.")
  private int files;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Another seed draws other files; 1 unless told.")
  private long seed;

  private record Report(int files, long seed) {}

  @Override
  public Integer call() {
    if (files < 1) {
      System.err.println("evenhand: --files " + files + " is none.");
      return ExitCode.USAGE;
    }
    try (var installed = ToolDatabase.open(Settings.ofThisProcess())) {
      var sheet = new AttackSheet(installed.access(Login.CASEWORK).dataSource());
      var written = sheet.write(folder, files, seed);
      if (written < files) {
        System.err.println("evenhand: there are only " + written + " released files.");
      }
      Json.print(new Report(written, seed));
      return written == 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    } catch (IllegalArgumentException e) {
      System.err.println("evenhand: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (IOException | SQLException e) {
      throw new Trouble("The sheet cannot be written: " + e.getMessage() + ".", e);
    }
  }
}
