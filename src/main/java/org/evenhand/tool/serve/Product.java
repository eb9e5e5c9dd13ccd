package org.evenhand.tool.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Durability;
import org.evenhand.tool.database.FileTrees;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.database.LoginSettings;
import org.evenhand.tool.process.Guard;

/**
 * The whole product running: data folder, database, application server. Whatever was started is
 * stopped in the reverse order, also when a later part did not start or this process is killed.
 */
public final class Product implements AutoCloseable {
  private final Settings settings;
  private final Durability durability;
  private final Progress progress;
  private final Started started = new Started();

  private DataFolder folder;
  private ProductDatabase database;
  private Guard guard;
  private ApplicationServer server;
  private int port;

  /**
   * @param durability {@link Durability#FULL} for everything but tests
   */
  public Product(Settings settings, Durability durability, Progress progress) {
    this.settings = settings;
    this.durability = durability;
    this.progress = progress;
  }

  /**
   * Starts everything and returns when a page answers.
   *
   * @throws Trouble when something stands in the way; what was started is stopped by {@link #close}
   */
  public void start() {
    settings.flag("EVENHAND_DEMO", true);
    port = Ports.free(bind(), settings.port("EVENHAND_PORT", 8080));
    Installation.war();
    Installation.payara();
    folder = started.add(DataFolder.take(DataFolder.placeOf(settings)));
    guard = started.add(new Guard());
    progress.phase("Starting the database");
    database = started.add(ProductDatabase.open(settings, folder, durability, guard));
    progress.phase("Bringing the database up to date");
    new UpToDate(settings, database).make();
    progress.done();
    new FirstStart(settings, database).mustHaveAnAdministrator();
    loadDemonstration();
    startApplication();
  }

  private void loadDemonstration() {
    var first = new FirstDemonstration(settings, database);
    var size = first.wanted();
    if (size.isPresent()) {
      progress.phase("Inventing a regulator (once)");
      first.make(size.get(), new Keyring(folder.keys()).keysFor(settings));
      progress.done();
    }
  }

  /** Starts the application server; also used to start it again after it was killed. */
  public void startApplication() {
    progress.phase("Starting the application");
    emptyScratch();
    var plan = new ApplicationServer.Plan(bind(), port, javaOptions(), environment());
    server = started.add(ApplicationServer.start(plan, folder, guard));
    server.awaitReady();
    progress.done();
  }

  /** Whether anything is there to be stopped. */
  public boolean isStarted() {
    return started.isAny();
  }

  /** Where the pages are. */
  public URI address() {
    return server.address();
  }

  /** The application server's process, for those who watch or kill it. */
  public Process application() {
    return server.process();
  }

  /** Kills the application server as {@code kill -9} does; the database goes on. */
  public void killApplication() {
    try {
      server.process().destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How the application server ended, when it has. */
  public String obituary() {
    return server.obituary();
  }

  /** Where data, keys and logs are. */
  public Path dataFolder() {
    return folder.path();
  }

  /** The database, for those who look at what the pages did. */
  public ProductDatabase database() {
    return database;
  }

  /** Stops everything: the application, then the database. */
  @Override
  public void close() {
    started.close();
  }

  /** What the server is given: everything that is set, without the owner's password. */
  private TreeMap<String, String> environment() {
    var environment = new TreeMap<>(settings.all());
    environment.keySet().removeIf(name -> name.startsWith("EVENHAND_DB_"));
    environment.put("EVENHAND_DB_URL", database.access(Login.CASEWORK).url());
    for (Login login : Login.ofTheServer()) {
      environment.putAll(LoginSettings.variables(login, database.access(login)));
    }
    environment.putAll(new Keyring(folder.keys()).keysFor(settings));
    environment.putIfAbsent("EVENHAND_DEMO", "true");
    environment.putIfAbsent("EVENHAND_READER_CLASSPATH", Installation.readerClassPath());
    environment.putIfAbsent("EVENHAND_SOLVER_LIBRARIES", Installation.solverLibraries().toString());
    environment.put("EVENHAND_DATA_DIR", folder.path().toString());
    return environment;
  }

  private String bind() {
    return settings.text("EVENHAND_BIND").orElse("127.0.0.1");
  }

  private List<String> javaOptions() {
    String options = settings.text("EVENHAND_JAVA_OPTIONS").orElse(usualJavaOptions());
    return List.of(options.split("\\s+"));
  }

  /** Quick to start where it is tried out, quick at work where it is used; see measurements.md. */
  private String usualJavaOptions() {
    String quickStart = settings.flag("EVENHAND_DEMO", true) ? " -XX:TieredStopAtLevel=1" : "";
    return "-Xmx1g -XX:+UseSerialGC" + quickStart;
  }

  private void emptyScratch() {
    try {
      FileTrees.delete(folder.scratch());
    } catch (IOException e) {
      throw new Trouble("Cannot empty " + folder.scratch() + " (" + e + ").", e);
    }
  }
}
