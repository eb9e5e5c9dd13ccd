package org.evenhand.tool.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;

/** A command of ours that runs as a process of its own, with an environment of its own. */
public final class ToolProcess {
  private final Settings settings;

  public ToolProcess(Settings settings) {
    this.settings = settings;
  }

  /**
   * Runs the command to its end.
   *
   * @param variables what its environment has beyond ours
   * @throws Trouble with the command's own last message when it does not succeed
   */
  public void run(Map<String, String> variables, String... command) {
    var line = new ArrayList<String>();
    line.addAll(List.of(Installation.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    line.addAll(List.of("-Dfile.encoding=UTF-8", "-Devenhand.home=" + Installation.home()));
    line.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "org.evenhand.tool.Evenhand"));
    line.addAll(List.of(command));
    var builder = new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    var environment = new TreeMap<>(settings.all());
    environment.putAll(variables);
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      String said =
          new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new Trouble(said.replaceFirst("^evenhand: ", ""));
      }
    } catch (IOException e) {
      throw new Trouble("Cannot start " + Installation.java() + " (" + e.getMessage() + ").", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted while running " + String.join(" ", command) + ".", e);
    }
  }
}
