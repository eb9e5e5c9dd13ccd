package org.evenhand.tool.panels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.evenhand.panel.planning.lottery.DrawFolder;
import org.evenhand.tool.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code evenhand panels redraw}. */
@Command(
    name = "redraw",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a published draw again and names what does not fit.",
      "",
      "Exit codes: 0 the same plan is drawn, 1 something was changed, 2 not such a folder.",
    })
public final class PanelsRedrawCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "With plans.jsonl and draw.json.")
  private Path folder;

  @Override
  public Integer call() {
    try {
      var found = DrawFolder.check(folder);
      var words =
          found.stream()
              .map(finding -> PlanningWords.of("plan.redraw." + PlanningWords.code(finding)))
              .toList();
      Json.print(new TreeMap<>(Map.of("same", found.isEmpty(), "findings", words)));
      return found.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    } catch (IOException e) {
      System.err.println("evenhand: " + folder + ": is no published draw: " + e.getMessage());
      return ExitCode.USAGE;
    }
  }
}
