package org.evenhand.web.rest;

import java.util.List;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** A refusal on its way out of a REST resource; {@link ProblemMapper} tells it. */
public class Refusal extends RuntimeException {
  private final transient List<Problem> problems;

  public Refusal(List<Problem> problems) {
    super("refused: " + problems);
    this.problems = List.copyOf(problems);
  }

  /** What came of a request, or a refusal thrown. */
  public static <T> T unlessDone(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Refused<T> refused) {
      throw new Refusal(refused.problems());
    }
    return outcome.value();
  }

  public List<Problem> problems() {
    return problems;
  }
}
