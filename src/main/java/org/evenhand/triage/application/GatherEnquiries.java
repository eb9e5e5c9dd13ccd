package org.evenhand.triage.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.triage.model.Enquiry;
import org.evenhand.triage.persistence.Enquiries;

/**
 * Asks the employer or another body what triage needs to know, or says that nothing is needed. A
 * case that a lottery drew to be decided on the full file goes there and is not masked.
 */
@Dependent
public class GatherEnquiries implements HumanStep {
  private static final String DRAWN_OPEN = "DRAWN_OPEN";
  private final Enquiries enquiries;
  private final DrawLot lots;
  private final IdSource ids;

  enum Needed {
    MADE,
    NOT_NEEDED
  }

  @Inject
  public GatherEnquiries(Enquiries enquiries, DrawLot lots, IdSource ids) {
    this.enquiries = enquiries;
    this.lots = lots;
    this.ids = ids;
  }

  @Override
  public String id() {
    return "gatherEnquiries";
  }

  @Override
  public Role role() {
    return Role.ENQUIRY_HANDLER;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
        Question.choice("needed", Needed.values()),
        Question.shortText("whom").when("needed", Needed.MADE),
        Question.longText("answer").when("needed", Needed.MADE));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    if (answers.choice("needed", Needed.class) == Needed.MADE) {
      enquiries.add(
          new Enquiry(
                  ids.next(), context.caseReference(), answers.text("whom"), answers.text("answer"))
              .madeBy(context.actor().account(), context.today()));
    }
    return Outcome.done(
        lots.isOpen(context.caseReference()) ? StepResult.of(DRAWN_OPEN) : StepResult.done());
  }
}
