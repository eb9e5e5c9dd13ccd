package org.evenhand.planted.fairness.anonymisation.proposal;

/** Planted: a recogniser. */
public class FindsNames {
  public boolean findsOneIn(String text) {
    return text.contains("Grace");
  }
}
