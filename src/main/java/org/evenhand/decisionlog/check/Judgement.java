package org.evenhand.decisionlog.check;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.decisionlog.check.Finding.Kind;
import org.evenhand.decisionlog.model.Hash;

/**
 * What is wrong with a log, from its two lists of leaf hashes, one made from the entries and one
 * exported beside them, and the checkpoints. The list that more checkpoints confirm is the one to
 * believe.
 */
final class Judgement {
  private final List<Finding> findings = new ArrayList<>();
  private final Confirmation entries;
  private final Confirmation listed;
  private final long confirmed;

  /**
   * @param anchors smallest first
   * @param seen what was found looking at the entries alone
   */
  Judgement(List<Hash> leaves, List<Hash> listedLeaves, List<Anchor> anchors, List<Finding> seen) {
    this.entries = new Confirmation(leaves, anchors);
    this.listed = new Confirmation(listedLeaves, anchors);
    this.confirmed = entries.confirmed();
    compare(new Differences(leaves, listedLeaves).findings());
    addSeen(seen);
    locate(confirmed >= listed.confirmed() ? entries : listed);
    if (anchors.isEmpty() && !leaves.isEmpty()) {
      findings.add(
          Finding.of(
              Kind.NO_CHECKPOINT, "there are entries and no checkpoint to hold them against"));
    }
  }

  List<Finding> findings() {
    return findings;
  }

  /** How many entries, from the first, are confirmed. */
  long confirmed() {
    return confirmed;
  }

  String root() {
    return entries.root().base64();
  }

  /** Where the lists differ and the entries are confirmed, it is the list that is wrong. */
  private void compare(List<Finding> differences) {
    for (var difference : differences) {
      if (difference.index() >= confirmed) {
        findings.add(difference);
      } else if (findings.isEmpty()) {
        findings.add(
            Finding.of(
                Kind.LEAF_HASHES_DIFFER,
                LogFolder.LEAF_HASHES
                    + " is not that of the entries from "
                    + difference.index()
                    + " on; the entries are as they were signed"));
      }
    }
  }

  /** What the entries say by themselves counts where nothing else has named that entry. */
  private void addSeen(List<Finding> seen) {
    for (var finding : seen) {
      boolean named = findings.stream().anyMatch(other -> other.index() == finding.index());
      boolean shifted =
          (finding.kind() == Kind.MISSING || finding.kind() == Kind.MOVED)
              && findings.stream().anyMatch(Finding::isExact);
      if (!finding.isExact() || !named && !shifted) {
        findings.add(finding);
      }
    }
  }

  private void locate(Confirmation believed) {
    var failing = believed.firstFailing();
    if (failing.isEmpty()) {
      return;
    }
    long until = failing.get().size();
    boolean agrees = failing.get().outside() && believed.folderAgrees();
    long from = agrees ? believed.confirmed(Anchor::outside) : believed.confirmed();
    long size = believed.size();
    if (size < until) {
      findings.add(
          new Finding(
              Kind.CUT_OFF,
              -1,
              Math.min(from, size),
              until,
              "the log has "
                  + size
                  + " entries, but a checkpoint of "
                  + until
                  + " was signed; it is confirmed up to entry "
                  + from
                  + (agrees ? "; it may be an older copy" : "")));
    } else {
      findings.add(
          Finding.within(
              agrees ? Kind.FORKED : Kind.REWRITTEN,
              from,
              until,
              "entries were rewritten between "
                  + (from == 0 ? "the beginning" : "the checkpoint of " + from)
                  + " and the checkpoint of "
                  + until
                  + (agrees ? ", or an older copy was continued" : "")));
    }
  }
}
