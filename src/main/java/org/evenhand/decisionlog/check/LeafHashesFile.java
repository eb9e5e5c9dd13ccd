package org.evenhand.decisionlog.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.decisionlog.check.Finding.Kind;
import org.evenhand.decisionlog.model.Hash;

/** The list of leaf hashes of an export. */
final class LeafHashesFile {
  /** Stands for a line that is not a hash; nothing hashes to it. */
  private static final Hash NONE = Hash.wrap(new byte[Hash.LENGTH]);

  private final List<Hash> leaves = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  void read(LogFolder folder) throws IOException {
    var file = folder.open(LogFolder.LEAF_HASHES);
    if (file.isEmpty()) {
      throw new UnreadableLog(LogFolder.LEAF_HASHES + ": there is no such file in the folder");
    }
    try (var lines = new Lines(file.get())) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        leaves.add(hash(new String(line, StandardCharsets.UTF_8)));
      }
      if (!lines.endedProperly()) {
        findings.add(Finding.of(Kind.FORM, LogFolder.LEAF_HASHES + " does not end with a newline"));
      }
    }
  }

  List<Hash> leaves() {
    return leaves;
  }

  List<Finding> findings() {
    return findings;
  }

  private Hash hash(String line) {
    try {
      return Hash.ofHex(line);
    } catch (IllegalArgumentException e) {
      findings.add(
          Finding.of(
              Kind.FORM, LogFolder.LEAF_HASHES + " line " + (leaves.size() + 1) + " is no hash"));
      return NONE;
    }
  }
}
