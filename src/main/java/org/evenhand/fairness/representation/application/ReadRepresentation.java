package org.evenhand.fairness.representation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.application.Casework;
import org.evenhand.diversity.api.AnalysisRequest;
import org.evenhand.diversity.api.PanelSetCheck;
import org.evenhand.diversity.api.PanelTable;
import org.evenhand.diversity.application.ReadQuestions;
import org.evenhand.diversity.application.RunAnalysis;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.fairness.representation.api.RepresentationReport;
import org.evenhand.fairness.representation.api.RepresentationReport.Period;
import org.evenhand.fairness.representation.persistence.Benchmarks;
import org.evenhand.fairness.representation.persistence.Blocks;
import org.evenhand.fairness.representation.persistence.Blocks.Formed;
import org.evenhand.fairness.representation.persistence.Receipts;
import org.evenhand.fairness.representation.persistence.Verdicts;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;

/** What equality assurance sees of panels against the workforce. */
@Dependent
public class ReadRepresentation {
  private final DataSource source;
  private final RunAnalysis analysis;
  private final ReadQuestions questions;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public ReadRepresentation(
      @Casework DataSource source,
      RunAnalysis analysis,
      ReadQuestions questions,
      CurrentActor actor,
      Clock clock) {
    this.source = source;
    this.analysis = analysis;
    this.questions = questions;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ReadRepresentation() {
    this(null, null, null, null, null);
  }

  private record Reckoned(Formed set, PanelSetCheck plan) {}

  @RequiresPermissions(Permission.FAIRNESS_ASSURANCE)
  public RepresentationReport now() {
    return report(actor.get());
  }

  RepresentationReport report(Actor asker) {
    var newest = inTransaction(ReadRepresentation::newest);
    var period = newest.map(set -> period(set, asker));
    var today = CivilTime.today(clock);
    return inTransaction(
        connection ->
            new RepresentationReport(
                StatusOfChecks.read(connection, today),
                new Receipts(connection).counts(),
                new Benchmarks(connection).newest(),
                period));
  }

  /** The newest set that was reckoned. */
  private static Optional<Reckoned> newest(Connection connection) throws SQLException {
    var reckoned = new Blocks(connection).sets().stream().filter(Formed::checked).toList();
    if (reckoned.isEmpty()) {
      return Optional.empty();
    }
    var set = reckoned.get(reckoned.size() - 1);
    return Optional.of(new Reckoned(set, CheckPanels.plan(connection, set)));
  }

  /** Asking again is answered with what was found then. */
  private Period period(Reckoned newest, Actor asker) {
    var set = newest.set();
    var request = new AnalysisRequest(newest.plan(), CheckPanels.PURPOSE, asker);
    var table = (PanelTable) analysis.run(request).value();
    var lines = new Told(questions.now()).of(table);
    return inTransaction(
        connection ->
            new Period(
                set.code(),
                set.from(),
                set.until(),
                table.panels(),
                table.people(),
                new Benchmarks(connection).viewsOf(set.code()),
                lines,
                new Verdicts(connection).isSigned(set.code())));
  }

  private <T> T inTransaction(OwnTransaction.Work<T> work) {
    return new OwnTransaction(source).commit(work);
  }
}
