package org.evenhand.tool.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenhand.tool.Trouble;

/**
 * The files of the embedded PostgreSQL: {@code postgresql/} in the data folder and the superuser's
 * password in {@code keys/}. It is initialised beside its place and renamed when complete, so an
 * interrupted first start leaves nothing behind that a later one would trip over.
 */
final class Cluster {
  static final String VERSION = "16";

  private final Path folder;
  private final Path directory;
  private final Path password;

  Cluster(Path folder) {
    this.folder = folder;
    this.directory = folder.resolve("postgresql");
    this.password = folder.resolve("keys").resolve("database-superuser");
  }

  Path directory() {
    return directory;
  }

  /** The superuser's password. */
  String password() {
    try {
      return Secrets.read(Files.exists(password) ? password : unfinished(password));
    } catch (IOException e) {
      throw new Trouble(
          "The password of the database's superuser cannot be read from "
              + password
              + " ("
              + e
              + "). Put that file back from a backup.",
          e);
    }
  }

  /** Initialises the cluster on the first call; later calls look whether it is whole. */
  void makeReady(PostgresBinaries binaries, ServerAccount account, boolean throwAway) {
    try {
      if (!Files.exists(directory)) {
        refuseIfLost();
        initialise(binaries, account, throwAway);
      }
      if (Files.exists(unfinished(password))) {
        Files.move(unfinished(password), password);
      }
    } catch (IOException e) {
      throw new Trouble("Cannot set up the database in " + folder + " (" + e + ").", e);
    }
    refuseIfDamaged();
    account.give(directory);
  }

  private void refuseIfLost() {
    if (Files.exists(password)) {
      throw new Trouble(
          "The database "
              + directory
              + " is missing, although it was there before. Put it back"
              + " from a backup, or choose another folder with EVENHAND_DATA_DIR.");
    }
  }

  private void refuseIfDamaged() {
    String version = versionOf();
    if (version.isEmpty()
        || !Files.exists(directory.resolve("global/pg_control"))
        || !Files.isDirectory(directory.resolve("base"))
        || !Files.isDirectory(directory.resolve("pg_wal"))) {
      throw damaged("files of it are missing");
    }
    if (!version.equals(VERSION)) {
      throw new Trouble(
          "The database in "
              + directory
              + " was made by PostgreSQL "
              + version
              + ", this is "
              + VERSION
              + ". Nothing was changed. Dump it with the old version and load it here.");
    }
  }

  Trouble damaged(String reason) {
    return new Trouble(
        "The database in "
            + directory
            + " is damaged ("
            + reason
            + "). Nothing was changed. Put it"
            + " back from a backup, or choose another folder with EVENHAND_DATA_DIR.");
  }

  private String versionOf() {
    try {
      return Files.readString(directory.resolve("PG_VERSION")).strip();
    } catch (IOException e) {
      return "";
    }
  }

  private void initialise(PostgresBinaries binaries, ServerAccount account, boolean throwAway)
      throws IOException {
    Secrets.createFolder(password.getParent());
    Path secret = unfinished(password);
    Path fresh = unfinished(directory);
    Files.deleteIfExists(secret);
    FileTrees.delete(fresh);
    Secrets.write(secret, Secrets.random());
    Path handed = folder.resolve("handed-to-initdb");
    Files.deleteIfExists(handed);
    try {
      Secrets.write(handed, Secrets.read(secret));
      Secrets.createFolder(fresh);
      account.give(handed);
      account.give(fresh);
      account.mustReach(folder);
      run(account.command(initdb(binaries, fresh, handed, throwAway)));
    } finally {
      Files.deleteIfExists(handed);
    }
    Files.writeString(
        fresh.resolve("pg_hba.conf"),
        """
        # Everybody gives a password, the superuser too; nobody comes from outside this machine.
        host all all 127.0.0.1/32 scram-sha-256
        host all all ::1/128      scram-sha-256
        """);
    Files.move(fresh, directory);
  }

  private static List<String> initdb(
      PostgresBinaries binaries, Path directory, Path passwordFile, boolean throwAway) {
    return List.of(
        binaries.program("initdb"),
        "--pgdata=" + directory,
        "--username=postgres",
        "--pwfile=" + passwordFile,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--data-checksums",
        throwAway ? "--no-sync" : "--no-instructions");
  }

  private void run(List<String> command) throws IOException {
    Path log = folder.resolve("logs").resolve("initdb.log");
    Files.createDirectories(log.getParent());
    try {
      int exit =
          new ProcessBuilder(command)
              .directory(directory.getRoot().toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start()
              .waitFor();
      if (exit != 0) {
        throw new Trouble(
            "The database could not be initialised: " + lastLine(log) + " (see " + log + ")");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted while the database was being initialised.", e);
    }
  }

  private static String lastLine(Path log) throws IOException {
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains("error") || line.contains("FATAL"))
        .reduce((first, second) -> second)
        .orElse("initdb failed");
  }

  private static Path unfinished(Path path) {
    return path.resolveSibling(path.getFileName() + ".unfinished");
  }
}
