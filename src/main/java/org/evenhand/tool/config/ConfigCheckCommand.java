package org.evenhand.tool.config;

import java.util.concurrent.Callable;
import org.evenhand.tool.Json;
import org.evenhand.tool.Settings;
import picocli.CommandLine.Command;

/** {@code evenhand config check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Says which settings are set, what is wrong, what is insecure, and which figures of the rule"
          + " set a regulator must verify before real use. No secret is shown.",
      "",
      "Exit code 0: nothing wrong and nothing insecure; 1: something is.",
    })
final class ConfigCheckCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    ConfigReport report = ConfigReport.of(Settings.ofThisProcess());
    Json.print(report);
    return report.isClean() ? 0 : 1;
  }
}
