package org.evenhand.tool.serve;

import java.util.concurrent.Callable;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Durability;
import picocli.CommandLine.Command;

/** {@code evenhand serve}: the product, until somebody stops it. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the product: its database, the migration, the application server.",
      "",
      "EVENHAND_PORT (8080), EVENHAND_BIND (127.0.0.1), EVENHAND_DATA_DIR (.evenhand/data),"
          + " EVENHAND_DEMO (true), EVENHAND_DB_URL and the logins' EVENHAND_DB_*_USER and"
          + " EVENHAND_DB_*_PASSWORD (or _PASSWORD_FILE) change how. Ctrl-C stops everything in"
          + " order; the data stays.",
    })
public final class ServeCommand implements Callable<Integer> {
  private final Progress progress = Progress.onStandardError();
  private final Thread stopping = new Thread(this::stop, "stopping");
  private Product product;
  private volatile boolean askedToStop;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = Settings.ofThisProcess();
    product = new Product(settings, Durability.FULL, progress);
    Runtime.getRuntime().addShutdownHook(stopping);
    try {
      product.start();
      new Welcome(product.address(), settings.flag("EVENHAND_DEMO", true)).print();
      product.application().waitFor();
      throw new Trouble(product.obituary());
    } catch (Trouble trouble) {
      if (askedToStop) {
        stopping.join(); // that parts of us end then is no trouble
        return 0;
      }
      progress.failed();
      product.close();
      throw trouble;
    }
  }

  private void stop() {
    askedToStop = true;
    if (product.isStarted()) {
      progress.phase("Stopping");
      product.close();
      progress.done();
    }
  }
}
