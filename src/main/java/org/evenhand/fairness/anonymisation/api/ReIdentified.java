package org.evenhand.fairness.anonymisation.api;

import java.util.List;

/**
 * Who is behind a pseudonym.
 *
 * @param label as it stands in the anonymised file
 * @param behind one for each person, body or place that it stands for; most often one
 */
public record ReIdentified(String label, List<Behind> behind) {
  public ReIdentified {
    behind = List.copyOf(behind);
  }

  /**
   * @param kind what sort of thing it is, in the anonymiser's words
   * @param forms everything it is called in the originals, letter for letter
   */
  public record Behind(String kind, List<String> forms) {
    public Behind {
      forms = List.copyOf(forms);
    }
  }
}
