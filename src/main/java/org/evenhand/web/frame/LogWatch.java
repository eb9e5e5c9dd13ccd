package org.evenhand.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.decisionlog.application.CheckpointClock;
import org.evenhand.decisionlog.application.NightlyLogCheck;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.Permissions;
import org.evenhand.web.Words;

/**
 * What is wrong with the decision log, on every page of those who answer for it: a checkpoint that
 * was refused, or a night's check that did not hold.
 */
@Named
@RequestScoped
public class LogWatch {
  private final CheckpointClock checkpoints;
  private final NightlyLogCheck nights;
  private final CurrentActor actor;
  private final Words words;
  private List<String> found;

  @Inject
  public LogWatch(
      CheckpointClock checkpoints, NightlyLogCheck nights, CurrentActor actor, Words words) {
    this.checkpoints = checkpoints;
    this.nights = nights;
    this.actor = actor;
    this.words = words;
  }

  /** For the container's proxy. */
  protected LogWatch() {
    this(null, null, null, null);
  }

  /** In words; empty when all is well, and for everybody else. */
  public List<String> getFound() {
    if (found == null) {
      found = answersForIt() ? sentences() : List.of();
    }
    return found;
  }

  private boolean answersForIt() {
    return Permissions.permit(actor.get(), Permission.LOG_EXPORT)
        || Permissions.permit(actor.get(), Permission.ADMIN_CONFIGURATION);
  }

  private List<String> sentences() {
    var sentences = new ArrayList<String>();
    checkpoints.refusal().forEach(problem -> sentences.add(words.problem(problem)));
    nights
        .last()
        .filter(report -> !report.isClean())
        .ifPresent(
            report ->
                sentences.add(
                    words.of(
                        "logWatch.night",
                        words.momentOf(report.at()),
                        report.findings().size() + report.faults().size())));
    return sentences;
  }
}
