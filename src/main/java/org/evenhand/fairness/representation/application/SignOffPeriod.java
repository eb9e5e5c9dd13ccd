package org.evenhand.fairness.representation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.application.Casework;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.fairness.representation.api.PublishedVerdict;
import org.evenhand.fairness.representation.api.RepresentationReport.Period;
import org.evenhand.fairness.representation.persistence.Verdicts;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Problem;

/** Publishes the verdict on a period, once, under the name of whoever has looked at it. */
@Dependent
public class SignOffPeriod {
  private final DataSource source;
  private final ReadRepresentation reading;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public SignOffPeriod(
      @Casework DataSource source, ReadRepresentation reading, CurrentActor actor, Clock clock) {
    this.source = source;
    this.reading = reading;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected SignOffPeriod() {
    this(null, null, null, null);
  }

  /**
   * Refused where that period is not the one that is shown, or was signed before.
   *
   * @param period the code of the period that was looked at
   */
  @RequiresPermissions(Permission.FAIRNESS_ASSURANCE)
  public Optional<Problem> sign(String period) {
    return signedBy(actor.get(), period);
  }

  Optional<Problem> signedBy(Actor signer, String period) {
    var shown = reading.report(signer).period().filter(newest -> newest.code().equals(period));
    if (shown.isEmpty()) {
      return Optional.of(Problem.of("representation.notShown"));
    }
    var verdict = verdict(shown.get(), signer);
    var written =
        new OwnTransaction(source)
            .commit(connection -> new Verdicts(connection).add(period, signer.account(), verdict));
    return written ? Optional.empty() : Optional.of(Problem.of("representation.signedBefore"));
  }

  private PublishedVerdict verdict(Period period, Actor signer) {
    return new PublishedVerdict(
        period.from(),
        period.until(),
        signer.displayName(),
        clock.instant(),
        period.headline().stream().map(Told::finding).toList());
  }
}
