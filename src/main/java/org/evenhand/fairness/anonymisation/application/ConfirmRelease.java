package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.fairness.anonymisation.api.ReleaseClock;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.fairness.anonymisation.model.ReleaseOverride;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/**
 * A release in spite of what the check found is confirmed by another person than the one who read
 * the file and asks for it, or goes back. Whoever prepared the file may confirm: two people have
 * then answered for it.
 */
@Dependent
public class ConfirmRelease implements HumanStep {
  static final String ID = "confirmRelease";
  private static final String VERDICT = "verdict";
  private final AnonymisedFiles files;
  private final OverrideRelease overrides;
  private final StopClock clocks;
  private final Clock clock;

  enum Verdict {
    RELEASE,
    SEND_BACK
  }

  @Inject
  public ConfirmRelease(
      AnonymisedFiles files, OverrideRelease overrides, StopClock clocks, Clock clock) {
    this.files = files;
    this.overrides = overrides;
    this.clocks = clocks;
    this.clock = clock;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Role role() {
    return Role.REDACTION_OFFICER;
  }

  @Override
  public Optional<String> clock() {
    return Optional.of(ReleaseClock.CODE);
  }

  /** Only a release does: what is sent back still waits. */
  @Override
  public boolean stopsClock() {
    return false;
  }

  @Override
  public Set<String> notAfter() {
    return Set.of(ReleaseRedactedFile.ID);
  }

  @Override
  public StepForm form(StepContext context) {
    var proposed = files.waiting(context.caseReference());
    var asked = overrides.asked(context.caseReference(), proposed).orElseThrow();
    return StepForm.of(
        Question.shown("found", asked.found()),
        Question.said("asked", told(asked)),
        Question.shown("text", proposed.text()),
        Question.choice(VERDICT, Verdict.values()),
        Question.longText("note").upTo(4_000).when(VERDICT, Verdict.SEND_BACK));
  }

  private static List<Option> told(ReleaseOverride asked) {
    var why = asked.why();
    return List.of(
        new Option("askedBy", asked.askedBy()),
        new Option("overrideReason." + why.code(), null),
        new Option("overrideText", why.words()));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var proposed = files.waiting(context.caseReference());
    return switch (answers.choice(VERDICT, Verdict.class)) {
      case SEND_BACK -> {
        proposed.sendBack(askedBy(context, proposed), answers.text("note"), clock.instant());
        yield Outcome.done(StepResult.of(Verdict.SEND_BACK));
      }
      case RELEASE ->
          overrides.confirm(context, proposed).then(confirmed -> released(context, proposed));
    };
  }

  /** It was read by who asked; that another confirmed it stands with what was asked. */
  private Outcome<StepResult> released(StepContext context, AnonymisedFile proposed) {
    proposed.release(askedBy(context, proposed), "", clock.instant());
    clocks.stop(context.caseReference(), ReleaseClock.CODE, context.today(), ID, context.actor());
    return Outcome.done(StepResult.of(Verdict.RELEASE));
  }

  private String askedBy(StepContext context, AnonymisedFile proposed) {
    return overrides.asked(context.caseReference(), proposed).orElseThrow().askedBy();
  }
}
