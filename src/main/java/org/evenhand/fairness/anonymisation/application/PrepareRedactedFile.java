package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.fairness.anonymisation.model.UnsuitableReason;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Takes out of the file who it is about, or says why that cannot be done. */
@Dependent
public class PrepareRedactedFile implements HumanStep {
  static final String ID = "prepareRedactedFile";
  private static final int LONGEST_FILE = 400_000;
  private final AnonymisedFiles files;
  private final SourceTexts sources;
  private final ChangeCase cases;
  private final IdSource ids;
  private final Clock clock;

  /** How far the file could be made anonymous. */
  enum Suitability {
    PROPOSED,
    PARTIAL,
    UNSUITABLE
  }

  @Inject
  public PrepareRedactedFile(
      AnonymisedFiles files, SourceTexts sources, ChangeCase cases, IdSource ids, Clock clock) {
    this.files = files;
    this.sources = sources;
    this.cases = cases;
    this.ids = ids;
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
  public StepForm form(StepContext context) {
    var before = files.newest(context.caseReference());
    var text =
        before.map(AnonymisedFile::text).orElseGet(() -> sources.of(context.caseReference()));
    return StepForm.of(
            Question.choice("suitability", Suitability.values()),
            Question.choice("reason", UnsuitableReason.values())
                .when("suitability", Suitability.PARTIAL, Suitability.UNSUITABLE),
            Question.longText("text")
                .upTo(LONGEST_FILE)
                .when("suitability", Suitability.PROPOSED, Suitability.PARTIAL))
        .suggesting("text", text);
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var suitability = answers.choice("suitability", Suitability.class);
    var reference = context.caseReference();
    var number = files.newest(reference).map(AnonymisedFile::number).orElse(0) + 1;
    var file =
        new AnonymisedFile(
            ids.next(),
            reference,
            number,
            answers.text("text"),
            context.actor().account(),
            clock.instant());
    if (suitability != Suitability.PROPOSED) {
      var reached =
          suitability == Suitability.PARTIAL
              ? AnonymisedFile.Mode.PARTIAL
              : AnonymisedFile.Mode.NONE;
      file.fallsShort(reached, answers.choice("reason", UnsuitableReason.class));
    }
    files.add(file);
    cases.blindMode(reference, file.mode());
    return Outcome.done(StepResult.of(suitability));
  }
}
