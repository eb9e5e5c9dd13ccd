package org.evenhand.tool.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Secrets;

/**
 * The folder that holds everything Evenhand must not lose on this machine: the embedded database,
 * the keys, the logs. One start at a time uses it; the lock goes with the process, however it ends.
 */
public final class DataFolder implements AutoCloseable {
  private static final String ABOUT = "README.txt";
  private static final String LOCK = "in-use";
  private static final String URL = "database-url";
  // the operating system forgets a lock when its process closes any handle on the file, so within
  // this process the file is opened once
  private static final Map<Path, Long> TAKEN_HERE = new ConcurrentHashMap<>();

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Where the environment wants it; {@code .evenhand/data} below the product's folder otherwise.
   */
  public static Path placeOf(Settings settings) {
    return settings
        .text("EVENHAND_DATA_DIR")
        .map(Path::of)
        .orElse(Installation.home().resolve(".evenhand").resolve("data"))
        .toAbsolutePath()
        .normalize();
  }

  /**
   * Takes the folder for this process, making it if it is missing.
   *
   * @throws Trouble when it cannot be written, is something else's, or another start uses it
   */
  public static DataFolder take(Path path) {
    try {
      if (!Files.exists(path)) {
        Files.createDirectories(path);
        // others may pass through (the database may run as another account), not look around
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
      }
      mustBeOurs(path);
      var folder = new DataFolder(path, lock(path));
      Files.deleteIfExists(path.resolve(URL));
      folder.describe();
      Secrets.createFolder(folder.logs());
      Secrets.createFolder(folder.keys());
      return folder;
    } catch (IOException e) {
      throw new Trouble(
          "The data folder "
              + path
              + " cannot be written ("
              + reason(e)
              + "). Make it writable or"
              + " choose another with EVENHAND_DATA_DIR.",
          e);
    }
  }

  /** The process that uses the folder now, if any does. */
  public static Optional<Long> user(Path path) {
    if (TAKEN_HERE.containsKey(path)) {
      return Optional.of(ProcessHandle.current().pid());
    }
    if (!Files.exists(path.resolve(LOCK))) {
      return Optional.empty();
    }
    try (var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null ? Optional.empty() : Optional.of(holder(path));
    } catch (IOException e) {
      return Optional.of(holder(path));
    }
  }

  public Path path() {
    return path;
  }

  public Path keys() {
    return path.resolve("keys");
  }

  public Path logs() {
    return path.resolve("logs");
  }

  /** Temporary files; empty at each start. */
  public Path scratch() {
    return path.resolve("scratch");
  }

  /** Says where the embedded database listens, for commands that run beside the server. */
  void publish(String databaseUrl) {
    try {
      Files.writeString(path.resolve(URL), databaseUrl);
    } catch (IOException e) {
      throw new Trouble("Cannot write to the data folder " + path + " (" + e + ").", e);
    }
  }

  /** Where the embedded database of the folder's present user listens. */
  static String published(Path path) {
    try {
      return Files.readString(path.resolve(URL)).strip();
    } catch (IOException e) {
      throw new Trouble(
          "The data folder "
              + path
              + " is in use and its database is not there yet; try again in a"
              + " moment.",
          e);
    }
  }

  /** Gives the folder free for another start. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(path.resolve(URL));
      TAKEN_HERE.remove(path);
      channel.close();
    } catch (IOException e) {
      // the lock goes with the process
    }
  }

  private static void mustBeOurs(Path path) throws IOException {
    try (var content = Files.list(path)) {
      if (content.findAny().isPresent()
          && !Files.exists(path.resolve(ABOUT))
          && !Files.exists(path.resolve(LOCK))) {
        throw new Trouble(
            path
                + " is not empty and not a data folder of Evenhand. Choose another with"
                + " EVENHAND_DATA_DIR.");
      }
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    long self = ProcessHandle.current().pid();
    Long holder = TAKEN_HERE.putIfAbsent(path, self);
    if (holder != null) {
      throw inUse(path, holder);
    }
    var channel =
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      TAKEN_HERE.remove(path);
      throw inUse(path, holder(path));
    }
    channel.truncate(0);
    channel.write(StandardCharsets.US_ASCII.encode(Long.toString(self)));
    return channel;
  }

  private static Trouble inUse(Path path, long holder) {
    return new Trouble(
        "The data folder "
            + path
            + " is in use by another start of Evenhand (process "
            + holder
            + "). Stop that one first, or choose another folder with EVENHAND_DATA_DIR.");
  }

  private static long holder(Path path) {
    try {
      return Long.parseLong(Files.readString(path.resolve(LOCK)).strip());
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  private void describe() throws IOException {
    if (!Files.exists(path.resolve(ABOUT))) {
      Files.writeString(
          path.resolve(ABOUT),
          """
          Everything that Evenhand must not lose on this machine.

          postgresql/  the embedded database
          keys/        passwords and keys; without them the rest cannot be read
          logs/        what the server and the database said
          scratch/     temporary files, emptied at each start

          To back up: stop Evenhand, copy the whole folder, and keep the copy as safe as the cases.
          """);
    }
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
  }
}
