package org.evenhand.tool.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.evenhand.tool.Trouble;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs that come as a jar from Maven. They are unpacked once, into a folder
 * named after the digest of the archive: first beside it, then renamed in one step, so that an
 * interrupted unpacking never leaves something that looks finished.
 */
public final class PostgresBinaries {
  private final Path home;

  private PostgresBinaries(Path home) {
    this.home = home;
  }

  /**
   * The programs for this machine, unpacked if they are not there yet.
   *
   * @param cache the folder that holds unpacked versions; made if missing
   * @throws Trouble when there are no binaries for this kind of machine or the folder cannot be
   *     written
   */
  public static PostgresBinaries in(Path cache) {
    try {
      Path home = cache.resolve("postgresql-" + digest());
      if (!Files.isDirectory(home)) {
        Files.createDirectories(cache);
        unpackAtomically(home);
      }
      return new PostgresBinaries(home);
    } catch (IOException e) {
      throw new Trouble(
          "Cannot unpack PostgreSQL into "
              + cache
              + " ("
              + e
              + "). Set EVENHAND_CACHE_DIR to a"
              + " folder you can write to.",
          e);
    }
  }

  /** The program of this name: {@code initdb} or {@code postgres}. */
  public String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  Path home() {
    return home;
  }

  private static void unpackAtomically(Path home) throws IOException {
    Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished-" + UUID.randomUUID());
    try {
      unpack(unfinished);
      Files.move(unfinished, home);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(home)) { // otherwise somebody else was quicker, which is as good
        throw e;
      }
    } finally {
      FileTrees.delete(unfinished);
    }
  }

  private static void unpack(Path into) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(archive()))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
          throw new IOException("an entry leads out of the archive: " + entry.getName());
        }
        if (!entry.isDirectory()) {
          Files.createDirectories(target.getParent());
          write(tar, entry, target);
        }
      }
    }
    letEverybodyRead(into);
  }

  private static void letEverybodyRead(Path root) throws IOException {
    try (var paths = Files.walk(root)) {
      for (Path folder : paths.filter(Files::isDirectory).toList()) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      boolean program = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  private static InputStream archive() throws IOException {
    String name = "postgres-linux-" + architecture() + ".txz";
    InputStream found =
        System.getProperty("os.name").equals("Linux")
            ? PostgresBinaries.class.getClassLoader().getResourceAsStream(name)
            : null;
    if (found == null) {
      throw new Trouble(
          "There is no embedded PostgreSQL for "
              + System.getProperty("os.name")
              + " on "
              + System.getProperty("os.arch")
              + ". Point EVENHAND_DB_URL at a PostgreSQL server.");
    }
    return new BufferedInputStream(found, 1 << 16);
  }

  private static String architecture() {
    return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64" -> "arm_64";
      default -> "other";
    };
  }

  private static String digest() throws IOException {
    try (var in = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
