package org.evenhand.panel.planning.worker.child;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.evenhand.panel.planning.worker.child.Rows.Sum;

/**
 * Two engines are asked at once whether a sum can be less than it is. That it cannot, either may
 * say. Something less is taken from HiGHS where that answers in time, so that the same question has
 * the same answer whichever was quicker.
 */
final class Provers {
  private static final long GRACE_MILLIS = 200;
  private static final long LISTENING_MILLIS = 10;

  /** The share of what is left that the second engine may take: it cannot hold up for long. */
  private static final double SECOND_SHARE = 0.5;

  private final ExecutorService lane = lane();
  private final ExecutorService otherLane = lane();

  private static ExecutorService lane() {
    return Executors.newSingleThreadExecutor(
        work -> {
          var thread = new Thread(work, "prover");
          thread.setDaemon(true);
          return thread;
        });
  }

  private record Answer(boolean ofHighs, Found found) {}

  /** Looks for values with {@code sum} below {@code value}, the least there are. */
  Found below(Rows rows, Sum sum, long value, Deadline deadline) {
    var asking = new Asking(rows, sum, value, deadline);
    lane.execute(() -> asking.ask("HIGHS", true));
    otherLane.execute(() -> asking.ask("SCIP", false));
    try {
      return asking.conclude();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Found.unknown();
    } finally {
      asking.end();
    }
  }

  /** One question to both. */
  private static final class Asking {
    private final Rows rows;
    private final Sum sum;
    private final long value;
    private final Deadline deadline;
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final AtomicReference<MipEngine> stoppable = new AtomicReference<>();
    private volatile boolean ended;

    Asking(Rows rows, Sum sum, long value, Deadline deadline) {
      this.rows = rows;
      this.sum = sum;
      this.value = value;
      this.deadline = deadline;
    }

    void ask(String name, boolean highs) {
      if (ended) {
        return;
      }
      var engine = new MipEngine(rows, name);
      engine.add(-Rows.ANY, sum, value - 1);
      if (!highs) {
        stoppable.set(engine);
      }
      double seconds = deadline.secondsLeft() * (highs ? 1 : SECOND_SHARE);
      answers.add(new Answer(highs, engine.least(sum, seconds)));
    }

    Found conclude() throws InterruptedException {
      Found second = Found.unknown();
      int heard = 0;
      long grace = GRACE_MILLIS / LISTENING_MILLIS;
      while (heard < 2 && grace > 0) {
        var answer = answers.poll(LISTENING_MILLIS, TimeUnit.MILLISECONDS);
        if (answer == null) {
          grace -= deadline.isPast() ? 1 : 0;
          continue;
        }
        heard++;
        var found = answer.found();
        if (found.isNone() || answer.ofHighs() && found.isProven()) {
          return found;
        }
        second = answer.ofHighs() ? second : found;
      }
      return second;
    }

    /** Whoever has not answered by now may stop; HiGHS goes on to the end of its time. */
    void end() {
      ended = true;
      var engine = stoppable.get();
      if (engine != null) {
        engine.interrupt();
      }
    }
  }
}
