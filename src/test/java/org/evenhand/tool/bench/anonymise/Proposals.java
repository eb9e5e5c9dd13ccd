package org.evenhand.tool.bench.anonymise;

import java.util.List;
import java.util.Optional;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.fairness.anonymisation.proposal.ResidualRisk;
import org.evenhand.fairness.anonymisation.proposal.Suitability;
import org.evenhand.fairness.anonymisation.proposal.resolution.Passage;

/** Proposals that hide what a test says and nothing else. */
final class Proposals {
  private Proposals() {}

  static Proposal hiding(List<Passage> passages) {
    return new Proposal(
        "d",
        "",
        passages,
        List.of(),
        new Suitability(Suitability.Verdict.ANONYMISE, Suitability.Reason.NONE),
        new ResidualRisk(ResidualRisk.Level.GREEN, 0, List.of()));
  }

  static Passage hidden(int start, int end, String replacement) {
    return new Passage(
        start,
        end,
        Kind.NAME,
        "x",
        Optional.empty(),
        Action.HIDE,
        false,
        Evidence.PATTERN,
        replacement,
        "test");
  }
}
