package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.AllegationDraft;
import org.evenhand.casefile.api.AllegationView;
import org.evenhand.casefile.model.Allegation;
import org.evenhand.casefile.persistence.Allegations;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;

/** The allegations of a case: drafted, agreed, and later found proved or not. */
@Dependent
public class StateAllegations {
  private final Allegations allegations;
  private final Cases cases;
  private final IdSource ids;

  @Inject
  public StateAllegations(Allegations allegations, Cases cases, IdSource ids) {
    this.allegations = allegations;
    this.cases = cases;
    this.ids = ids;
  }

  public List<AllegationView> of(CaseReference reference) {
    return allegations.of(reference).stream().map(Allegation::view).toList();
  }

  /** Replaces the drafted allegations by these, numbered in order. */
  public void draft(CaseReference reference, List<AllegationDraft> drafts) {
    allegations.removeAll(reference);
    var categories = new LinkedHashSet<String>();
    int number = 1;
    for (var draft : drafts) {
      allegations.add(new Allegation(ids.next(), reference, number++, draft));
      categories.add(draft.category());
    }
    cases.get(reference).isAbout(List.copyOf(categories));
  }

  /** The grounds of what is alleged and has not been found not proved. */
  public Set<String> groundsStanding(CaseReference reference) {
    return of(reference).stream()
        .filter(allegation -> !allegation.finding().equals("NOT_PROVED"))
        .map(AllegationView::ground)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public void agree(CaseReference reference) {
    allegations.of(reference).forEach(Allegation::agree);
  }

  /** What a panel found, by allegation. */
  public void find(CaseReference reference, Map<UUID, String> findings) {
    for (var allegation : allegations.of(reference)) {
      if (findings.containsKey(allegation.id())) {
        allegation.find(findings.get(allegation.id()));
      }
    }
  }
}
