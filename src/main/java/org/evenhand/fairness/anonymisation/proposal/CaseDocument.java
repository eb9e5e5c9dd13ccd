package org.evenhand.fairness.anonymisation.proposal;

import java.util.Objects;

/** A document of a case as it came in: its text and nothing else. */
public record CaseDocument(String id, String text) {
  public CaseDocument {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
  }
}
