package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.evenhand.casefile.persistence.NamesOfCases;
import org.evenhand.kernel.CaseReference;

/** Whom cases are about, by name, for lists of the identified lane: one query for a whole list. */
@Dependent
public class CaseTitles {
  private final NamesOfCases names;

  @Inject
  public CaseTitles(NamesOfCases names) {
    this.names = names;
  }

  /** The registrant's name by case; a case that is not matched to the register is left out. */
  public Map<CaseReference, String> registrants(Collection<CaseReference> references) {
    return references.isEmpty() ? Map.of() : names.registrants(references);
  }
}
