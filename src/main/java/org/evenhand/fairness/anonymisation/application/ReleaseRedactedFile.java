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
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.fairness.anonymisation.api.ReleaseClock;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.fairness.anonymisation.model.OverrideReason;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/**
 * A second person reads the anonymised file and releases it, or sends it back with a note. What the
 * check finds keeps it back; they may ask to release it all the same, which another person
 * confirms.
 */
@Dependent
public class ReleaseRedactedFile implements HumanStep {
  static final String ID = "releaseRedactedFile";
  private static final String VERDICT = "verdict";
  private final AnonymisedFiles files;
  private final MakeReleasedFile made;
  private final OverrideRelease overrides;
  private final WhatHasArrived arrived;
  private final StopClock clocks;
  private final Clock clock;

  enum Verdict {
    RELEASE,
    TAKE_IN,
    SEND_BACK,
    ASK_OVERRIDE
  }

  @Inject
  public ReleaseRedactedFile(
      AnonymisedFiles files,
      MakeReleasedFile made,
      OverrideRelease overrides,
      WhatHasArrived arrived,
      StopClock clocks,
      Clock clock) {
    this.files = files;
    this.made = made;
    this.overrides = overrides;
    this.arrived = arrived;
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
    return Set.of(PrepareRedactedFile.ID);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
        Question.shown("text", files.waiting(context.caseReference()).text()),
        Question.choice(VERDICT, verdicts(context.caseReference())),
        Question.longText("note").upTo(4_000).when(VERDICT, Verdict.SEND_BACK),
        Question.choice("overrideReason", OverrideReason.values())
            .when(VERDICT, Verdict.ASK_OVERRIDE),
        Question.longText("overrideText").upTo(4_000).when(VERDICT, Verdict.ASK_OVERRIDE));
  }

  /** To have taken in what came since is offered where something did. */
  private Verdict[] verdicts(CaseReference reference) {
    return arrived.on(reference) > 0
        ? Verdict.values()
        : new Verdict[] {Verdict.RELEASE, Verdict.SEND_BACK, Verdict.ASK_OVERRIDE};
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var proposed = files.waiting(context.caseReference());
    var me = context.actor().account();
    return switch (answers.choice(VERDICT, Verdict.class)) {
      case SEND_BACK, TAKE_IN -> {
        proposed.sendBack(me, answers.text("note"), clock.instant());
        yield goesOn(Verdict.SEND_BACK);
      }
      case ASK_OVERRIDE ->
          overrides.ask(context, answers, proposed).then(asked -> goesOn(Verdict.ASK_OVERRIDE));
      case RELEASE ->
          made.make(context.caseReference(), proposed.number(), parts(proposed), context.actor())
              .then(copies -> released(context, proposed));
    };
  }

  private Outcome<StepResult> released(StepContext context, AnonymisedFile proposed) {
    proposed.release(context.actor().account(), "", clock.instant());
    clocks.stop(context.caseReference(), ReleaseClock.CODE, context.today(), id(), context.actor());
    return goesOn(Verdict.RELEASE);
  }

  private static Outcome<StepResult> goesOn(Verdict verdict) {
    return Outcome.done(StepResult.of(verdict));
  }

  /** Its documents; one for all where it was prepared as a single text. */
  static List<ReleasedPart> parts(AnonymisedFile file) {
    return file.parts().isEmpty()
        ? List.of(new ReleasedPart("The file", file.text()))
        : file.parts();
  }
}
