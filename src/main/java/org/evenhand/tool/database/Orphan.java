package org.evenhand.tool.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.process.Signals;

/** A server that an earlier start left running on our files because it was killed. */
final class Orphan {
  private final Path directory;

  Orphan(Path directory) {
    this.directory = directory;
  }

  /** Stops it in an orderly way, if there is one, and waits for its end. */
  void stop() {
    find().ifPresent(this::stop);
  }

  private void stop(ProcessHandle server) {
    Signals.send("INT", server.pid());
    try {
      server.onExit().get(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new Trouble(
          "A database server of an earlier start (process "
              + server.pid()
              + ") still holds "
              + directory
              + " and does not stop; stop it and start again.",
          e);
    }
  }

  private Optional<ProcessHandle> find() {
    try {
      long pid = Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid")).get(0));
      String commandLine = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
      return commandLine.contains(directory.toString()) ? ProcessHandle.of(pid) : Optional.empty();
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
