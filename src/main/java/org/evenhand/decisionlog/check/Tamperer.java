package org.evenhand.decisionlog.check;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.evenhand.decisionlog.model.Checkpoint;
import org.evenhand.decisionlog.model.CompactRange;
import org.evenhand.decisionlog.model.Hash;
import org.evenhand.decisionlog.model.NoteSigner;

/**
 * Changes copies of one log as somebody would who owns the database. Hashes, and which checkpoints
 * are left, are as the tamperer would best have them; what nobody has who only owns the database is
 * the signing key, save for the fork, which the product itself signs.
 */
final class Tamperer {
  private final CopyInHand original;
  private final NoteSigner signer;
  private final RandomGenerator random;

  Tamperer(CopyInHand original, NoteSigner signer, RandomGenerator random) {
    this.original = original;
    this.signer = signer;
    this.random = random;
  }

  Tampered tamper(Tampering kind) {
    return switch (kind) {
      case BYTE -> flipABit();
      case DELETE -> delete();
      case SWAP -> swap();
      case TRUNCATE -> truncate();
      case RECHAIN -> rechain();
      case OLD_BACKUP -> putOlderCopy();
      case FORK -> fork();
      case OTHER_FILE -> flipABitElsewhere();
    };
  }

  private Tampered flipABit() {
    var copy = original.again();
    var files = new TreeMap<>(copy.folder().files());
    int index = random.nextInt(copy.size());
    int start = copy.lines.subList(0, index).stream().mapToInt(line -> line.length + 1).sum();
    int length = copy.lines.get(index).length + 1;
    files.put(
        LogFolder.ENTRIES, flipped(files.get(LogFolder.ENTRIES), start + random.nextInt(length)));
    return Tampered.named(Tampering.BYTE, new FolderInMemory(files), index);
  }

  private Tampered delete() {
    var copy = original.again();
    boolean hashToo = random.nextBoolean();
    int index = random.nextInt(copy.size() - (hashToo ? 1 : 0));
    copy.lines.remove(index);
    if (hashToo) {
      copy.leaves.remove(index);
    }
    return Tampered.named(Tampering.DELETE, copy.folder(), index);
  }

  private Tampered swap() {
    var copy = original.again();
    int one = random.nextInt(copy.size() - 1);
    int other = random.nextInt(one + 1, copy.size());
    Collections.swap(copy.lines, one, other);
    if (random.nextBoolean()) {
      Collections.swap(copy.leaves, one, other);
    }
    return Tampered.named(Tampering.SWAP, copy.folder(), one);
  }

  private Tampered truncate() {
    var copy = original.again();
    int size = random.nextInt(copy.size());
    boolean hashesToo = random.nextBoolean();
    if (!hashesToo) {
      copy.lines.subList(size, copy.lines.size()).clear();
      return Tampered.named(Tampering.TRUNCATE, copy.folder(), size);
    }
    copy.cut(size);
    if (random.nextBoolean()) {
      copy.forgetCheckpointsBeyond(size);
    }
    return Tampered.located(Tampering.TRUNCATE, copy.folder(), size);
  }

  /** One entry changed, taken out or put in, and everything after it made to fit. */
  private Tampered rechain() {
    var copy = original.again();
    int from = random.nextInt(copy.size());
    switch (random.nextInt(3)) {
      case 0 -> forge(copy, from);
      case 1 -> {
        copy.lines.remove(from);
        copy.leaves.remove(from);
      }
      default -> {
        copy.lines.add(from, copy.lines.get(from));
        copy.leaves.add(from, "");
        forge(copy, from);
      }
    }
    for (int index = from; index < copy.size(); index++) {
      copy.renumber(index);
      copy.rehash(index);
    }
    if (random.nextBoolean()) {
      copy.forgetCheckpointsBeyond(from);
    }
    return Tampered.located(Tampering.RECHAIN, copy.folder(), from);
  }

  private Tampered putOlderCopy() {
    var copy = original.again();
    int size = random.nextInt(1, copy.size());
    copy.cut(size);
    copy.forgetCheckpointsBeyond(size);
    return Tampered.located(Tampering.OLD_BACKUP, copy.folder(), size);
  }

  private Tampered fork() {
    var copy = original.again();
    int size = random.nextInt(copy.size());
    copy.cut(size);
    copy.forgetCheckpointsBeyond(size);
    int end = size + 1 + random.nextInt(original.size() - size + 20);
    while (copy.size() < end) {
      int index = copy.size();
      copy.lines.add(original.lines.get(random.nextInt(original.size())));
      copy.leaves.add("");
      forge(copy, index);
      copy.renumber(index);
      copy.rehash(index);
      if (index + 1 == end || random.nextInt(150) == 0) {
        sign(copy);
      }
    }
    return Tampered.located(Tampering.FORK, copy.folder(), size);
  }

  private Tampered flipABitElsewhere() {
    var files = new TreeMap<>(original.folder().files());
    var names = files.keySet().stream().filter(name -> !name.equals(LogFolder.ENTRIES)).toList();
    var name = names.get(random.nextInt(names.size()));
    files.put(name, flipped(files.get(name), random.nextInt(files.get(name).length)));
    return Tampered.noticed(Tampering.OTHER_FILE, new FolderInMemory(files));
  }

  /** Puts another commitment into an entry; it stays an entry in its one form. */
  private void forge(CopyInHand copy, int index) {
    var line = new String(copy.lines.get(index), StandardCharsets.UTF_8);
    var other = Hash.of(Long.toString(random.nextLong()).getBytes(StandardCharsets.UTF_8)).hex();
    var forged = line.replaceFirst(":\"[0-9a-f]{64}\"", ":\"" + other + "\"");
    copy.lines.set(index, forged.getBytes(StandardCharsets.UTF_8));
  }

  void sign(CopyInHand copy) {
    var tree = new CompactRange();
    copy.leaves.forEach(leaf -> tree.append(Hash.ofHex(leaf)));
    var checkpoint = new Checkpoint(signer.name(), tree.size(), tree.root());
    copy.checkpoints.put(tree.size(), signer.sign(checkpoint.text()).toString());
  }

  private byte[] flipped(byte[] file, int at) {
    var changed = file.clone();
    changed[at] ^= (byte) (1 << random.nextInt(8));
    return changed;
  }
}
