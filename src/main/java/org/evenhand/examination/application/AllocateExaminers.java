package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.examination.model.ExaminersMustBeIndependent;
import org.evenhand.examination.persistence.Examinations;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/**
 * Names the pair: one lay case examiner and one of the profession, neither of them involved before.
 */
@Dependent
public class AllocateExaminers implements HumanStep {
  private final Examinations examinations;
  private final ChangeCase cases;
  private final PeopleOnTheCase people;

  @Inject
  public AllocateExaminers(Examinations examinations, ChangeCase cases, PeopleOnTheCase people) {
    this.examinations = examinations;
    this.cases = cases;
    this.people = people;
  }

  @Override
  public String id() {
    return "allocateExaminers";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_MANAGER;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
        Question.pick("lay", people.inRole(Role.LAY_EXAMINER)),
        Question.pick("professional", people.inRole(Role.PROFESSIONAL_EXAMINER)));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var reference = context.caseReference();
    var lay = answers.text("lay");
    var professional = answers.text("professional");
    var broken = ExaminersMustBeIndependent.brokenBy(lay, professional, people.tookPart(reference));
    if (broken.isPresent()) {
      return Outcome.refused(broken.get());
    }
    examinations.of(reference).beginRound();
    cases.name(reference, Role.LAY_EXAMINER, lay);
    cases.name(reference, Role.PROFESSIONAL_EXAMINER, professional);
    return Outcome.done(StepResult.done());
  }
}
