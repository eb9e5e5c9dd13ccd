package org.evenhand.document.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.evenhand.document.api.ContentHash;
import org.evenhand.document.api.StoredContent;
import org.evenhand.document.application.KeyAccess;

/**
 * Bytes on disk under their SHA-256, sealed. They are written to one side, brought to the disk for
 * good, and only then given their name: what has a name is whole. Bytes come before the row that
 * names them, so a row never waits for bytes; bytes that no row came for are swept away later.
 */
public class ContentStore {
  private static final String OBJECTS = "objects";
  private static final String INCOMING = "incoming";
  private static final String SWEPT = ".swept";
  private static final int BUFFER = 1 << 16;

  private final Path objects;
  private final Path incoming;
  private final Path lock;
  private final KeyAccess keys;
  private final Clock clock;

  /** Files that this server is writing; one on a slow line may take longer than a sweep waits. */
  private final Set<Path> underway = ConcurrentHashMap.newKeySet();

  /**
   * @param folder made when it is missing, for its owner only
   * @param clock the machine's, by which files age, also while the product's is moved
   * @throws IOException when it cannot be made or written to
   */
  public ContentStore(Path folder, KeyAccess keys, Clock clock) throws IOException {
    this.objects = folder.resolve(OBJECTS);
    this.incoming = folder.resolve(INCOMING);
    this.lock = folder.resolve("sweep.lock");
    this.keys = keys;
    this.clock = clock;
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    Files.createDirectories(folder, owner);
    Files.createDirectories(objects, owner);
    Files.createDirectories(incoming, owner);
  }

  /**
   * Keeps bytes. A stream that breaks leaves nothing.
   *
   * @param content read to its end; not closed
   * @param most how many bytes are accepted
   * @throws TooLarge when there are more
   * @throws NoRoom when the disk does not take them
   * @throws IOException when the content itself cannot be read
   */
  public StoredContent put(InputStream content, long most) throws IOException {
    var file = begin();
    try {
      var stored = write(content, most, file);
      keep(file, stored.hash());
      return stored;
    } finally {
      Files.deleteIfExists(file);
      underway.remove(file);
    }
  }

  /**
   * The bytes of a name, to be closed by the caller.
   *
   * @throws NoSuchFileException when there are none
   */
  public InputStream open(ContentHash hash) throws IOException {
    var file = new BufferedInputStream(openSealed(path(hash)), BUFFER);
    try {
      return new SealedInput(file, keys);
    } catch (IOException | RuntimeException failed) {
      file.close();
      throw failed;
    }
  }

  /** A sweep that meets bytes made young just now takes their name away for a moment. */
  private static InputStream openSealed(Path place) throws IOException {
    try {
      return Files.newInputStream(place);
    } catch (NoSuchFileException maybeAside) {
      try {
        return Files.newInputStream(aside(place));
      } catch (NoSuchFileException maybeBack) {
        return Files.newInputStream(place);
      }
    }
  }

  public boolean has(ContentHash hash) {
    return Files.isRegularFile(path(hash));
  }

