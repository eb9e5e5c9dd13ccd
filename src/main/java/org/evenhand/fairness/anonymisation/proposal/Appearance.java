package org.evenhand.fairness.anonymisation.proposal;

import java.util.List;

/**
 * Somebody, some body or some place that a document names, with all the ways it does.
 *
 * @param entity the same in all documents of the case; it may contain a name
 * @param pseudonym what stands for it in the released text
 * @param kind {@link Kind#NAME} for people, {@link Kind#ORG} or {@link Kind#PLACE}
 * @param forms as they are written in this document, a title included, each once, in order of their
 *     first mention
 */
public record Appearance(String entity, String pseudonym, Kind kind, List<String> forms) {
  public Appearance {
    forms = List.copyOf(forms);
  }
}
