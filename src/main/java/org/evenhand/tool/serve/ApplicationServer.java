package org.evenhand.tool.serve;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.process.Guard;
import org.evenhand.tool.process.Signals;

/**
 * Payara Micro with the application, as a child process in a session of its own. It listens on one
 * port and nowhere else: no administration, no JMX, no cluster. Pages that answer, the one for
 * signing in among them, are the only sign that it is ready, because Payara also reports ready when
 * the application failed to start.
 */
final class ApplicationServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Process process;
  private final URI address;
  private final ServerLog log;
  private final Guard guard;

  private ApplicationServer(Process process, URI address, ServerLog log, Guard guard) {
    this.process = process;
    this.address = address;
    this.log = log;
    this.guard = guard;
  }

  /** Where and with what it is started. */
  record Plan(String bind, int port, List<String> javaOptions, Map<String, String> environment) {}

  static ApplicationServer start(Plan plan, DataFolder folder, Guard guard) {
    var log = new ServerLog(folder.logs());
    try {
      var files = new BootFiles(folder.scratch());
      files.write(plan.bind(), folder.logs());
      var builder =
          new ProcessBuilder(commandLine(plan, folder, files))
              .directory(folder.path().toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.console().toFile());
      builder.environment().clear();
      builder.environment().putAll(plan.environment());
      Process process = builder.start();
      guard.entrust(process, "TERM");
      String host = plan.bind().equals("0.0.0.0") ? "localhost" : hostOf(plan.bind());
      return new ApplicationServer(
          process, URI.create("http://" + host + ":" + plan.port()), log, guard);
    } catch (IOException e) {
      throw new Trouble("The application server cannot be started (" + e.getMessage() + ").", e);
    }
  }

  private static String hostOf(String bind) {
    return bind.equals("127.0.0.1") ? "localhost" : bind;
  }

  private static List<String> commandLine(Plan plan, DataFolder folder, BootFiles files) {
    var line = new ArrayList<String>(List.of("setsid", Installation.java()));
    line.addAll(plan.javaOptions());
    line.add("-Djava.io.tmpdir=" + folder.scratch());
    line.add("-Djava.awt.headless=true");
    line.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.timezone=UTC"));
    line.addAll(List.of("-jar", Installation.payara().toString()));
    line.addAll(List.of("--deploy", Installation.war().toString(), "--contextroot", "/"));
    line.addAll(List.of("--port", Integer.toString(plan.port())));
    line.addAll(List.of("--prebootcommandfile", files.commands().toString()));
    line.addAll(List.of("--logproperties", files.logging().toString()));
    line.addAll(List.of("--nocluster", "--nohostaware", "--disablephonehome"));
    return line;
  }

  URI address() {
    return address;
  }

  Process process() {
    return process;
  }

  /**
   * Waits until the application really answers.
   *
   * @throws Trouble with the last words of its log when it ends or its start fails
   */
  void awaitReady() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (!process.isAlive()) {
        throw new Trouble(obituary());
      }
      if (log.saysDeploymentFailed()) {
        throw new Trouble("The application could not be started: " + log.lastWords());
      }
      if (answers("/health/ready") && answers("/") && answers("/sign-in")) {
        return;
      }
      pause();
    }
    throw new Trouble(
        "The application did not answer within "
            + PATIENCE.toMinutes()
            + " minutes: "
            + log.lastWords());
  }

  /** How the ended process ended, with its last errors. */
  String obituary() {
    int exit = process.exitValue();
    String how = exit > 128 ? "by signal " + (exit - 128) : "with exit code " + exit;
    return "The application server has ended " + how + "; " + log.lastWords();
  }

  /** Asks it to end: requests in flight are finished, the process engine is shut down. */
  @Override
  public void close() {
    Signals.stop(process, "TERM", Duration.ofSeconds(40));
    guard.forget(process);
  }

  private boolean answers(String path) {
    try {
      var request = (HttpURLConnection) address.resolve(path).toURL().openConnection();
      request.setConnectTimeout(2_000);
      request.setReadTimeout(30_000);
      request.setInstanceFollowRedirects(false);
      int status = request.getResponseCode();
      request.disconnect();
      return status < 400;
    } catch (IOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted while the application was starting.", e);
    }
  }
}
