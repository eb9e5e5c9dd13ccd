package org.evenhand.panel.planning.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One worker from its start to its end; answers one question after the other. */
final class WorkerProcess implements AutoCloseable {
  private static final long ENDING_SECONDS = 5;

  /** What is read when the worker is gone. */
  static final String GONE = "";

  private final WorkerFolder folder;
  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private WorkerProcess(WorkerFolder folder, Process process) {
    this.folder = folder;
    this.process = process;
    var listener = new Thread(this::listen, "solver-answers");
    listener.setDaemon(true);
    listener.start();
  }

  static WorkerProcess start(SolverSettings settings) throws IOException {
    var folder = WorkerFolder.in(settings.folder());
    try {
      var builder =
          new ProcessBuilder(WorkerCommand.line(settings, folder.path()))
              .directory(folder.path().toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().clear();
      return new WorkerProcess(folder, builder.start());
    } catch (IOException cannot) {
      folder.close();
      throw cannot;
    }
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void ask(Messages.Asked asked) throws IOException {
    say(Messages.write(asked));
  }

  /** The answer is wanted at once. */
  void withdraw() throws IOException {
    say(Messages.WITHDRAWN);
  }

  private void say(String line) throws IOException {
    process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** The next line, {@link #GONE} if there will be none, null if there is none yet. */
  String listen(long millis) throws InterruptedException {
    return lines.poll(millis, TimeUnit.MILLISECONDS);
  }

  private void listen() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.isEmpty()).forEach(lines::add);
    } catch (IOException | UncheckedIOException ended) {
      // said by the line below
    } finally {
      lines.add(GONE);
    }
  }

  /** Ends it at once and deletes what it had. */
  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    folder.close();
  }
}
