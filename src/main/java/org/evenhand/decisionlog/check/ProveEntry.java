package org.evenhand.decisionlog.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.decisionlog.api.EntryProof;
import org.evenhand.decisionlog.model.Checkpoint;
import org.evenhand.decisionlog.model.Hash;
import org.evenhand.decisionlog.model.MerkleTree;
import org.evenhand.decisionlog.model.SignedNote;
import org.evenhand.decisionlog.model.TreeHash;

/**
 * Takes the proof of one entry out of an exported log, for somebody who is to see that entry and no
 * other: a registrant asking what was recorded, or a court.
 */
public final class ProveEntry {
  private final LogFolder folder;
  private final List<Hash> leaves = new ArrayList<>();

  public ProveEntry(LogFolder folder) {
    this.folder = folder;
  }

  /**
   * @param index the entry
   * @param earlier a checkpoint that whoever is to be convinced has kept
   * @return empty if the folder's entries are not those of its checkpoint, or not a continuation of
   *     the earlier one: there is then nothing to prove, and the check says what is wrong
   * @throws UnreadableLog if the folder has no entries or no checkpoint, or there is no such entry
   *     under the checkpoint
   */
  public Optional<EntryProof> of(long index, Optional<OutsideNote> earlier) throws IOException {
    var note = text(LogFolder.CHECKPOINT);
    var head = new OutsideNote(LogFolder.CHECKPOINT, note).checkpoint();
    if (index < 0 || index >= head.size()) {
      throw new UnreadableLog(
          LogFolder.CHECKPOINT + ": covers entries 0 to " + (head.size() - 1) + ", not " + index);
    }
    var line = read(index, head.size());
    if (leaves.size() < head.size()) {
      return Optional.empty();
    }
    var tree = new MerkleTree(leaves);
    var inclusion = tree.inclusionOf(index);
    var since = earlier.flatMap(kept -> since(kept, tree, head));
    if (!inclusion.proves(leaves.get((int) index), head.root())
        || since.isEmpty() && earlier.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new EntryProof(
            index, line, leaves.get((int) index).hex(), note, hex(inclusion.path()), since));
  }

  private static Optional<EntryProof.Since> since(
      OutsideNote kept, MerkleTree tree, Checkpoint head) {
    var before = Checkpoint.parse(SignedNote.parse(kept.note()).text());
    if (before.size() > head.size()) {
      return Optional.empty();
    }
    var consistency = tree.consistencyFrom(before.size());
    return consistency.connects(before.root(), head.root())
        ? Optional.of(new EntryProof.Since(kept.note(), hex(consistency.path())))
        : Optional.empty();
  }

  private String read(long index, long size) throws IOException {
    var line = "";
    var file =
        folder
            .open(LogFolder.ENTRIES)
            .orElseThrow(
                () ->
                    new UnreadableLog(LogFolder.ENTRIES + ": there is no such file in the folder"));
    try (var lines = new Lines(file)) {
      for (var next = lines.next(); next != null && leaves.size() < size; next = lines.next()) {
        if (leaves.size() == index) {
          line = new String(next, StandardCharsets.UTF_8);
        }
        leaves.add(TreeHash.leaf(next));
      }
    }
    return line;
  }

  private String text(String name) throws IOException {
    var file = folder.open(name);
    if (file.isEmpty()) {
      throw new UnreadableLog(name + ": there is no such file in the folder");
    }
    try (var in = file.get()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> hex(List<Hash> path) {
    return path.stream().map(Hash::hex).toList();
  }
}
