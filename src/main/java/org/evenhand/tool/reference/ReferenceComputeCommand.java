package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenhand.tool.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code evenhand reference compute}. */
@Command(
    name = "compute",
    mixinStandardHelpOptions = true,
    description = {
      "Computes cases with known answers anew, from their input alone.",
      "",
      "A case has \"id\", \"kind\" and \"input\"; \"expected\" is never read. What cannot be"
          + " estimated is null, what is infinite is \"Infinity\".",
      "",
      "Exit codes: 0 done, 2 a file that cannot be read, a kind that is not known or an input that"
          + " is incomplete.",
    })
public final class ReferenceComputeCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of cases.")
  private List<Path> files;

  @Override
  public Integer call() {
    var answer = Figures.object();
    var cases = answer.putArray("cases");
    try {
      for (var file : files) {
        for (var one : read(file).path("cases")) {
          cases.add(answered(file, one));
        }
      }
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      return ExitCode.USAGE;
    }
    Json.print(answer);
    return ExitCode.OK;
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(file + " cannot be read as JSON", unreadable);
    }
  }

  private static ObjectNode answered(Path file, JsonNode one) {
    var id = one.path("id").asText();
    var name = one.path("kind").asText();
    var kind =
        Kinds.of(name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        file + ", case " + id + ": the kind \"" + name + "\" is not known"));
    try {
      var answer = Figures.object().put("id", id).put("kind", name);
      answer.set("actual", kind.answer(one.path("input")));
      return answer;
    } catch (IllegalArgumentException incomplete) {
      throw new IllegalArgumentException(
          file + ", case " + id + ": " + incomplete.getMessage(), incomplete);
    }
  }
}
