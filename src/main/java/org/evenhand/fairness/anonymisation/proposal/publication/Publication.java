package org.evenhand.fairness.anonymisation.proposal.publication;

import java.util.List;
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
}
