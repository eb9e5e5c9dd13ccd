package org.evenhand.web.cases;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.CaseFacts;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.ChronologyEvent;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.casefile.application.EditCaseFacts;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Problem;

/**
 * Changing the facts of a case. Where a colleague was quicker, both versions stand side by side and
 * the second officer chooses or writes a third; what was typed is kept until one is saved.
 */
@Named
@ViewScoped
public class FactsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 4_000;
  @Inject private transient CaseDoor door;
  @Inject private transient ReadCase cases;
  @Inject private transient EditCaseFacts edit;
  private String ref;
  private final FactsInHand base = new FactsInHand();
  private final FactsInHand mine = new FactsInHand();
  private final ArrayList<FactMerge> merges = new ArrayList<>();
  private String quicker = "";
  private Instant quickerAt;
  private transient List<Problem> problems = List.of();
  private transient CaseAtDoor at;

  /** Starts from the facts as they are. */
  public void open() {
    at = door.open(ref, Permission.CASE_EDIT, "CASE", "FACTS");
    base.take(facts(at.file()));
    mine.take(facts(at.file()));
  }

  /** Saves what was typed, or shows what a colleague saved meanwhile. */
  public String save() {
    problems = missing(mine.facts());
    return problems.isEmpty() ? saved(mine.facts()) : null;
  }

  /** Saves what was chosen for each fact that two people changed. */
  public String saveMerged() {
    var typed = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    merges.forEach(merge -> merge.take(typed));
    problems = merges.stream().map(FactMerge::problem).flatMap(Optional::stream).toList();
    if (!problems.isEmpty()) {
      return null;
    }
    merges.forEach(merge -> mine.put(merge.getFact(), merge.merged()));
    problems = missing(mine.facts());
    return problems.isEmpty() ? saved(mine.facts()) : null;
  }

  private String saved(CaseFacts facts) {
    var opened = door.demand(ref, Permission.CASE_EDIT);
    var newer = edit.edit(opened.getReference(), opened.by(), base.facts(), facts);
    if (newer.isEmpty()) {
      return "/cases/case?faces-redirect=true&saved=facts&ref=" + ref;
    }
    merge(facts(newer.get()));
    return null;
  }

  private void merge(CaseFacts theirs) {
    var before = base.facts();
    merges.clear();
    for (var fact : FactsInHand.NAMES) {
      var one =
          FactMerge.of(
              fact, FactsInHand.of(before, fact), mine.get(fact), FactsInHand.of(theirs, fact));
      one.ifPresent(merges::add);
    }
    base.take(theirs);
    latestChange()
        .ifPresent(
            change -> {
              quicker = change.account();
              quickerAt = change.at();
            });
  }

  private Optional<ChronologyEvent> latestChange() {
    return cases
        .chronology(getAt().getReference(), new ChronologyFilter("FACTS", 0, 1))
        .items()
        .stream()
        .findFirst();
  }

  private static CaseFacts facts(CaseView file) {
    return new CaseFacts(file.summary(), file.supportNeeds(), file.raisedFirst());
  }

  private static List<Problem> missing(CaseFacts facts) {
    var problems = new ArrayList<Problem>();
    if (facts.summary().isBlank()) {
      problems.add(Problem.at("summary", "facts.summary.missing"));
    }
    TypedText.problem("summary", facts.summary(), LONGEST).ifPresent(problems::add);
    TypedText.problem("supportNeeds", facts.supportNeeds(), LONGEST).ifPresent(problems::add);
    return problems;
  }

  public CaseAtDoor getAt() {
    if (at == null) {
      at = door.demand(ref, Permission.CASE_EDIT);
    }
    return at;
  }

  public FactsInHand getMine() {
    return mine;
  }

  /**
   * The facts that differ from what a colleague saved meanwhile; empty while nobody was quicker.
   */
  public List<FactMerge> getMerges() {
    return merges;
  }

  public String getQuicker() {
    return quicker;
  }

  public Instant getQuickerAt() {
    return quickerAt;
  }

  public List<Problem> getProblems() {
    return problems == null ? List.of() : problems;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
