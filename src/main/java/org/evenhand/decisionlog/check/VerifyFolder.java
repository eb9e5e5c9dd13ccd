package org.evenhand.decisionlog.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenhand.decisionlog.check.Finding.Kind;

/**
 * Checks an exported log with nothing but its folder and, if there are any, checkpoints kept
 * outside. A changed entry is named exactly, because the list of leaf hashes is confirmed by a
 * checkpoint; a tail that was rewritten with hashes that fit is located between the last checkpoint
 * that fits and the first that does not. A log that was cut off, an older copy and a fork agree
 * with themselves: only a checkpoint kept outside shows them.
 */
public final class VerifyFolder {
  private final Reading reading;

  public VerifyFolder() {
    this(Reading.anew());
  }

  VerifyFolder(Reading reading) {
    this.reading = reading;
  }

  /**
   * @param outside checkpoints that were kept outside
   * @param keys verifier keys that whoever checks brings along; those in the folder if there are
   *     none
   * @throws UnreadableLog if the folder is not an exported log at all
   * @throws IOException if a file cannot be read
   */
  public LogVerdict verify(LogFolder folder, List<OutsideNote> outside, List<String> keys)
      throws IOException {
    var anchors = new AnchorFiles(folder, reading);
    anchors.read(keys, outside);
    var entries = new EntriesFile(folder, reading);
    entries.read();
    var hashes = new LeafHashesFile();
    hashes.read(folder);
    var judgement =
        new Judgement(entries.leaves(), hashes.leaves(), anchors.anchors(), entries.findings());
    var findings = new ArrayList<>(judgement.findings());
    findings.addAll(hashes.findings());
    findings.addAll(anchors.findings());
    findings.sort(Comparator.comparing(finding -> gravity(finding.kind())));
    return new LogVerdict(
        entries.leaves().size(),
        judgement.confirmed(),
        judgement.root(),
        anchors.signed(),
        outside.size(),
        entries.openings(),
        entries.backwards(),
        findings);
  }

  private static int gravity(Kind kind) {
    return switch (kind) {
      case CHANGED, MISSING, ADDED, MOVED, NOT_AN_ENTRY -> 0;
      case REWRITTEN, CUT_OFF, FORKED -> 1;
      case OUTSIDE_KEY_DIFFERS, KEY_INVALID, NO_CHECKPOINT, CHECKPOINT_INVALID -> 2;
      case LEAF_HASHES_DIFFER, OPENING_DIFFERS, FORM -> 3;
    };
  }
}
