package org.evenhand.tool.serve;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.evenhand.tool.Settings;
import org.evenhand.tool.database.Durability;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.process.Guard;
import picocli.CommandLine.Command;

/** {@code evenhand database}: the embedded database alone, for looking into it. */
@Command(
    name = "database",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the embedded database alone until it is stopped (Ctrl-C), to look into it or copy it.",
      "",
      "Says where it listens; the passwords are in the keys folder of the data folder. EVENHAND_DB_PORT"
          + " and EVENHAND_DATA_DIR change where.",
    })
public final class DatabaseCommand implements Callable<Integer> {

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = Settings.ofThisProcess();
    try (var started = new Started()) {
      Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stopping"));
      DataFolder folder = started.add(DataFolder.take(DataFolder.placeOf(settings)));
      Guard guard = started.add(new Guard());
      var database =
          started.add(ProductDatabase.embedded(settings, folder, Durability.FULL, guard));
      System.err.println("Listening: " + database.access(Login.CASEWORK).url());
      System.err.println("Passwords: " + folder.keys() + "/login-evenhand_*");
      new CountDownLatch(1).await();
      return 0;
    }
  }
}
