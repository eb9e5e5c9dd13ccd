package org.evenhand.web.rest;

import java.time.Duration;
import java.util.List;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** A refusal on its way out of a REST resource; {@link ProblemMapper} tells it. */
public class Refusal extends RuntimeException {
  private static final int UNPROCESSABLE = 422;

  private final int status;
  private final String title;
  private final transient List<Problem> problems;
  private Duration wait = Duration.ZERO;

  private Refusal(int status, String title, List<Problem> problems) {
    super("refused: " + status + " " + title + " " + problems);
    this.status = status;
    this.title = title;
    this.problems = List.copyOf(problems);
  }

  /** What was sent can be read, and some of it must be put right. */
  public Refusal(List<Problem> problems) {
    this(UNPROCESSABLE, "rest.refused", problems);
  }

  /**
   * @param title the key of the sentence that says what is wrong with the request as a whole
   */
  public static Refusal of(int status, String title, List<Problem> problems) {
    return new Refusal(status, title, problems);
  }

  /** What came of a request, or a refusal thrown. */
  public static <T> T unlessDone(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Refused<T> refused) {
      throw new Refusal(refused.problems());
    }
    return outcome.value();
  }

  /** The same, to be tried again after a while. */
  public Refusal retryAfter(Duration time) {
    wait = time;
    return this;
  }

  /** After how long it may be tried again; zero when time makes no difference. */
  public Duration waiting() {
    return wait;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public List<Problem> problems() {
    return problems;
  }
}
