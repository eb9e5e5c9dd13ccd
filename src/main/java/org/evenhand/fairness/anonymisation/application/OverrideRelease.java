package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.document.api.DocumentView;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.fairness.anonymisation.model.OverrideReason;
import org.evenhand.fairness.anonymisation.model.ReleaseOverride;
import org.evenhand.fairness.anonymisation.persistence.Releases;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Releases a file in spite of what the check found: one person asks and says why, another confirms.
 * Both stand in the history of the case.
 */
@Dependent
public class OverrideRelease {
  private static final String EVENT = "RELEASE";
  private final MakeReleasedFile made;
  private final Releases releases;
  private final ChangeCase cases;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public OverrideRelease(
      MakeReleasedFile made, Releases releases, ChangeCase cases, IdSource ids, Clock clock) {
    this.made = made;
    this.releases = releases;
    this.cases = cases;
    this.ids = ids;
    this.clock = clock;
  }

  Optional<ReleaseOverride> asked(CaseReference reference, AnonymisedFile file) {
    return releases.override(reference, file.number());
  }

  Outcome<ReleaseOverride> ask(StepContext context, Answers answers, AnonymisedFile file) {
    var reference = context.caseReference();
    var found = made.whatKeepsBack(reference, ReleaseRedactedFile.parts(file));
    return found.then(
        hits -> {
          if (hits.isEmpty()) {
            return Outcome.refused(Problem.at("verdict", "release.nothingToOverride"));
          }
          var why =
              new ReleaseOverride.Why(
                  answers.choice("overrideReason", OverrideReason.class),
                  answers.text("overrideText"));
          var asked =
              new ReleaseOverride(
                      ids.next(), reference, file.number(), file.released().sha256(), told(hits))
                  .asked(context.actor().account(), why, clock.instant());
          releases.add(asked);
          cases.happened(
              reference, context.actor(), EVENT, "release.overrideAsked", why.code().name());
          return Outcome.done(asked);
        });
  }

  private static String told(List<Problem> hits) {
    return hits.stream()
        .map(hit -> hit.arguments().stream().map(String::valueOf).collect(Collectors.joining(": ")))
        .collect(Collectors.joining("\n"));
  }

  Outcome<List<DocumentView>> confirm(StepContext context, AnonymisedFile file) {
    var reference = context.caseReference();
    var asked = asked(reference, file).orElseThrow();
    if (asked.isAskedBy(context.actor().account())) {
      return Outcome.refused(Problem.at("verdict", "release.overrideNeedsAnother"));
    }
    var parts = ReleaseRedactedFile.parts(file);
    return made.makeAllTheSame(reference, file.number(), parts, context.actor())
        .then(
            copies -> {
              asked.confirm(context.actor().account(), file.released().sha256(), clock.instant());
              cases.happened(
                  reference,
                  context.actor(),
                  EVENT,
                  "release.overrideConfirmed",
                  asked.why().code().name());
              return Outcome.done(copies);
            });
  }
}
