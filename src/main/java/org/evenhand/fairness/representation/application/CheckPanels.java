package org.evenhand.fairness.representation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.casefile.application.Routine;
import org.evenhand.diversity.api.AnalysisPlan;
import org.evenhand.diversity.api.AnalysisRequest;
import org.evenhand.diversity.api.PanelBlockCheck;
import org.evenhand.diversity.api.PanelSetCheck;
import org.evenhand.diversity.application.RunAnalysis;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.fairness.representation.model.Block;
import org.evenhand.fairness.representation.model.Quarter;
import org.evenhand.fairness.representation.persistence.Benchmarks;
import org.evenhand.fairness.representation.persistence.Blocks;
import org.evenhand.fairness.representation.persistence.Blocks.Closed;
import org.evenhand.fairness.representation.persistence.Blocks.Formed;
import org.evenhand.fairness.representation.persistence.Receipts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;

/**
 * Gives every confirmed panel its receipt, closes blocks whose panels have sat, forms sets of
 * twelve months, and has both looked at behind the wall. What is closed is committed before it is
 * looked at, so that it is the same however often the looking fails.
 */
@Dependent
public class CheckPanels implements Routine {
  static final String PURPOSE = "MONITOR_PANEL_COMPOSITION";
  private static final int QUARTERS_OF_A_SET = 4;
  private final DataSource source;
  private final EligibleLists eligible;
  private final RunAnalysis analysis;
  private final Clock clock;

  @Inject
  public CheckPanels(
      @Casework DataSource source, EligibleLists eligible, RunAnalysis analysis, Clock clock) {
    this.source = source;
    this.eligible = eligible;
    this.analysis = analysis;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "check-panels";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public String run() {
    var receipts = inTransaction(this::giveReceipts);
    var closed = inTransaction(this::closeBlocks);
    inTransaction(this::formSets);
    var checked = checkBlocks() + checkSets();
    return receipts + " receipts, " + closed + " blocks closed, " + checked + " checks";
  }

  private int giveReceipts(Connection connection) throws SQLException {
    var receipts = new Receipts(connection);
    var newcomers = receipts.without();
    for (var panel : newcomers) {
      var couldSit = eligible.on(panel.reference(), panel.sits());
      receipts.add(panel, couldSit, clock.instant());
    }
    return newcomers.size();
  }

  private int closeBlocks(Connection connection) throws SQLException {
    var blocks = new Blocks(connection);
    blocks.lock();
    var today = CivilTime.today(clock);
    var count = 0;
    for (var first = firstDay(blocks); first != null; count++) {
      var block = Block.closing(first, new Receipts(connection).open(today), today);
      if (block.isEmpty()) {
        return count;
      }
      blocks.close(block.get(), clock.instant());
      first = block.get().lastDay().plusDays(1);
    }
    return count;
  }

  /** Of the block that is open; null while no panel was ever named. */
  static LocalDate firstDay(Blocks blocks) throws SQLException {
    var closed = blocks.closed();
    return closed.isEmpty()
        ? blocks.earliest().map(day -> Quarter.of(day).firstDay()).orElse(null)
        : closed.get(closed.size() - 1).until().plusDays(1);
  }

  /** A set waits until there is a workforce to hold it against. */
  private int formSets(Connection connection) throws SQLException {
    var blocks = new Blocks(connection);
    blocks.lock();
    if (new Benchmarks(connection).newestWorkforce().isEmpty()) {
      return 0;
    }
    var waiting = new ArrayList<Closed>();
    var count = 0;
    for (var block : blocks.withoutSet()) {
      waiting.add(block);
      if (waiting.stream().mapToInt(Closed::quarters).sum() >= QUARTERS_OF_A_SET) {
        blocks.form(waiting, clock.instant());
        waiting.clear();
        count++;
      }
    }
    return count;
  }

  private int checkBlocks() {
    var due =
        inTransaction(
            connection ->
                new Benchmarks(connection).newestWorkforce().isEmpty()
                    ? java.util.List.<Closed>of()
                    : new Blocks(connection)
                        .closed().stream().filter(block -> !block.checked()).toList());
    for (var block : due) {
      ask(inTransaction(connection -> plan(connection, block)));
      inTransaction(
          connection -> {
            new Blocks(connection).checked(block.code(), clock.instant());
            return block;
          });
    }
    return due.size();
  }

  private int checkSets() {
    var due =
        inTransaction(
            connection ->
                new Blocks(connection).sets().stream().filter(set -> !set.checked()).toList());
    for (var set : due) {
      ask(inTransaction(connection -> plan(connection, set)));
      inTransaction(
          connection -> {
            new Blocks(connection).setChecked(set.code(), clock.instant());
            return set;
          });
    }
    return due.size();
  }

  private static PanelBlockCheck plan(Connection connection, Closed block) throws SQLException {
    return new PanelBlockCheck(
        block.code(),
        new Blocks(connection).sittings(block.code()),
        YearMonth.from(block.until()),
        new Benchmarks(connection).newestWorkforce());
  }

  static PanelSetCheck plan(Connection connection, Formed set) throws SQLException {
    var blocks = new Blocks(connection);
    return new PanelSetCheck(
        set.code(),
        blocks.sittings(set.code()),
        blocks.pool(set.until()),
        YearMonth.from(set.until()),
        new Benchmarks(connection).ofSet(set.code()));
  }

  private void ask(AnalysisPlan plan) {
    var answer = analysis.run(new AnalysisRequest(plan, PURPOSE, Actor.SYSTEM));
    if (!answer.isDone()) {
      throw new IllegalStateException("a check of panels was refused: " + answer.problems());
    }
  }

  private <T> T inTransaction(OwnTransaction.Work<T> work) {
    return new OwnTransaction(source).commit(work);
  }
}
