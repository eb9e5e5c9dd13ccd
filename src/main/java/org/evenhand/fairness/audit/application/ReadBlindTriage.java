package org.evenhand.fairness.audit.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.diversity.api.AnalysisRequest;
import org.evenhand.diversity.api.GuessTable;
import org.evenhand.diversity.api.GuessTest;
import org.evenhand.diversity.application.RunAnalysis;
import org.evenhand.fairness.audit.api.BlindTriageReport;
import org.evenhand.fairness.audit.api.BlindTriageReport.Guess;
import org.evenhand.fairness.audit.api.BlindTriageReport.Lottery;
import org.evenhand.fairness.audit.persistence.BlindTriageRows;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.PersonId;

/**
 * Whether blind triage works, over the twelve months up to today. Numbers of the casework are
 * counted here; what guesses tell comes out of the diversity room, where it is recorded who asked.
 */
@Dependent
public class ReadBlindTriage {
  private static final String PURPOSE = "MONITOR_EQUALITY_OF_TREATMENT";
  private static final int MONTHS = 12;
  private final BlindTriageRows rows;
  private final RunAnalysis analysis;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public ReadBlindTriage(
      BlindTriageRows rows, RunAnalysis analysis, CurrentActor actor, Clock clock) {
    this.rows = rows;
    this.analysis = analysis;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ReadBlindTriage() {
    this(null, null, null, null);
  }

  @RequiresPermissions(Permission.FAIRNESS_AGGREGATES)
  public BlindTriageReport now() {
    var today = CivilTime.today(clock);
    var first = today.minusMonths(MONTHS).plusDays(1);
    var from = CivilTime.startOf(first);
    var until = CivilTime.startOf(today.plusDays(1));
    return new BlindTriageReport(
        first,
        today,
        rows.files(from, until),
        rows.reasons(from, until),
        rows.effort(from, until),
        rows.leaks(from, until),
        rows.unblindings(from, until),
        rows.outcomes(true, from, until),
        rows.outcomes(false, from, until),
        guesses(rows.decidedBlind(from, until), YearMonth.from(first), YearMonth.from(today)),
        new Lottery(
            rows.drawn("MASKED", from, until),
            rows.drawn("OPEN", from, until),
            rows.exceptions(from, until)));
  }

  /** Too few people to be asked about is told as too few guesses. */
  private List<Guess> guesses(Set<PersonId> about, YearMonth from, YearMonth until) {
    var request = new AnalysisRequest(new GuessTest(about, from, until), PURPOSE, actor.get());
    var told = analysis.run(request);
    return told.isDone()
        ? ((GuessTable) told.value()).lines().stream().map(ReadBlindTriage::guess).toList()
        : List.of(tooFew("SEX"), tooFew("ETHNICITY"));
  }

  private static Guess guess(GuessTable.Line line) {
    return line.rate()
        .map(
            rate ->
                new Guess(
                    line.item(),
                    rate.guesses(),
                    rate.right(),
                    rate.low(),
                    rate.high(),
                    rate.commonest(),
                    rate.finding().name()))
        .orElseGet(() -> tooFew(line.item()));
  }

  private static Guess tooFew(String item) {
    return new Guess(item, 0, 0, 0, 0, 0, "TOO_FEW");
  }
}
