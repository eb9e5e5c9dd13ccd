package org.evenhand.fairness.anonymisation.proposal.publication;

import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;

/** What is hidden beyond triage when a decision goes out to everybody. */
public final class Publication {
  private Publication() {}

  /** To be run after all others. */
  public static List<Recogniser> recognisers() {
    return List.of(
        new TimesTold(),
        new AmountsTold(),
        new CodesTold(),
        new PeopleTold(),
        new ForeignWords(),
        new Names());
  }

  /** Whether something that others found is a part of the state, which publications name. */
  public static boolean leaves(Found found, String source) {
    boolean guessed = found.evidence().compareTo(Evidence.PATTERN) > 0;
    if (!guessed || found.kind() != Kind.ORG && found.kind() != Kind.NAME) {
      return false;
    }
    var runs = CapitalRun.in(Reading.of(source.substring(found.start(), found.end())).tokens());
    return !runs.isEmpty() && runs.stream().allMatch(run -> run.isOfTheState() && !run.isABody());
  }
}
