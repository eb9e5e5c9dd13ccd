package org.evenhand.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CaseReference;
import org.evenhand.referral.api.CaseLink;
import org.evenhand.referral.api.ConcernView;
import org.evenhand.referral.api.SimilarConcern;
import org.evenhand.referral.application.ConcernForms;
import org.evenhand.referral.application.FindSimilarConcerns;
import org.evenhand.referral.application.ReadConcern;
import org.evenhand.web.cases.CaseAtDoor;
import org.evenhand.web.cases.CaseDoor;
import org.evenhand.web.work.StepCase;
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
  private final StepCase at;
  private final CaseDoor door;
  private ConcernView concern;

  @Inject
  public StepConcern(
      StepPage step,
      ReadConcern concerns,
      FindSimilarConcerns similar,
      StepCase at,
      CaseDoor door) {
    this.step = step;
    this.concerns = concerns;
    this.similar = similar;
    this.at = at;
    this.door = door;
  }

  /** For the container's proxy. */
  protected StepConcern() {
    this(null, null, null, null, null);
  }

  /** Whether the step is one that works on the concern as it was said. */
  public boolean isShown() {
    return step.getView() != null
        && !step.isBlind()
        && STEPS.contains(step.getStep())
        && at.isWhole()
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

  /** Of similar cases those of which the reader may know. */
  public List<SimilarConcern> getSimilar() {
    return similar.to(reference()).stream().filter(other -> isKnown(other.reference())).toList();
  }

  /** Of linked cases those of which the reader may know. */
  public List<CaseLink> getLinks() {
    return concerns.linksOf(reference()).stream().filter(link -> isKnown(link.other())).toList();
  }

  private boolean isKnown(CaseReference other) {
    return door.find(other.value(), Permission.CASE_READ).filter(CaseAtDoor::isIndex).isPresent();
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
