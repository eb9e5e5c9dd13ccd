package org.evenhand.tool.panels;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.tool.Evenhand;

/** A run of {@code evenhand panels}, with what it printed. */
record ACommand(int exit, String out, String messages) {
  static ACommand run(String... arguments) {
    var standardOut = System.out;
    var standardErr = System.err;
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      var line = new ArrayList<>(List.of("panels"));
      line.addAll(List.of(arguments));
      int exit = Evenhand.commandLine().execute(line.toArray(String[]::new));
      return new ACommand(
          exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(standardOut);
      System.setErr(standardErr);
    }
  }

  JsonNode json() throws IOException {
    return new ObjectMapper().readTree(out);
  }
}
