package org.evenhand.tool.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.Evenhand;
import org.evenhand.tool.Settings;
import org.evenhand.tool.database.Login;
import picocli.CommandLine;

/** An import command that was run, and what it printed. */
final class ATool {
  private final Settings settings;
  private String out = "";
  private String messages = "";

  ATool(TestDatabase database, Map<String, String> more) {
    var all = new HashMap<>(more);
    all.put("EVENHAND_DB_URL", database.access(Login.CASEWORK).url());
    for (var login : new Login[] {Login.CASEWORK, Login.DIVERSITY}) {
      var access = database.access(login);
      all.put(login.environmentPrefix() + "_USER", access.user());
      all.put(login.environmentPrefix() + "_PASSWORD", access.password());
    }
    settings = new Settings(all);
  }

  int run(Function<Settings, Callable<Integer>> command, String... arguments) {
    var standardOut = System.out;
    var standardErr = System.err;
    var outBytes = new ByteArrayOutputStream();
    var errBytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
    try {
      return new CommandLine(command.apply(settings))
          .setExecutionExceptionHandler(Evenhand.commandLine().getExecutionExceptionHandler())
          .execute(arguments);
    } finally {
      System.setOut(standardOut);
      System.setErr(standardErr);
      out = outBytes.toString(StandardCharsets.UTF_8);
      messages = errBytes.toString(StandardCharsets.UTF_8);
    }
  }

  JsonNode json() throws IOException {
    return new ObjectMapper().readTree(out);
  }

  int count(String name) throws IOException {
    return json().get(name).asInt();
  }

  String rules() throws IOException {
    var told = new StringBuilder();
    for (var problem : json().get("problems")) {
      told.append(problem.get("row")).append(' ').append(problem.get("column").asText());
      told.append(' ').append(problem.get("rule").asText()).append('\n');
    }
    return told.toString();
  }

  String out() {
    return out;
  }

  String messages() {
    return messages;
  }
}
