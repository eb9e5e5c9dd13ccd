package org.evenhand.tool.bench.anonymise;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.fairness.anonymisation.proposal.Anonymiser;
import org.evenhand.fairness.anonymisation.proposal.CaseDocument;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.evenhand.tool.anonymise.CaseFile;

/**
 * How fast documents are proposed, one after the other on one core. Seconds are those the processor
 * spent, so that others who use the machine do not count.
 */
public final class AnonymisingSpeed {
  private static final int ENOUGH_BYTES = 2_000_000;

  /** 300 pages of 3,000 characters. */
  private static final int BUNDLE = 900_000;

  private static final double MEGABYTE = 1e6;
  private final List<CaseFile.Entry> entries;
  private final Policy policy;
  private final long bytes;

  /** Measures on the referrals among the files, or on all if there are none. */
  public AnonymisingSpeed(List<MarkedFile> files) {
    var referrals = files.stream().filter(file -> !file.holdsJudgments()).toList();
    policy = referrals.isEmpty() ? Policy.PUBLICATION : Policy.TRIAGE;
    entries =
        (referrals.isEmpty() ? files : referrals)
            .stream().flatMap(file -> file.entries().stream()).toList();
    bytes = entries.stream().mapToLong(entry -> bytes(entry.document().text())).sum();
  }

  /** Megabytes a second. */
  public double propose() {
    long began = processorTime();
    long done = 0;
    for (; done < ENOUGH_BYTES && bytes > 0; done += bytes) {
      entries.forEach(entry -> MarkedFile.proposal(entry, policy));
    }
    return rate(done, began);
  }

  /** What folding the case of the same text reaches, in the same unit. */
  public double copy() {
    long began = processorTime();
    long done = 0;
    int letters = 0;
    for (; done < 10 * ENOUGH_BYTES && bytes > 0; done += bytes) {
      for (var entry : entries) {
        letters += entry.document().text().toLowerCase(Locale.ROOT).length();
      }
    }
    return letters == 0 ? 0 : rate(done, began);
  }

  /** One file of 300 pages made of the first case's document again and again. */
  public Map<String, Object> bundle() {
    if (bytes == 0) {
      return Map.of();
    }
    var first = entries.get(0);
    var page = first.document().text() + "\n\n";
    var text = page.repeat(1 + BUNDLE / page.length());
    var anonymiser = new Anonymiser(first.parties(), policy);
    long began = processorTime();
    var proposal = anonymiser.propose(List.of(new CaseDocument("bundle", text)));
    double seconds = (processorTime() - began) / 1e9;
    System.gc();
    var runtime = Runtime.getRuntime();
    long live = runtime.totalMemory() - runtime.freeMemory();
    return Map.of(
        "characters", text.length(),
        "seconds", Math.round(seconds * 1_000) / 1_000.0,
        "passages", proposal.get(0).passages().size(),
        "live_heap_megabytes", Math.round(live / MEGABYTE));
  }

  private static double rate(long done, long began) {
    return done / MEGABYTE / ((processorTime() - began) / 1e9);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
