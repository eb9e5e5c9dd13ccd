package org.evenhand.decisionlog.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.decisionlog.model.Checkpoint;
import org.evenhand.decisionlog.model.SignedNote;
import org.evenhand.decisionlog.model.TreeHash;

/** A copy of an exported log, taken apart to be changed and put together again. */
final class CopyInHand {
  private static final String INDEX = "\"index\":";

  private final SortedMap<String, byte[]> files;
  final List<byte[]> lines;
  final List<String> leaves;
  final SortedMap<Long, String> checkpoints = new TreeMap<>();

  CopyInHand(FolderInMemory folder) {
    files = new TreeMap<>(folder.files());
    lines = split(files.get(LogFolder.ENTRIES));
    leaves = new ArrayList<>(text(LogFolder.LEAF_HASHES).lines().toList());
    for (var name : folder.list(LogFolder.CHECKPOINTS)) {
      var note = text(LogFolder.CHECKPOINTS + "/" + name);
      checkpoints.put(Checkpoint.parse(SignedNote.parse(note).text()).size(), note);
    }
  }

  private CopyInHand(CopyInHand other) {
    files = new TreeMap<>(other.files);
    lines = new ArrayList<>(other.lines);
    leaves = new ArrayList<>(other.leaves);
    checkpoints.putAll(other.checkpoints);
  }

  CopyInHand again() {
    return new CopyInHand(this);
  }

  int size() {
    return lines.size();
  }

  /** The hash that fits the line as it is now. */
  void rehash(int index) {
    leaves.set(index, TreeHash.leaf(lines.get(index)).hex());
  }

  /** Cuts entries and hashes off. */
  void cut(int size) {
    lines.subList(size, lines.size()).clear();
    leaves.subList(size, leaves.size()).clear();
  }

  /** Takes away the checkpoints of more entries than that. */
  void forgetCheckpointsBeyond(long size) {
    checkpoints.tailMap(size + 1).clear();
  }

  /** The entry's line with another index in it. */
  void renumber(int index) {
    var line = new String(lines.get(index), StandardCharsets.UTF_8);
    int at = line.indexOf(INDEX) + INDEX.length();
    var renumbered = line.substring(0, at) + index + line.substring(line.indexOf(',', at));
    lines.set(index, renumbered.getBytes(StandardCharsets.UTF_8));
  }

  FolderInMemory folder() {
    files.put(LogFolder.ENTRIES, joined());
    files.put(
        LogFolder.LEAF_HASHES,
        (String.join("\n", leaves) + (leaves.isEmpty() ? "" : "\n"))
            .getBytes(StandardCharsets.UTF_8));
    files.keySet().removeIf(name -> name.startsWith(LogFolder.CHECKPOINT));
    checkpoints.forEach(
        (size, note) ->
            files.put(
                LogFolder.CHECKPOINTS + "/" + Checkpoint.fileName(size),
                note.getBytes(StandardCharsets.UTF_8)));
    if (!checkpoints.isEmpty()) {
      var newest = checkpoints.get(checkpoints.lastKey());
      files.put(LogFolder.CHECKPOINT, newest.getBytes(StandardCharsets.UTF_8));
    }
    return new FolderInMemory(files);
  }

  private byte[] joined() {
    var joined = new ByteArrayOutputStream();
    for (var line : lines) {
      joined.writeBytes(line);
      joined.write('\n');
    }
    return joined.toByteArray();
  }

  private String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private static List<byte[]> split(byte[] file) {
    var lines = new ArrayList<byte[]>();
    int from = 0;
    for (int at = 0; at < file.length; at++) {
      if (file[at] == '\n') {
        lines.add(java.util.Arrays.copyOfRange(file, from, at));
        from = at + 1;
      }
    }
    return lines;
  }
}
