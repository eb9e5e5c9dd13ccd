package org.evenhand.planted.fairness.anonymisation.release;

import org.evenhand.planted.fairness.anonymisation.proposal.FindsNames;

/** Planted: blind wherever the proposal is. */
class ChecksWithWhatItChecks {
  boolean isClean(String text) {
    return !new FindsNames().findsOneIn(text);
  }
}
