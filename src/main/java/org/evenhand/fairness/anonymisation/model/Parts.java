package org.evenhand.fairness.anonymisation.model;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;

/** The documents an anonymised file is made of, in their order. */
public record Parts(List<ReleasedPart> documents) {
  public Parts {
    documents = List.copyOf(documents);
  }

  /** All of them as one text; each begins with its title where there are several. */
  public String together() {
    if (documents.size() == 1) {
      return documents.get(0).text();
    }
    return documents.stream()
        .map(part -> part.title() + "\n\n" + part.text())
        .collect(Collectors.joining("\n\n"));
  }
}
