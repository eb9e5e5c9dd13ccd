package org.evenhand.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.kernel.CaseReference;
import org.evenhand.referral.api.CaseLink;
import org.evenhand.referral.api.ConcernView;
import org.evenhand.referral.api.SimilarConcern;
import org.evenhand.referral.application.ConcernForms;
import org.evenhand.referral.application.FindSimilarConcerns;
import org.evenhand.referral.application.ReadConcern;
import org.evenhand.web.work.StepPage;

/** The concern beside a step of receipt: what was said, and which cases look similar. */
@Named
@RequestScoped
public class StepConcern {
  private static final Set<String> STEPS =
      Set.of(
          "acknowledgeConcern",
          "identifyRegistrant",
          "screenRisk",
          "acceptConcern",
          "obtainMoreInformation",
          "fastTrackTriage",
          "gatherEnquiries",
          "prepareRedactedFile");
  private final StepPage step;
  private final ReadConcern concerns;
  private final FindSimilarConcerns similar;
  private ConcernView concern;

  @Inject
  public StepConcern(StepPage step, ReadConcern concerns, FindSimilarConcerns similar) {
    this.step = step;
    this.concerns = concerns;
    this.similar = similar;
  }

  /** For the container's proxy. */
  protected StepConcern() {
    this(null, null, null);
  }

  /** Whether the step is one that works on the concern as it was said. */
  public boolean isShown() {
    return step.getView() != null
        && !step.isBlind()
        && STEPS.contains(step.getStep())
        && getConcern() != null;
  }

  /** The concern, or null where the case began without one. */
  public ConcernView getConcern() {
    if (concern == null) {
      concern = concerns.of(reference()).orElse(null);
    }
    return concern;
  }

  public StepForm getForm() {
    return ConcernForms.whole(getConcern().channel());
  }

  /** The words the questions were asked in. */
  public String getWords() {
    return getConcern().channel().isKeyedByStaff() ? "keyed" : "concern";
  }

  public List<SimilarConcern> getSimilar() {
    return similar.to(reference());
  }

  public List<CaseLink> getLinks() {
    return concerns.linksOf(reference());
  }

  /** What two concerns have in common, in the order in which it is read. */
  public List<SimilarConcern.Likeness> why(SimilarConcern other) {
    return Arrays.stream(SimilarConcern.Likeness.values())
        .filter(other.likenesses()::contains)
        .toList();
  }

  private CaseReference reference() {
    return step.getView().item().caseReference();
  }
}
