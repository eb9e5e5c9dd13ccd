package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.fairness.anonymisation.application.ProposeRedactedFile.LookAt;
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
  private final ProposeRedactedFile proposals;
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
      AnonymisedFiles files,
      ProposeRedactedFile proposals,
      ChangeCase cases,
      IdSource ids,
      Clock clock) {
    this.files = files;
    this.proposals = proposals;
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
    var proposed = proposals.propose(context.caseReference());
    var questions = new ArrayList<>(lookAt(proposed.lookAt()));
    questions.addAll(
        List.of(
            Question.choice("suitability", Suitability.values()),
            Question.choice("reason", UnsuitableReason.values())
                .when("suitability", Suitability.PARTIAL, Suitability.UNSUITABLE),
            Question.longText("text")
                .upTo(LONGEST_FILE)
                .when("suitability", Suitability.PROPOSED, Suitability.PARTIAL)));
    return StepForm.of(questions)
        .suggesting("text", before.map(AnonymisedFile::text).orElse(proposed.text()));
  }

  /** One for each thing to look at, with all its words; what was left in stands first. */
  private static List<Question> lookAt(List<LookAt> all) {
    var words = new LinkedHashMap<String, Set<String>>();
    all.stream()
        .sorted(Comparator.comparing(LookAt::what).thenComparing(LookAt::about))
        .forEach(
            one ->
                words
                    .computeIfAbsent(
                        "lookAt." + one.what() + "." + one.about(), first -> new LinkedHashSet<>())
                    .add(one.words()));
    return words.entrySet().stream()
        .map(entry -> Question.shown(entry.getKey(), String.join("\n", entry.getValue())))
        .toList();
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
