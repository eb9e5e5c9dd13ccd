package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.fairness.anonymisation.api.ReleaseClock;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.fairness.anonymisation.model.OneReviewerIsEnough;
import org.evenhand.fairness.anonymisation.model.Parts;
import org.evenhand.fairness.anonymisation.model.ReviewedDocument;
import org.evenhand.fairness.anonymisation.model.ReviewedDocument.State;
import org.evenhand.fairness.anonymisation.model.UnsuitableReason;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.fairness.anonymisation.persistence.ReviewedDocuments;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * Says of each document that it was looked at or stays out, and passes the file on: to a second
 * reviewer, or at once where hardly anything is left to doubt; or says why it cannot be made
 * anonymous.
 */
@Dependent
public class PrepareRedactedFile implements HumanStep {
  static final String ID = "prepareRedactedFile";
  private final AnonymisedFiles files;
  private final ReviewedDocuments documents;
  private final ProposeRedactedFile proposals;
  private final MakeReleasedFile made;
  private final ChangeCase cases;
  private final StopClock clocks;
  private final IdSource ids;
  private final Clock clock;

  /** How far the file could be made anonymous. */
  enum Suitability {
    PROPOSED,
    PARTIAL,
    UNSUITABLE
  }

  /** Where a file goes that needs no second reviewer. */
  private static final String RELEASED = "RELEASED";

  /** What is said of a document. */
  enum Said {
    LOOKED_AT,
    STAYS_OUT
  }

  @Inject
  public PrepareRedactedFile(
      AnonymisedFiles files,
      ReviewedDocuments documents,
      ProposeRedactedFile proposals,
      MakeReleasedFile made,
      ChangeCase cases,
      StopClock clocks,
      IdSource ids,
      Clock clock) {
    this.files = files;
    this.documents = documents;
    this.proposals = proposals;
    this.made = made;
    this.cases = cases;
    this.clocks = clocks;
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
  public Optional<String> clock() {
    return Optional.of(ReleaseClock.CODE);
  }

  /** It goes on where a second reviewer has to look. */
  @Override
  public boolean stopsClock() {
    return false;
  }

  @Override
  public StepForm form(StepContext context) {
    var questions = new ArrayList<Question>();
    questions.add(Question.choice("suitability", Suitability.values()));
    questions.add(
        Question.choice("reason", UnsuitableReason.values())
            .when("suitability", Suitability.PARTIAL, Suitability.UNSUITABLE));
    for (var document : proposals.upToDate(context.caseReference())) {
      if (document.state() == State.PROPOSED) {
        questions.add(
            Question.choice(question(document), said(document))
                .about(document.title())
                .when("suitability", Suitability.PROPOSED, Suitability.PARTIAL));
      }
    }
    var waiting = proposals.beingChecked(context.caseReference());
    if (!waiting.isEmpty()) {
      questions.add(Question.shown("beingChecked", String.join("\n", waiting)));
    }
    return StepForm.of(questions);
  }

  private static String question(ReviewedDocument document) {
    return "document." + document.place();
  }

  private static List<Option> said(ReviewedDocument document) {
    return document.canBeReleased()
        ? List.of(Option.of(Said.LOOKED_AT), Option.of(Said.STAYS_OUT))
        : List.of(Option.of(Said.STAYS_OUT));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var suitability = answers.choice("suitability", Suitability.class);
    var reference = context.caseReference();
    var all = documents.hold(reference);
    if (suitability != Suitability.UNSUITABLE) {
      var problems = problems(all, answers, suitability);
      if (!problems.isEmpty()) {
        return Outcome.refused(problems);
      }
      all.forEach(document -> say(document, answers, context.actor().account()));
    }
    var file = file(context, suitability, answers, all);
    files.add(file);
    cases.blindMode(reference, file.mode());
    if (suitability == Suitability.PROPOSED && isReleasedAlone(context, file, all)) {
      return Outcome.done(StepResult.of(RELEASED));
    }
    if (suitability == Suitability.UNSUITABLE) {
      stopClock(context);
    }
    return Outcome.done(StepResult.of(suitability));
  }

  /**
   * A first version in which hardly anything is in doubt, and in which the check of the finished
   * file finds nothing. What it finds is for the second reviewer to see, and to override.
   */
  private boolean isReleasedAlone(
      StepContext context, AnonymisedFile file, List<ReviewedDocument> all) {
    if (file.number() > 1 || !OneReviewerIsEnough.holds(all)) {
      return false;
    }
    var copies = made.make(context.caseReference(), file.number(), file.parts(), context.actor());
    if (copies.isDone()) {
      file.releaseAlone(clock.instant());
      stopClock(context);
    }
    return copies.isDone();
  }

  private void stopClock(StepContext context) {
    clocks.stop(context.caseReference(), ReleaseClock.CODE, context.today(), ID, context.actor());
  }

  private static List<Problem> problems(
      List<ReviewedDocument> all, Answers answers, Suitability suitability) {
    var problems = new ArrayList<Problem>();
    for (var document : all) {
      int undecided = document.passages().undecided().size();
      if (isSaid(document, answers, Said.LOOKED_AT) && undecided > 0) {
        problems.add(Problem.at(question(document), "review.undecided", undecided));
      }
    }
    var out = all.stream().filter(document -> staysOut(document, answers)).toList();
    if (suitability == Suitability.PROPOSED && !out.isEmpty()) {
      var titles = out.stream().map(ReviewedDocument::title).collect(Collectors.joining(", "));
      problems.add(Problem.at("suitability", "review.notAllOfIt", titles));
    }
    if (out.size() == all.size()) {
      problems.add(Problem.at("suitability", "review.nothingLeft"));
    }
    return problems;
  }

  private static boolean isSaid(ReviewedDocument document, Answers answers, Said said) {
    return document.state() == State.PROPOSED
        && answers.text(question(document)).equals(said.name());
  }

  private static boolean staysOut(ReviewedDocument document, Answers answers) {
    return document.state() == State.STAYS_OUT || isSaid(document, answers, Said.STAYS_OUT);
  }

  private void say(ReviewedDocument document, Answers answers, String by) {
    if (isSaid(document, answers, Said.LOOKED_AT)) {
      document.isLookedAt(by, clock.instant());
    } else if (isSaid(document, answers, Said.STAYS_OUT)) {
      document.staysOut(by, clock.instant());
    }
  }

  private AnonymisedFile file(
      StepContext context, Suitability suitability, Answers answers, List<ReviewedDocument> all) {
    var reference = context.caseReference();
    var inIt = all.stream().filter(ReviewedDocument::isInTheFile).map(ReviewedDocument::part);
    var file =
        new AnonymisedFile(
            ids.next(),
            reference,
            files.newest(reference).map(AnonymisedFile::number).orElse(0) + 1,
            new Parts(suitability == Suitability.UNSUITABLE ? List.of() : inIt.toList()),
            context.actor().account(),
            clock.instant());
    if (suitability != Suitability.PROPOSED) {
      var reached =
          suitability == Suitability.PARTIAL
              ? AnonymisedFile.Mode.PARTIAL
              : AnonymisedFile.Mode.NONE;
      file.fallsShort(reached, answers.choice("reason", UnsuitableReason.class));
    }
    return file;
  }
}