  /**
   * Reads bytes through and compares them with their name.
   *
   * @return false when they are gone or altered
   */
  public boolean isWhole(ContentHash hash) throws IOException {
    var digest = sha256();
    try (var in = open(hash)) {
      var buffer = new byte[BUFFER];
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        digest.update(buffer, 0, got);
      }
    } catch (AlteredContent | NoSuchFileException broken) {
      return false;
    }
    return ContentHash.of(digest.digest()).equals(hash);
  }

  /**
   * Deletes bytes that nobody came for. Safe beside {@link #put}: bytes that are put again while
   * they are being swept are young again, and stay. One sweep runs at a time, on all nodes
   * together; a second one finds nothing to do.
   *
   * @param age only bytes put longer ago than this are swept
   * @param wanted whether a row names them
   * @return how many were deleted
   */
  public int sweep(Duration age, Predicate<ContentHash> wanted) throws IOException {
    var before = clock.instant().minus(age);
    try (var channel = FileChannel.open(lock, CREATE, WRITE);
        var mine = channel.tryLock()) {
      return mine == null ? 0 : sweepIncoming(before) + sweepObjects(before, wanted);
    } catch (OverlappingFileLockException anotherHere) {
      return 0;
    }
  }

  private int sweepIncoming(Instant before) throws IOException {
    var swept = 0;
    try (var files = Files.newDirectoryStream(incoming)) {
      for (var file : files) {
        swept += sweepOneIncoming(file, before) ? 1 : 0;
      }
    } catch (NoSuchFileException endedMeanwhile) {
      return swept;
    }
    return swept;
  }

  private boolean sweepOneIncoming(Path file, Instant before) throws IOException {
    synchronized (underway) {
      return !underway.contains(file) && isOlder(file, before) && Files.deleteIfExists(file);
    }
  }

  private int sweepObjects(Instant before, Predicate<ContentHash> wanted) throws IOException {
    var swept = 0;
    try (var folders = Files.newDirectoryStream(objects, Files::isDirectory)) {
      for (var folder : folders) {
        try (var files = Files.newDirectoryStream(folder)) {
          for (var file : files) {
            swept += sweepOne(file, before, wanted) ? 1 : 0;
          }
        }
      }
    }
    return swept;
  }

  /** Sets the bytes aside, looks again, and only then deletes them. */
  private boolean sweepOne(Path file, Instant before, Predicate<ContentHash> wanted)
      throws IOException {
    var name = file.getFileName().toString();
    var leftAside = name.endsWith(SWEPT);
    var hash = new ContentHash(name.replace(SWEPT, ""));
    if (!leftAside && (!isOlder(file, before) || wanted.test(hash))) {
      return false;
    }
    var place = path(hash);
    var aside = aside(place);
    if (!leftAside) {
      Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
    }
    if (!isOlder(aside, before) || wanted.test(hash)) {
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
      return false;
    }
    return Files.deleteIfExists(aside);
  }

  private Path begin() throws NoRoom {
    try {
      synchronized (underway) {
        var file = Files.createTempFile(incoming, "in-", "");
        underway.add(file);
        return file;
      }
    } catch (IOException noRoom) {
      throw new NoRoom(noRoom);
    }
  }

  private StoredContent write(InputStream content, long most, Path file) throws IOException {
    var digest = sha256();
    var buffer = new byte[BUFFER];
    var size = 0L;
    try (var raw = opened(file);
        var out = sealed(raw)) {
      for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
        size += got;
        if (size > most) {
          throw new TooLarge(most);
        }
        digest.update(buffer, 0, got);
        write(out, buffer, got);
      }
      finish(out, raw);
      return new StoredContent(ContentHash.of(digest.digest()), size);
    }
  }

  private static FileOutputStream opened(Path file) throws NoRoom {
    try {
      return new FileOutputStream(file.toFile());
    } catch (IOException noRoom) {
      throw new NoRoom(noRoom);
    }
  }

  private SealedOutput sealed(FileOutputStream raw) throws NoRoom {
    try {
      return new SealedOutput(new BufferedOutputStream(raw, BUFFER), keys);
    } catch (IOException noRoom) {
      throw new NoRoom(noRoom);
    }
  }

  private static void write(SealedOutput out, byte[] buffer, int length) throws NoRoom {
    try {
      out.write(buffer, 0, length);
    } catch (IOException noRoom) {
      throw new NoRoom(noRoom);
    }
  }

  private static void finish(SealedOutput out, FileOutputStream raw) throws NoRoom {
    try {
      out.finish();
      raw.getFD().sync();
    } catch (IOException noRoom) {
      throw new NoRoom(noRoom);
    }
  }

  /** Gives the file its name, unless bytes of that name are here already. */
  private void keep(Path file, ContentHash hash) throws NoRoom {
    var place = path(hash);
    try {
      if (isMadeYoung(place)) {
        return;
      }
      Files.createDirectories(place.getParent());
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
      syncFolder(place.getParent());
      syncFolder(objects);
    } catch (IOException noRoom) {
      throw new NoRoom(noRoom);
    }
  }

  /**
   * Looks a second time: the file whose time was set may have been set aside, and judged old, after
   * it was opened and before its time was written. Then it has lost its name by now.
   */
  private boolean isMadeYoung(Path place) throws IOException {
    try {
      Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
      return Files.exists(place);
    } catch (NoSuchFileException none) {
      return false;
    }
  }

  private static void syncFolder(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static boolean isOlder(Path file, Instant moment) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
  }

  private Path path(ContentHash hash) {
    return objects.resolve(hash.value().substring(0, 2)).resolve(hash.value());
  }

  private static Path aside(Path place) {
    return place.resolveSibling(place.getFileName() + SWEPT);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
