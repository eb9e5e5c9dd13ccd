package org.evenhand.fairness.anonymisation.proposal.context;

import java.util.BitSet;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Token;

/** Which words of a document are to be hidden already. */
public final class Covered {
  private final Reading reading;
  private final BitSet hidden = new BitSet();

  public Covered(Reading reading, List<Found> found) {
    this.reading = reading;
    found.stream().filter(one -> one.action() == Action.HIDE).forEach(this::add);
  }

  public void add(Found one) {
    hidden.set(one.start(), one.end());
  }

  /** Whether any part of it is. */
  public boolean is(Token token) {
    return hidden.get(reading.sourceStart(token.start()));
  }

  /** Whether a letter or figure of it is not hidden yet. */
  public boolean leavesWordIn(Found one) {
    for (int at = hidden.nextClearBit(one.start());
        at < one.end();
        at = hidden.nextClearBit(at + 1)) {
      if (Character.isLetterOrDigit(reading.source().charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
