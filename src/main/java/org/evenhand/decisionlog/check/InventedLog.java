package org.evenhand.decisionlog.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.decisionlog.api.LogEntry;
import org.evenhand.decisionlog.model.Checkpoint;
import org.evenhand.decisionlog.model.CompactRange;
import org.evenhand.decisionlog.model.EntryLine;
import org.evenhand.decisionlog.model.Hash;
import org.evenhand.decisionlog.model.NoteSigner;
import org.evenhand.decisionlog.model.TreeHash;
import org.evenhand.kernel.DecisionPoint;

/** A log of nothing that ever happened, as an export, for trials that have no database. */
final class InventedLog {
  private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
  private static final String ORIGIN = "invented.invalid/decision-log";

  private final SplittableRandom random;
  private final NoteSigner signer;
  private final TreeMap<String, byte[]> files = new TreeMap<>();

  /**
   * @param every a checkpoint after each so many entries, and at the end
   */
  InventedLog(int entries, int every, long seed) {
    this.random = new SplittableRandom(seed);
    this.signer = NoteSigner.ofSeed(ORIGIN, bytes());
    var lines = new StringBuilder();
    var hashes = new StringBuilder();
    var tree = new CompactRange();
    for (int index = 0; index < entries; index++) {
      var line = EntryLine.of(entry(index));
      var leaf = TreeHash.leaf(line.getBytes(StandardCharsets.UTF_8));
      lines.append(line).append('\n');
      hashes.append(leaf.hex()).append('\n');
      tree.append(leaf);
      if ((index + 1) % every == 0 || index + 1 == entries) {
        sign(tree);
      }
    }
    put(LogFolder.ENTRIES, lines.toString());
    put(LogFolder.LEAF_HASHES, hashes.toString());
    put(LogFolder.PUBLIC_KEY, signer.key() + "\n");
  }

  FolderInMemory folder() {
    return new FolderInMemory(files);
  }

  NoteSigner signer() {
    return signer;
  }

  private LogEntry entry(int index) {
    var commitments = new TreeMap<String, String>();
    for (var field : EntryField.values()) {
      if (field.ordinal() < 12) {
        commitments.put(field.key(), Hash.of(bytes()).hex());
      }
    }
    var points = DecisionPoint.values();
    return new LogEntry(
        index,
        new UUID(random.nextLong(), random.nextLong()),
        EntryKind.DECISION,
        Optional.of(points[random.nextInt(points.length)]),
        "",
        "invented/1",
        START.plusSeconds(60L * index),
        START.plusSeconds(60L * index + 1),
        Optional.empty(),
        Optional.of(Hash.of(bytes()).hex()),
        commitments);
  }

  private void sign(CompactRange tree) {
    var text = new Checkpoint(ORIGIN, tree.size(), tree.root()).text();
    var note = signer.sign(text).toString();
    put(LogFolder.CHECKPOINTS + "/" + Checkpoint.fileName(tree.size()), note);
    put(LogFolder.CHECKPOINT, note);
  }

  private void put(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] bytes() {
    var bytes = new byte[Hash.LENGTH];
    random.nextBytes(bytes);
    return bytes;
  }
}
