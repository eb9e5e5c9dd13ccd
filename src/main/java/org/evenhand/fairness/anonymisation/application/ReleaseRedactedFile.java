package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
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
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.fairness.anonymisation.model.OverrideReason;
import org.evenhand.fairness.anonymisation.model.ReleaseOverride;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/**
 * A second person reads the anonymised file and releases it, or sends it back with a note. What the
 * check finds keeps it back; they may ask to release it all the same, which a third person
 * confirms.
 */
@Dependent
public class ReleaseRedactedFile implements HumanStep {
  private static final String VERDICT = "verdict";
  private final AnonymisedFiles files;
  private final MakeReleasedFile made;
  private final OverrideRelease overrides;
  private final StopClock clocks;
  private final Clock clock;

  /** Release the anonymised file. */
  static final String CLOCK = "T-19";

  enum Verdict {
    RELEASE,
    SEND_BACK,
    ASK_OVERRIDE,
    CONFIRM_OVERRIDE
  }

  @Inject
  public ReleaseRedactedFile(
      AnonymisedFiles files,
      MakeReleasedFile made,
      OverrideRelease overrides,
      StopClock clocks,
      Clock clock) {
    this.files = files;
    this.made = made;
    this.overrides = overrides;
    this.clocks = clocks;
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
    var proposed = proposed(context);
    var asked = overrides.asked(context.caseReference(), proposed);
    var questions = new ArrayList<Question>();
    asked.ifPresent(override -> questions.addAll(told(override)));
    questions.add(Question.shown("text", proposed.text()));
    questions.add(
        asked.isEmpty()
            ? Question.choice(VERDICT, Verdict.RELEASE, Verdict.SEND_BACK, Verdict.ASK_OVERRIDE)
            : Question.choice(VERDICT, Verdict.CONFIRM_OVERRIDE, Verdict.SEND_BACK));
    questions.add(Question.longText("note").upTo(4_000).when(VERDICT, Verdict.SEND_BACK));
    if (asked.isEmpty()) {
      questions.add(
          Question.choice("overrideReason", OverrideReason.values())
              .when(VERDICT, Verdict.ASK_OVERRIDE));
      questions.add(
          Question.longText("overrideText").upTo(4_000).when(VERDICT, Verdict.ASK_OVERRIDE));
    }
    return StepForm.of(questions);
  }

  private static List<Question> told(ReleaseOverride asked) {
    var why = asked.why();
    return List.of(
        Question.shown("found", asked.found()),
        Question.said(
            "asked",
            List.of(
                new Option("askedBy", asked.askedBy()),
                new Option("overrideReason." + why.code(), null),
                new Option("overrideText", why.words()))));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var proposed = proposed(context);
    var me = context.actor().account();
    return switch (answers.choice(VERDICT, Verdict.class)) {
      case SEND_BACK -> {
        proposed.sendBack(me, answers.text("note"), clock.instant());
        yield Outcome.done(StepResult.of(Verdict.SEND_BACK));
      }
      case ASK_OVERRIDE ->
          overrides.ask(context, answers, proposed).then(asked -> goesOn(Verdict.ASK_OVERRIDE));
      case CONFIRM_OVERRIDE ->
          overrides.confirm(context, proposed).then(confirmed -> released(context, proposed));
      case RELEASE ->
          made.make(context.caseReference(), proposed.number(), parts(proposed), context.actor())
              .then(copies -> released(context, proposed));
    };
  }

  private Outcome<StepResult> released(StepContext context, AnonymisedFile proposed) {
    proposed.release(context.actor().account(), "", clock.instant());
    clocks.stop(context.caseReference(), CLOCK, context.today(), id(), context.actor());
    return goesOn(Verdict.RELEASE);
  }

  private static Outcome<StepResult> goesOn(Verdict verdict) {
    return Outcome.done(StepResult.of(verdict));
  }

  private AnonymisedFile proposed(StepContext context) {
    return files
        .newest(context.caseReference())
        .orElseThrow(() -> new IllegalStateException("nothing is proposed for release"));
  }

  /** Its documents; one for all where it was prepared as a single text. */
  static List<ReleasedPart> parts(AnonymisedFile file) {
    return file.parts().isEmpty()
        ? List.of(new ReleasedPart("The file", file.text()))
        : file.parts();
  }
}
