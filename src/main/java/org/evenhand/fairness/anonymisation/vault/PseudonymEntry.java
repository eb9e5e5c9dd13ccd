package org.evenhand.fairness.anonymisation.vault;

import java.util.List;

/**
 * Who is behind a pseudonym.
 *
 * @param entity what the anonymiser calls them, unique in the case
 * @param label what stands in the anonymised file, for example {@code [Person 3]}
 * @param kind what sort of thing is hidden, in the anonymiser's words: no name
 * @param forms everything they are called in the originals, letter for letter as it stands there
 */
public record PseudonymEntry(String entity, String label, String kind, List<String> forms) {
  public PseudonymEntry {
    forms = List.copyOf(forms);
  }

  PseudonymEntry with(List<String> others) {
    return new PseudonymEntry(entity, label, kind, others);
  }
}
