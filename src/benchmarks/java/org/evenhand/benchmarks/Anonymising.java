package org.evenhand.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evenhand.fairness.anonymisation.corpus.MarkedReferral;
import org.evenhand.fairness.anonymisation.proposal.Anonymiser;
import org.evenhand.fairness.anonymisation.proposal.CaseDocument;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a proposal takes: of a letter of two pages, of thirty pages and of three hundred, made of
 * the marked referrals one after the other, and with no party known. Milliseconds for one document,
 * one thread.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class Anonymising {
  private static final Path REFERRALS = Path.of("src/test/resources/anonymisation/referrals");
  private static final int CHARACTERS_OF_A_PAGE = 3_000;

  /** How many printed pages the document has. */
  @Param({"2", "30", "300"})
  public int pages;

  @Param({"TRIAGE", "PUBLICATION"})
  public Policy policy;

  private List<CaseDocument> document;

  /** Reads the referrals until the document is long enough. */
  @Setup
  public void read() throws IOException {
    var texts = new ArrayList<String>();
    try (var files = Files.list(REFERRALS)) {
      for (var file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(referral(file).text());
      }
    }
    var text = new StringBuilder();
    for (int next = 0; text.length() < pages * CHARACTERS_OF_A_PAGE; next++) {
      text.append(texts.get(next % texts.size())).append("\n\n");
    }
    document = List.of(new CaseDocument("bundle", text.toString()));
  }

  private static MarkedReferral referral(Path file) throws IOException {
    return MarkedReferral.parse(Files.readString(file));
  }

  @Benchmark
  public List<Proposal> propose() {
    return new Anonymiser(List.of(), policy).propose(document);
  }
}
