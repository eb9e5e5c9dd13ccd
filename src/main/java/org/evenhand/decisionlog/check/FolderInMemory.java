package org.evenhand.decisionlog.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An export in memory.
 *
 * @param files the bytes of each file by its name, {@code checkpoints/...} included
 */
public record FolderInMemory(SortedMap<String, byte[]> files) implements LogFolder {
  public FolderInMemory {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Takes a copy of another folder. */
  public static FolderInMemory copyOf(LogFolder folder) throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (var name : List.of(ENTRIES, LEAF_HASHES, CHECKPOINT, PUBLIC_KEY, OPENINGS)) {
      copy(folder, name, files);
    }
    for (var name : folder.list(CHECKPOINTS)) {
      copy(folder, CHECKPOINTS + "/" + name, files);
    }
    return new FolderInMemory(files);
  }

  /** The same folder without one of its files. */
  public FolderInMemory without(String name) {
    var fewer = new TreeMap<>(files);
    fewer.remove(name);
    return new FolderInMemory(fewer);
  }

  private static void copy(LogFolder from, String name, TreeMap<String, byte[]> to)
      throws IOException {
    var file = from.open(name);
    if (file.isPresent()) {
      try (var in = file.get()) {
        to.put(name, in.readAllBytes());
      }
    }
  }

  @Override
  public Optional<InputStream> open(String name) {
    return Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
  }

  @Override
  public List<String> list(String folder) {
    var start = folder + "/";
    return files.keySet().stream()
        .filter(name -> name.startsWith(start))
        .map(name -> name.substring(start.length()))
        .toList();
  }
}
