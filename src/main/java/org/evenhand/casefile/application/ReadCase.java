package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.ChronologyEvent;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.model.CaseFile;
import org.evenhand.casefile.model.Party;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Page;
import org.evenhand.ruleset.api.RuleSetId;

/** Reads a case for rooms and for the identified lane. Whether somebody may is asked before. */
@Dependent
public class ReadCase {
  private final Cases cases;
  private final Chronology chronology;

  @Inject
  public ReadCase(Cases cases, Chronology chronology) {
    this.cases = cases;
    this.chronology = chronology;
  }

  public CaseView get(CaseReference reference) {
    return cases.get(reference).view();
  }

  public Optional<CaseView> find(CaseReference reference) {
    return cases.find(reference).map(CaseFile::view);
  }

  /** Under which rules some cases began, in one question; few enough for a page. */
  public Map<CaseReference, RuleSetId> rules(Collection<CaseReference> references) {
    return references.isEmpty()
        ? Map.of()
        : cases.of(references).stream()
            .map(CaseFile::view)
            .collect(Collectors.toMap(CaseView::reference, CaseView::rules));
  }

  public List<PartyView> parties(CaseReference reference) {
    return cases.partiesOf(reference).stream().map(Party::view).toList();
  }

  public Optional<PartyView> party(CaseReference reference, PartyRole role) {
    return parties(reference).stream().filter(party -> party.role() == role).findFirst();
  }

  /** The party of one role of each of some cases, in one question; few enough for a page. */
  public Map<CaseReference, PartyView> party(Collection<CaseReference> references, PartyRole role) {
    return references.isEmpty()
        ? Map.of()
        : cases.partiesOf(references, role).stream()
            .collect(Collectors.toMap(Party::caseReference, Party::view, (first, other) -> first));
  }

  public Page<ChronologyEvent> chronology(CaseReference reference, ChronologyFilter filter) {
    return chronology.read(reference, filter);
  }
}
