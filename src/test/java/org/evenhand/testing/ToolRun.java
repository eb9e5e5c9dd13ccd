package org.evenhand.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command of the tool, run to its end as a process of its own, as {@code deploy/evenhand} does.
 *
 * @param exitCode 0 done, 1 a finding or a failure, 2 misuse
 * @param output what it printed on standard output
 * @param messages what it said on standard error, without the line break at the end
 */
public record ToolRun(int exitCode, String output, String messages) {

  /** Runs a command with these variables added to our environment. */
  public static ToolRun of(Map<String, String> variables, String... arguments) {
    try {
      Path output = Files.createTempFile("tool", ".out");
      Path messages = Files.createTempFile("tool", ".err");
      var builder =
          new ProcessBuilder(commandLine(arguments))
              .redirectOutput(output.toFile())
              .redirectError(messages.toFile());
      builder.environment().putAll(variables);
      int exitCode = builder.start().waitFor();
      var run = new ToolRun(exitCode, text(output), text(messages).strip());
      Files.delete(output);
      Files.delete(messages);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The command line of a command, for tests that handle the process themselves. */
  public static List<String> commandLine(String... arguments) {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.add("org.evenhand.tool.Evenhand");
    line.addAll(List.of(arguments));
    return line;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
