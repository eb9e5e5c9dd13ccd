package org.evenhand.decisionlog.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.evenhand.decisionlog.model.Checkpoint;

/**
 * The folder outside the database that every checkpoint is written to, one file each, named by its
 * size; it is what a rewritten or restored database is held against. A file is never changed.
 */
public final class OutsideCheckpoints {
  /** The name of the file with the verifier key. */
  public static final String PUBLIC_KEY = "public-key.txt";

  private static final Pattern NAME = Pattern.compile("\\d{12,19}\\.checkpoint");

  private final Path folder;

  public OutsideCheckpoints(Path folder) {
    this.folder = folder;
  }

  /** The note of the largest checkpoint, as it stands in its file. */
  public Optional<String> newest() {
    var names = names();
    return names.isEmpty() ? Optional.empty() : read(folder.resolve(names.get(names.size() - 1)));
  }

  /** Every checkpoint's note by the name of its file, smallest first. */
  public SortedMap<String, String> all() {
    var notes = new TreeMap<String, String>();
    names().forEach(name -> read(folder.resolve(name)).ifPresent(note -> notes.put(name, note)));
    return notes;
  }

  /** The verifier key that was written with the first checkpoint. */
  public Optional<String> publicKey() {
    return read(folder.resolve(PUBLIC_KEY)).map(String::strip);
  }

  /**
   * Writes a checkpoint, and the key beside the first one, so that it is on the disk when this
   * returns.
   *
   * @throws IllegalStateException if another checkpoint of that size is there
   */
  public void write(long size, String note, String publicKey) {
    try {
      Files.createDirectories(folder);
      if (publicKey().isEmpty()) {
        put(PUBLIC_KEY, publicKey + "\n");
      }
      put(Checkpoint.fileName(size), note);
    } catch (IOException e) {
      throw new UncheckedIOException("checkpoints cannot be written to " + folder, e);
    }
  }

  private void put(String name, String content) throws IOException {
    var file = folder.resolve(name);
    var there = read(file);
    if (there.isPresent()) {
      if (!there.get().equals(content)) {
        throw new IllegalStateException(file + " is there and says something else");
      }
      return;
    }
    var unfinished = folder.resolve(name + ".unfinished");
    try (var channel =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var bytes = StandardCharsets.UTF_8.encode(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    }
  }

  private List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> NAME.matcher(name).matches())
          .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("checkpoints cannot be read from " + folder, e);
    }
  }

  private static Optional<String> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
