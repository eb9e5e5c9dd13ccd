package org.evenhand.fairness.anonymisation.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is known while a document is read: the case's parties, and what was found before. */
public final class Knowledge {
  private final List<KnownParty> parties;
  private final Policy policy;
  private final List<Found> found = new ArrayList<>();

  public Knowledge(List<KnownParty> parties, Policy policy) {
    this.parties = List.copyOf(parties);
    this.policy = policy;
  }

  public List<KnownParty> parties() {
    return parties;
  }

  public Policy policy() {
    return policy;
  }

  /** All that was found in this document so far, in the order it was found. */
  public List<Found> found() {
    return Collections.unmodifiableList(found);
  }

  /** Remembers what a recogniser found. */
  public void add(List<Found> more) {
    found.addAll(more);
  }
}
