package org.evenhand.decisionlog.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.evenhand.decisionlog.model.NoteSigner;

/**
 * Tampers with a log many times over and holds the check to its promise: each copy is caught, a
 * changed entry is named exactly, a rewritten or missing tail is located between the two
 * checkpoints around the first entry that is not as it was. Every trial replays from its seed.
 */
public final class TamperTrials {
  private static final int TOLD = 10;

  private final CopyInHand original;
  private final List<OutsideNote> outside;
  private final NoteSigner signer;
  private final VerifyFolder check;
  private final Map<Tampering, TamperReport.Tally> tallies = new EnumMap<>(Tampering.class);
  private final List<String> failures = new ArrayList<>();

  /**
   * @param log an export that ends with a checkpoint; all its checkpoints are taken to have been
   *     kept outside; its openings are left aside
   * @param signer the log's key, with which the product signs a fork
   * @throws IllegalArgumentException if the log itself does not verify
   */
  public TamperTrials(FolderInMemory log, NoteSigner signer) {
    this.original = new CopyInHand(log.without(LogFolder.OPENINGS));
    this.signer = signer;
    this.outside =
        original.checkpoints.entrySet().stream()
            .map(entry -> new OutsideNote("checkpoint " + entry.getKey(), entry.getValue()))
            .toList();
    var reading = new RememberingReading();
    this.check = new VerifyFolder(reading);
    var verdict = verdict(original.folder());
    if (!verdict.isVerified() || verdict.confirmed() != original.size()) {
      throw new IllegalArgumentException("the log itself does not verify: " + verdict);
    }
    reading.learnNoMore();
  }

  /**
   * Trials on an invented log, which need no database: a benchmark can run them anywhere.
   *
   * @param every a checkpoint after each so many entries
   */
  public static TamperTrials onAnInventedLog(int entries, int every, long seed) {
    var log = new InventedLog(entries, every, seed);
    return new TamperTrials(log.folder(), log.signer());
  }

  /** Runs so many trials, each kind in its turn. */
  public TamperReport run(int trials, long seed) {
    var kinds = Tampering.values();
    for (int trial = 0; trial < trials; trial++) {
      var random = new SplittableRandom(seed * 1_000_003L + trial);
      var tampered = new Tamperer(original, signer, random).tamper(kinds[trial % kinds.length]);
      judge(tampered, "seed " + seed + ", trial " + trial);
    }
    return new TamperReport(seed, original.size(), tallies, failures);
  }

  private void judge(Tampered tampered, String name) {
    var verdict = verdict(tampered.folder());
    boolean caught = !verdict.isVerified();
    boolean mustName = tampered.index().isPresent();
    boolean named = mustName && verdict.firstBadIndex().equals(tampered.index());
    boolean mustLocate = !mustName && tampered.place().isPresent();
    boolean located = mustLocate && isLocated(verdict, tampered.place().getAsLong());
    var tally =
        new TamperReport.Tally(
            1, one(caught), one(mustName), one(named), one(mustLocate), one(located));
    tallies.merge(tampered.kind(), tally, TamperReport.Tally::plus);
    if (!tally.isComplete() && failures.size() < TOLD) {
      failures.add(name + ": " + tampered.kind() + " at " + tampered.place() + ": " + verdict);
    }
  }

  private boolean isLocated(LogVerdict verdict, long place) {
    long from =
        original.checkpoints.headMap(place + 1).isEmpty()
            ? 0
            : original.checkpoints.headMap(place + 1).lastKey();
    long until = original.checkpoints.tailMap(place + 1).firstKey();
    return verdict
        .interval()
        .filter(interval -> interval.from() == from && interval.until() == until)
        .isPresent();
  }

  private LogVerdict verdict(LogFolder folder) {
    try {
      return check.verify(folder, outside, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int one(boolean counts) {
    return counts ? 1 : 0;
  }
}
