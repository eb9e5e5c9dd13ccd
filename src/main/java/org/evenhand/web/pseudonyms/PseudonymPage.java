package org.evenhand.web.pseudonyms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.fairness.anonymisation.api.ReIdentified;
import org.evenhand.fairness.anonymisation.application.ReIdentify;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;

/**
 * Who is behind a pseudonym, for those who may be told. The answer is on the page that answers and
 * nowhere else: not in its address, not in the session.
 */
@Named
@RequestScoped
public class PseudonymPage {
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_PURPOSE = 1_000;

  private final ReIdentify reIdentify;
  private final CurrentActor actor;
  private String reference = "";
  private String label = "";
  private String purpose = "";
  private List<Problem> problems = List.of();
  private ReIdentified told;

  @Inject
  public PseudonymPage(ReIdentify reIdentify, CurrentActor actor) {
    this.reIdentify = reIdentify;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected PseudonymPage() {
    this(null, null);
  }

  /** Asks; that is on record before there is an answer. */
  public void ask() {
    problems = typingProblems();
    if (problems.isEmpty()) {
      var answer = reIdentify.ask(actor.get(), new CaseReference(reference), label, purpose);
      problems = answer.problems();
      told = answer.isDone() ? answer.value() : null;
    }
  }

  private List<Problem> typingProblems() {
    var found = new ArrayList<Problem>();
    if (!CaseReference.looksLikeOne(reference)) {
      found.add(Problem.at("reference", "reIdentify.reference.shape"));
    }
    if (label.isBlank()) {
      found.add(Problem.at("label", "reIdentify.label.missing"));
    }
    TypedText.problem("label", label, LONGEST_LABEL).ifPresent(found::add);
    TypedText.problem("purpose", purpose, LONGEST_PURPOSE).ifPresent(found::add);
    return found;
  }

  /** Nothing before there is an answer. */
  public ReIdentified getTold() {
    return told;
  }

  public List<Problem> getProblems() {
    return problems;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String typed) {
    reference = typed == null ? "" : TypedText.read(typed).strip().toUpperCase(Locale.ROOT);
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String typed) {
    label = typed == null ? "" : TypedText.read(typed).strip();
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String typed) {
    purpose = typed == null ? "" : TypedText.read(typed).strip();
  }
}
