package org.evenhand.tool.check;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.evenhand.tool.Json;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.serve.ToolDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code evenhand check invariants}. */
@Command(
    name = "invariants",
    mixinStandardHelpOptions = true,
    description = {
      "Asks the database for anything that must never be: a decision without its log entry, a case"
          + " that nobody has to do with, a task done twice.",
      "",
      "Prints, for each invariant, the rows that break it. Ends with 1 if there are any. It may be"
          + " asked while the product runs."
    })
public final class CheckInvariantsCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    try (var database = ToolDatabase.open(Settings.ofThisProcess());
        var connection = database.access(Login.CASEWORK).open()) {
      var broken = Invariants.broken(connection);
      Json.print(broken);
      return Invariants.count(broken) == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    } catch (SQLException e) {
      throw new Trouble("The database cannot be asked: " + e.getMessage(), e);
    }
  }
}
