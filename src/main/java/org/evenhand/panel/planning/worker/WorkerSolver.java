package org.evenhand.panel.planning.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evenhand.panel.planning.drafting.Drafter;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.PlanSolver;
import org.evenhand.panel.planning.solving.Question;
import org.evenhand.panel.planning.solving.Solution;
import org.evenhand.panel.planning.solving.Solution.Remark;
import org.evenhand.panel.planning.solving.SolvingProgress;

/**
 * Drafts a plan in plain Java within a second, then has a worker better and prove it. The worker
 * stays for the next question, so that a second one costs no start. One that dies, or has no answer
 * in time, is ended; the best plan so far is the answer then.
 */
public final class WorkerSolver implements PlanSolver {
  private static final Logger LOG = Logger.getLogger(WorkerSolver.class.getName());
  private static final int FIRST_STEPS = 3_000;
  private static final int STEPS_ALONE = 300_000;
  private static final long LISTENING_MILLIS = 50;

  /** Beyond the time of a question, for a worker that is about to answer. */
  private static final long GRACE_NANOS = 1_500_000_000L;

  /** For a worker that was told to stop. */
  private static final long STOPPING_NANOS = 1_000_000_000L;

  private final SolverSettings settings;
  private WorkerProcess worker;
  private long number;

  public WorkerSolver(SolverSettings settings) {
    this.settings = settings;
  }

  @Override
  public synchronized Solution solve(
      Question question, Budget budget, Consumer<SolvingProgress> progress) {
    long end = System.nanoTime() + budget.time().toNanos();
    var best = new BestSoFar(question, progress);
    var drafter =
        new Drafter(question.problem(), budget.seed())
            .from(question.start())
            .from(question.problem().published())
            .fill()
            .improve(FIRST_STEPS, budget.stop()::isUp);
    drafter.plan().ifPresent(best::offer);
    if (best.isKnownToBeTheBest()) {
      return best.proven();
    }
    var answer =
        budget.stop().isUp() ? Optional.<Solution>empty() : ask(question, budget, best, end);
    if (answer.isPresent()) {
      return answer.get();
    }
    if (budget.stop().isUp()) {
      return best.unproven(Remark.STOPPED);
    }
    drafter.improve(STEPS_ALONE, () -> budget.stop().isUp() || System.nanoTime() > end);
    drafter.plan().ifPresent(best::offer);
    return best.unproven(Remark.WITHOUT_ENGINES);
  }

  /** What the worker says; nothing if it says nothing, or nothing that is right. */
  private Optional<Solution> ask(Question question, Budget budget, BestSoFar best, long end) {
    try {
      if (worker == null || !worker.isAlive()) {
        close();
        worker = WorkerProcess.start(settings);
      }
      double left = Math.max(0, end - System.nanoTime()) / 1e9;
      var known = new Question(question.problem(), best.plan(), question.noBetterThan());
      worker.ask(new Messages.Asked(++number, known, left, budget.seed()));
      var answer = listen(budget, best, end + GRACE_NANOS);
      if (answer.isEmpty()) {
        close();
      }
      return answer;
    } catch (IOException | IllegalArgumentException failed) {
      LOG.log(Level.WARNING, "the solver does not answer", failed);
      close();
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      close();
      return Optional.of(best.unproven(Remark.STOPPED));
    }
  }

  /** Hears the worker out. One that is neither done nor dead by {@code end} is ended. */
  private Optional<Solution> listen(Budget budget, BestSoFar best, long end)
      throws InterruptedException, IOException {
    long until = end;
    boolean withdrawn = false;
    while (System.nanoTime() < until) {
      var line = worker.listen(LISTENING_MILLIS);
      if (WorkerProcess.GONE.equals(line)) {
        LOG.warning("the solver ended without an answer");
        return Optional.empty();
      }
      var answer = line == null ? Optional.<Messages.Said>empty() : heard(line, best);
      if (answer.isPresent()) {
        return best.answered(answer.get(), withdrawn ? Remark.STOPPED : Remark.OUT_OF_TIME);
      }
      if (!withdrawn && budget.stop().isUp()) {
        withdrawn = true;
        worker.withdraw();
        until = Math.min(end, System.nanoTime() + STOPPING_NANOS);
      }
    }
    close();
    return Optional.of(best.unproven(withdrawn ? Remark.STOPPED : Remark.OUT_OF_TIME));
  }

  /** The last word on the question; nothing if there are more to come. */
  private Optional<Messages.Said> heard(String line, BestSoFar best) {
    var said = Messages.readSaid(line);
    if (said.number() != number) {
      return Optional.empty();
    }
    said.asProgress().ifPresent(best::tell);
    return said.last() ? Optional.of(said) : Optional.empty();
  }

  /** The worker's number in the system, while there is one. */
  synchronized List<Long> workers() {
    return worker == null ? List.of() : List.of(worker.pid());
  }

  @Override
  public synchronized void close() {
    if (worker != null) {
      try {
        worker.close();
      } catch (IOException left) {
        throw new UncheckedIOException("the solver's folder cannot be deleted", left);
      } finally {
        worker = null;
      }
    }
  }
}
