package org.evenhand.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.api.DocumentOfFile;
import org.evenhand.fairness.anonymisation.application.ListDocumentsInReview;

/** The documents of the anonymised file beside the step that prepares or releases it. */
@Named
@RequestScoped
public class DocumentsInReview {
  static final Set<String> STEPS = Set.of("prepareRedactedFile", "releaseRedactedFile");
  private final StepPage step;
  private final ListDocumentsInReview documents;
  private List<DocumentOfFile> all;

  @Inject
  public DocumentsInReview(StepPage step, ListDocumentsInReview documents) {
    this.step = step;
    this.documents = documents;
  }

  /** For the container's proxy. */
  protected DocumentsInReview() {
    this(null, null);
  }

  /** Whether the step is one of those that review documents, and there are any. */
  public boolean isAsked() {
    return STEPS.contains(step.getStep()) && step.getView() != null && !getAll().isEmpty();
  }

  /** Whether the file may yet go without a second reviewer. */
  public boolean isFirst() {
    return step.getStep().equals("prepareRedactedFile");
  }

  public List<DocumentOfFile> getAll() {
    if (all == null) {
      all = documents.of(step.getView().item().caseReference());
    }
    return all;
  }

  /** Whole minutes that people have looked at it, begun ones counted. */
  public int minutes(DocumentOfFile document) {
    return (document.seconds() + 59) / 60;
  }

  /** Whether, as things stand, nobody else has to look. */
  public boolean isOneReviewer() {
    return getAll().stream()
        .allMatch(one -> one.risk().equals("GREEN") && one.unfit().equals("NONE"));
  }
}
