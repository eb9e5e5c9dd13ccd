package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.fairness.anonymisation.model.ReleasedTextMustNotNameAParty;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/** A second person reads the anonymised file and releases it, or sends it back with a note. */
@Dependent
public class ReleaseRedactedFile implements HumanStep {
  private final AnonymisedFiles files;
  private final ReadCase cases;
  private final RegistrationNumbers numbers;
  private final Clock clock;

  /** Release the anonymised file. */
  static final String CLOCK = "T-19";

  enum Verdict {
    RELEASE,
    SEND_BACK
  }

  @Inject
  public ReleaseRedactedFile(
      AnonymisedFiles files, ReadCase cases, RegistrationNumbers numbers, Clock clock) {
    this.files = files;
    this.cases = cases;
    this.numbers = numbers;
    this.clock = clock;
  }

  @Override
  public String id() {
    return "releaseRedactedFile";
  }

  @Override
  public Role role() {
    return Role.REDACTION_OFFICER;
  }

  @Override
  public Optional<String> clock() {
    return Optional.of(CLOCK);
  }

  @Override
  public Set<String> notAfter() {
    return Set.of(PrepareRedactedFile.ID);
  }

  @Override
  public StepForm form(StepContext context) {
    var proposed = proposed(context);
    return StepForm.of(
        Question.shown("text", proposed.text()),
        Question.choice("verdict", Verdict.values()),
        Question.longText("note").upTo(4_000).when("verdict", Verdict.SEND_BACK));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var proposed = proposed(context);
    var verdict = answers.choice("verdict", Verdict.class);
    var me = context.actor().account();
    if (verdict == Verdict.SEND_BACK) {
      proposed.sendBack(me, answers.text("note"), clock.instant());
      return Outcome.done(StepResult.of(verdict));
    }
    var left =
        ReleasedTextMustNotNameAParty.leftIn(
            proposed.text(),
            cases.parties(context.caseReference()),
            numbers.numbersOf(context.caseReference()));
    if (!left.isEmpty()) {
      return Outcome.refused(
          Problem.at("verdict", "anonymisation.stillNamed", String.join(", ", left)));
    }
    proposed.release(me, "", clock.instant());
    return Outcome.done(StepResult.of(verdict));
  }

  private AnonymisedFile proposed(StepContext context) {
    return files
        .newest(context.caseReference())
        .orElseThrow(() -> new IllegalStateException("nothing is proposed for release"));
  }
}
